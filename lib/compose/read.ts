import { type Hole, type Reading, readValue, startReading } from './reading';
import { isTextField } from './target';

/** Drawn by an editor inside its own editable, and no part of the text. */
export const scenery = '[data-slate-placeholder],.cm-placeholder,[data-mce-bogus="all"],.ql-ui,script,style';

/** A quoted mail or a signature, as mail programs and ticket systems mark them; text in it is folded away or not read. */
export const quote = [
  'blockquote',
  '[class*="gmail_quote"]',
  '[class*="gmail_signature"]',
  '[class*="yahoo_quoted"]',
  '[class*="protonmail_quote"]',
  '[class*="moz-cite-prefix"]',
  '[class*="moz-signature"]',
  '[id$="divRplyFwdMsg"]',
  '[id$="Signature"]',
].join(',');

/** What stands in a composer now, and where in it the caret or selection lies (at the start when there is none). */
export function read(element: HTMLElement, range?: Range): { reading: Reading; hole: Hole } {
  if (!isTextField(element)) return readEditable(element, range);
  return readValue(element.value, element.selectionStart ?? 0, element.selectionEnd ?? 0);
}

function readEditable(root: HTMLElement, range: Range | undefined): { reading: Reading; hole: Hole } {
  const reading = startReading();
  const pass = (node: Node, offset: number) => {
    if (range?.startContainer === node && range.startOffset === offset) reading.startHole();
    if (range?.endContainer === node && range.endOffset === offset) reading.endHole();
  };
  const readTextNode = (node: Text, newlines: boolean) => {
    const offsets = new Set([0, node.length]);
    if (range?.startContainer === node) offsets.add(range.startOffset);
    if (range?.endContainer === node) offsets.add(range.endOffset);
    let from = 0;
    for (const to of [...offsets].sort((one, other) => one - other)) {
      reading.text(node.data.slice(from, to), newlines);
      pass(node, to);
      from = to;
    }
  };
  const readInside = (element: Element, newlines: boolean) => {
    for (const [index, child] of [...element.childNodes].entries()) {
      pass(element, index);
      if (child.nodeType === 3) readTextNode(child as Text, newlines);
      else if (child.nodeType === 1) readElement(child as Element);
    }
    pass(element, element.childNodes.length);
  };
  const readElement = (element: Element) => {
    if (element !== root && element.matches(scenery)) return;
    if (element.localName === 'br') {
      pass(element, 0);
      reading.lineBreak();
      return;
    }
    const { isHidden, isBlock, newlines } = layoutOf(element);
    if (isHidden && element !== root) return;
    const breaks = isBlock || element === root;
    if (breaks) reading.lineBreak('start');
    if (element !== root && element.matches(quote)) reading.quote(() => readInside(element, newlines));
    else readInside(element, newlines);
    if (breaks) reading.lineBreak();
  };
  readElement(root);
  return { reading: reading.done(), hole: reading.hole() };
}

/** How an element is drawn, as far as it parts lines. */
function layoutOf(element: Element): { isHidden: boolean; isBlock: boolean; newlines: boolean } {
  const style = element.ownerDocument.defaultView?.getComputedStyle(element);
  const display = style?.display ?? 'block';
  return {
    isHidden: display === 'none',
    isBlock: !/^(?:inline|contents|ruby)/.test(display),
    newlines: /^(?:pre|break-spaces)/.test(style?.whiteSpace ?? ''),
  };
}
