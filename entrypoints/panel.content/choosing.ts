import type { Composer, Site } from '../../lib/sites/site';
import { hostName } from '../matcher.content/keys';

/** A composer, and which one it is where several are open, counted from the top of the page. */
export type Chosen = Composer & { readonly among?: { readonly place: number; readonly of: number } };

/** How many places of focus are remembered: agents look up things elsewhere on the page before they insert. */
const most = 12;

/** Gives what looks for the composer that was in focus last, else the first that the site names. */
export function createChoosing(site: Site, signal: AbortSignal): () => Chosen | undefined {
  /** Latest first. The panel takes the focus in order to write into the composer that had it before. */
  let places: readonly EventTarget[] = [];
  const follow = (event: FocusEvent) => {
    const [place] = event.composedPath();
    if (!place || (event.target as Element).localName === hostName) return;
    places = [place, ...places.filter((each) => each !== place)].slice(0, most);
  };
  document.addEventListener('focusin', follow, { capture: true, signal });
  return () => {
    const all = site.composers(document, new URL(location.href));
    const at = (place: EventTarget) => all.find(({ element }) => element === place || inPage(element) === place);
    const found = places.map(at).find((composer) => composer !== undefined) ?? all[0];
    if (!found || all.length === 1) return found;
    return { ...found, among: { place: inPageOrder(all).indexOf(found) + 1, of: all.length } };
  };
}

/** Focus inside a frame is, for the page around it, focus on the frame. */
function inPage(element: Element): Element {
  const frame = element.ownerDocument.defaultView?.frameElement;
  return frame ? inPage(frame) : element;
}

function inPageOrder(composers: readonly Composer[]): Composer[] {
  const following = 4; // Node.DOCUMENT_POSITION_FOLLOWING
  return composers.toSorted((a, b) =>
    inPage(a.element).compareDocumentPosition(inPage(b.element)) & following ? -1 : 1,
  );
}
