import type { Span } from '../core/conversation';
import type { PageText } from './text';

/** DOM ranges that cover a part of a text, one for each node that it runs through; none for nodes that have changed. */
export function rangesOf({ runs }: PageText, span: Span): Range[] {
  const ranges: Range[] = [];
  for (const { start, length, node, offset, data } of runs) {
    const from = Math.max(span.start, start);
    const to = Math.min(span.end, start + length);
    if (from >= to || !node.isConnected) continue;
    const range = node.ownerDocument.createRange();
    if (node.nodeType === 1) range.selectNode(node);
    else {
      if ((node as Text).data !== data) continue;
      range.setStart(node, offset + from - start);
      range.setEnd(node, offset + to - start);
    }
    ranges.push(range);
  }
  return ranges;
}
