import type { Content } from './insertion';

/** Events in which a browser hands text to an editor. */
export type Carrier = 'paste' | 'beforeinput';

/** Dispatches one, made from the classes of the element's own window. True: the editor took it. */
export function dispatchText(element: HTMLElement, carrier: Carrier, { plain, html }: Content): boolean {
  const { DataTransfer, ClipboardEvent, InputEvent } = element.ownerDocument.defaultView ?? window;
  const data = new DataTransfer();
  const fill = (data: DataTransfer | null) => {
    data?.setData('text/plain', plain);
    if (html !== '') data?.setData('text/html', html);
  };
  fill(data);
  const shared = { bubbles: true, cancelable: true, composed: true };
  if (carrier === 'beforeinput') {
    const targetRanges = rangesOf(element);
    const replaces = { inputType: 'insertFromPaste', dataTransfer: data, targetRanges };
    return !element.dispatchEvent(new InputEvent('beforeinput', { ...shared, ...replaces }));
  }
  const event = new ClipboardEvent('paste', { ...shared, clipboardData: data });
  // Firefox makes an empty one of its own, which can be filled.
  if (event.clipboardData && event.clipboardData.types.length === 0) fill(event.clipboardData);
  return !element.dispatchEvent(event);
}

/** The selection, for editors that ask the event and not the page. */
function rangesOf(element: HTMLElement): StaticRange[] {
  const selection = element.ownerDocument.getSelection();
  if (!selection || selection.rangeCount === 0) return [];
  const { startContainer, startOffset, endContainer, endOffset } = selection.getRangeAt(0);
  const { StaticRange } = element.ownerDocument.defaultView ?? window;
  return [new StaticRange({ startContainer, startOffset, endContainer, endOffset })];
}
