import { candidatesFor } from './tokens';

/** Selectors of the messages of a page and of their words, with what they hit. */
export type Found = {
  readonly message: string;
  readonly text: string;
  readonly items: readonly Element[];
};

/**
 * Finds what the blocks have in common that were pointed at. The words: the best description that fits every block and,
 * where there is one, others of the same sort. The message: the largest element around them that holds one block.
 */
export function findMessages(document: Document, blocks: readonly Element[]): Found | undefined {
  const [first, ...others] = blocks;
  if (!first) return undefined;
  const fitting = candidatesFor(first).filter((selector) => others.every((block) => block.matches(selector)));
  const sorts = fitting.map((selector) => ({ selector, hits: hitsFor(document, selector, first) }));
  const usable = sorts.filter(({ hits }) => blocks.every((block) => hits.includes(block)));
  const best = usable.find(({ hits }) => hits.length > 1) ?? usable[0];
  if (!best) return undefined;
  const { message, items } = around(document, first, best.selector, best.hits);
  return { message, text: best.selector, items };
}

/** Hits of the same sort: not what the page's menus and forms hold, nor what a mail itself brings along inside a hit. */
function hitsFor(document: Document, selector: string, first: Element): Element[] {
  const aside = 'nav, form, button, [contenteditable="true"], [role="navigation"], [role="menu"]';
  const usable = [...document.querySelectorAll(selector)].filter((hit) => first.closest(aside) || !hit.closest(aside));
  let last: Element | undefined;
  return usable.filter((hit) => {
    if (last?.contains(hit)) return false;
    last = hit;
    return true;
  });
}

/** Goes up from a block as long as it stays alone in there; the widest element that has a name for all wins. */
function around(document: Document, first: Element, text: string, hits: readonly Element[]) {
  const own = { message: text, items: hits };
  if (hits.length < 2) return own;
  const chain: Element[] = [];
  for (let each = first.parentElement; each && each !== document.body; each = each.parentElement) {
    if (hits.some((hit) => hit !== first && each?.contains(hit))) break;
    chain.push(each);
  }
  for (const element of chain.reverse()) {
    for (const selector of candidatesFor(element)) {
      const items = [...document.querySelectorAll(selector)];
      const holders = items.filter((item) => hits.filter((hit) => item.contains(hit)).length === 1);
      if (holders.length === hits.length) return { message: selector, items: holders };
    }
  }
  return own;
}
