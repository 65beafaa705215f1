import type { Pointed } from '../../components/teach/props';
import { blockOf, fieldOf, fields, textBlocks } from '../../lib/sites/teach/blocks';
import { pageText } from '../../lib/sites/text';
import { hostName, teachName } from '../matcher.content/keys';

/** What is pointed at, by hand or by keys. */
export function createPointing(document: Document) {
  let all: readonly Element[] = [];
  let writing = false;
  let at: Element | undefined;
  /** What was narrower than the block, the narrowest first. */
  let inner: Element[] = [];
  const take = (element: Element | undefined) => {
    at = element;
    inner = [];
  };
  return {
    /** Starts anew, with the fields of the page or with its blocks of words. */
    begin(what: 'fields' | 'blocks') {
      writing = what === 'fields';
      all = writing ? fields(document) : textBlocks(document);
      take(writing && all.length === 1 ? all[0] : undefined);
    },
    block: () => at,
    count: () => all.length,
    at(x: number, y: number) {
      const under = elementAt(document, x, y);
      if (!under || inner.length > 0) return; // A block that was made wider stays until another one is chosen by a key.
      take(writing ? fieldOf(under, all) : blockOf(under));
    },
    move(by: 1 | -1) {
      const place = at ? all.findIndex((block) => block === at || at?.contains(block)) : -1;
      take(all[Math.min(all.length - 1, Math.max(0, place + by))]);
      outer(at)?.scrollIntoView({ block: 'center' });
    },
    widen() {
      const parent = at?.parentElement;
      if (!at || writing || !parent || parent.matches('body, html')) return;
      inner.push(at);
      at = parent;
    },
    narrow() {
      const narrower = inner.pop() ?? (writing ? undefined : [...(at?.children ?? [])].find(hasWords));
      if (narrower) at = narrower;
    },
    pointed(): Pointed | undefined {
      const shown = outer(at);
      if (!at || !shown) return undefined;
      const { x, y, width, height } = shown.getBoundingClientRect();
      const words = pageText([at]).text.replace(/\s+/g, ' ');
      return { words, place: all.indexOf(at) + 1, of: all.length, box: { x, y, width, height } };
    },
  };
}

const hasWords = (element: Element) => (element.textContent ?? '').trim() !== '';

/** What stands for an element in the page itself: of a field inside a frame, the frame. */
function outer(element: Element | undefined): Element | undefined {
  return element?.ownerDocument.defaultView?.frameElement ?? element;
}

export function elementAt(document: Document, x: number, y: number): Element | undefined {
  const own = new Set<string>([hostName, teachName]);
  return document.elementsFromPoint(x, y).find(({ localName }) => !own.has(localName));
}

/** Scrolls what lies under the layer, as the wheel would have done. */
export function scrollUnder(document: Document, x: number, y: number, left: number, top: number): void {
  let each: Element | null | undefined = elementAt(document, x, y);
  while (each && each.scrollHeight <= each.clientHeight && each.scrollWidth <= each.clientWidth)
    each = each.parentElement;
  (each ?? document.documentElement).scrollBy({ left, top });
}
