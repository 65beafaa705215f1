import { type Carrier, dispatchText } from './dispatchText';
import type { Content } from './insertion';

/**
 * The smallest bridge into the page's own world: "hand this text to this element by this event", and whether it was taken.
 *
 * Request and answer are events at the element, so that nothing is found by name and nothing waits. The page may read or
 * forge both: it gains nothing, because the text is about to stand in its editor, and the insertion is read back anyway.
 */
const asked = 'conduct-panel-text';
const answered = 'conduct-panel-text-taken';

type Request = { readonly carrier: Carrier; readonly content: Content };

/** From the extension's world. `undefined`: nobody listens in the page's. */
export function askPage(element: HTMLElement, carrier: Carrier, content: Content): boolean | undefined {
  let taken: boolean | undefined;
  const hear = (event: Event) => {
    taken = (event as CustomEvent<unknown>).detail === 'yes';
  };
  const { CustomEvent } = element.ownerDocument.defaultView ?? window;
  element.addEventListener(answered, hear);
  // Only strings pass between the worlds.
  const detail = JSON.stringify({ carrier, content } satisfies Request);
  element.dispatchEvent(new CustomEvent(asked, { detail, bubbles: true, composed: true }));
  element.removeEventListener(answered, hear);
  return taken;
}

/** In the page's world, once per document. */
export function listenInPage(document: Document): void {
  document.addEventListener(asked, (event) => {
    const element = event.composedPath()[0] as HTMLElement;
    const request = readRequest((event as CustomEvent<unknown>).detail);
    if (!request) return;
    const { CustomEvent } = element.ownerDocument.defaultView ?? window;
    const detail = dispatchText(element, request.carrier, request.content) ? 'yes' : 'no';
    element.dispatchEvent(new CustomEvent(answered, { detail }));
  });
}

function readRequest(detail: unknown): Request | undefined {
  try {
    const { carrier, content } = JSON.parse(String(detail)) as Request;
    const { plain, html } = content;
    const known = carrier === 'paste' || carrier === 'beforeinput';
    return known && typeof plain === 'string' && typeof html === 'string'
      ? { carrier, content: { plain, html } }
      : undefined;
  } catch {
    return undefined; // Not one of ours.
  }
}
