import type { Signal } from '../../lib/core/assessment';
import type { View } from './views';

/** A covered passage of the page. */
export type Passage = { readonly messageId: string; readonly signal: Signal; readonly ranges: readonly Range[] };

/** Calls `onPress` when a person presses a passage in this window. A press is only looked at, never taken: what the page does with it stays the page's affair. */
export function listenIn(
  view: View,
  passages: readonly Passage[],
  onPress: (messageId: string, signal: Signal) => void,
  signal: AbortSignal,
): void {
  const listen = ({ isTrusted, clientX, clientY }: MouseEvent) => {
    const place = isTrusted ? view.document.caretPositionFromPoint(clientX, clientY) : null;
    if (!place) return;
    const { offsetNode, offset } = place;
    const pressed = passages.find(({ ranges }) =>
      ranges.some((range) => sameDocument(range, view) && range.isPointInRange(offsetNode, offset)),
    );
    if (pressed) onPress(pressed.messageId, pressed.signal);
  };
  view.addEventListener('click', listen, { capture: true, signal });
}

const sameDocument = (range: Range, view: View): boolean => range.startContainer.ownerDocument === view.document;
