import type { ComposerData, SiteData } from './data';
import { holdsHistory } from './freshParts';
import { isInText } from './items';
import { scopeOf, ticketId } from './place';
import { firstHit, frameOf, isShown, meaningOf, type Root } from './selectors';
import type { Composer } from './site';
import { pageText } from './text';

/** The composers of the ticket in front, the focused one first, else the one that stands last in the page. */
export function findComposers(data: SiteData, document: Document, url: URL): Composer[] {
  const scope = scopeOf(data, document, ticketId(data, document, url));
  const found = new Map<Element, ComposerData>();
  const accept = (element: Element) => isEditable(element) && isShown(element) && !isInText(element, data.messages);
  for (const composer of data.composers) {
    const root = composer.outside ? document : scope;
    const hit = root && firstHit(root, composer.editor, accept);
    for (const element of hit?.elements ?? []) if (!found.has(element)) found.set(element, composer);
  }
  const all = [...found].map(([element, composer]) => ({
    element: element as HTMLElement,
    audience: audienceOf(element, composer, scope ?? document),
    holdsQuote: holdsQuote(element),
  }));
  return all.reverse().sort((a, b) => Number(hasFocus(b.element)) - Number(hasFocus(a.element)));
}

function audienceOf(
  element: Element,
  { within, audience, otherwise }: ComposerData,
  scope: Root,
): Composer['audience'] {
  const around = within === undefined ? scope : ancestor(element, within);
  return (around && meaningOf(around, audience)) ?? otherwise ?? 'unknown';
}

/** Climbs out of frames. */
function ancestor(element: Element, selector: string): Element | undefined {
  const found = element.closest(selector);
  if (found) return found;
  const frame = frameOf(element);
  return frame && ancestor(frame, selector);
}

function isEditable(element: Element): boolean {
  if (element.localName !== 'textarea') return element.getAttribute('aria-readonly') !== 'true';
  return !(element as HTMLTextAreaElement).readOnly && !(element as HTMLTextAreaElement).disabled;
}

function hasFocus(element: Element): boolean {
  const active = element.ownerDocument.activeElement;
  if (active === null || !element.contains(active)) return false;
  const frame = frameOf(element);
  return frame === undefined ? element !== element.ownerDocument.body : frame.ownerDocument.activeElement === frame;
}

function holdsQuote(element: Element): boolean {
  if (element.localName !== 'textarea') return holdsHistory(pageText([element]));
  const text = (element as HTMLTextAreaElement).value;
  return holdsHistory({ text, runs: [], quoted: [], signatures: [] });
}
