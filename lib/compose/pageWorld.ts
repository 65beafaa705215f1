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

/**
 * From the extension's world. `undefined`: nobody listens in the page's. Editors write their frames themselves, and no script
 * of an extension gets into those: the document around them is asked instead.
 */
export function askPage(element: HTMLElement, carrier: Carrier, content: Content): boolean | undefined {
  // Only strings pass between the worlds.
  const detail = JSON.stringify({ carrier, content } satisfies Request);
  for (let target: Element | null | undefined = element; target; target = frameOf(target)) {
    const taken = askAt(target, detail);
    if (taken !== undefined) return taken;
  }
  return undefined;
}

function askAt(target: Element, detail: string): boolean | undefined {
  let taken: boolean | undefined;
  const hear = (event: Event) => {
    taken = (event as CustomEvent<unknown>).detail === 'yes';
  };
  const { CustomEvent } = target.ownerDocument.defaultView ?? window;
  target.addEventListener(answered, hear);
  target.dispatchEvent(new CustomEvent(asked, { detail, bubbles: true, composed: true }));
  target.removeEventListener(answered, hear);
  return taken;
}

function frameOf(element: Element): Element | null | undefined {
  try {
    return element.ownerDocument.defaultView?.frameElement;
  } catch {
    return undefined; // The frame belongs to another origin.
  }
}

/** In the page's world, once per document. Asked at a frame, it writes where the focus is in it. */
export function listenInPage(document: Document): void {
  document.addEventListener(asked, (event) => {
    const target = event.composedPath()[0] as Element;
    const request = readRequest((event as CustomEvent<unknown>).detail);
    const element = request && focusedIn(target);
    if (!element) return;
    const { CustomEvent } = target.ownerDocument.defaultView ?? window;
    const detail = dispatchText(element, request.carrier, request.content) ? 'yes' : 'no';
    target.dispatchEvent(new CustomEvent(answered, { detail }));
  });
}

function focusedIn(target: Element): HTMLElement | undefined {
  let element: Element | null | undefined = target;
  while (element?.localName === 'iframe') {
    element = (element as HTMLIFrameElement).contentDocument?.activeElement;
  }
  return (element as HTMLElement | null | undefined) ?? undefined;
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
