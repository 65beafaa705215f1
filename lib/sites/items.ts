import type { MessageData } from './data';
import { type Accept, firstHit, isShown, matchesSelf, queryAll, type Root } from './selectors';

/** An element that holds one message, and those inside it that hold its text. */
export type Item = { readonly element: Element; readonly bodies: readonly Element[]; readonly data: MessageData };

export type Items = {
  readonly items: readonly Item[];
  /** How many stood there that are no messages. */
  readonly skipped: number;
  readonly hits: Readonly<Record<string, string>>;
};

/** Finds what holds the messages. What a mail itself brings along inside a body is never taken for an item. */
export function findItems(root: Root, messages: readonly MessageData[]): Items {
  const items: Item[] = [];
  const hits: Record<string, string> = {};
  let skipped = 0;
  for (const [index, data] of messages.entries()) {
    const found = firstHit(root, data.item);
    if (!found) continue;
    hits[`message ${index + 1}`] = found.selector;
    let before: Item | undefined;
    for (const hit of found.elements) {
      const element = data.around === undefined ? hit : around(hit, data.around);
      if (before?.bodies.some((body) => body.contains(element))) continue;
      const own = data.around === undefined ? found.selector : undefined;
      const bodies = bodiesOf(element, own, data, hits, `text ${index + 1}`);
      const item = { element, bodies, data };
      before = item;
      if (isSkipped(item)) skipped += 1;
      else items.push(item);
    }
  }
  return { items, skipped, hits };
}

/** The nearest ancestor that holds `selector` too; the element itself where none does. */
function around(element: Element, selector: string): Element {
  let each = element.parentElement;
  while (each && !each.querySelector(selector)) each = each.parentElement;
  return each ?? element;
}

/** Counts only what the product put there: not what stands inside a message's text. */
export function outside(bodies: readonly Element[]): Accept {
  const known = new Set(bodies);
  return (element) => {
    for (let each = element.parentElement; each; each = each.parentElement) if (known.has(each)) return false;
    return true;
  };
}

function bodiesOf(
  item: Element,
  selector: string | undefined,
  data: MessageData,
  hits: Record<string, string>,
  name: string,
) {
  const found = firstHit(item, data.body);
  if (!found) return [];
  hits[name] = found.selector;
  const bodies: Element[] = [];
  for (const element of found.elements) {
    const nested = bodies.at(-1)?.contains(element) || (selector && belongsToAnother(element, item, selector));
    if (!nested) bodies.push(element);
  }
  return bodies;
}

/** Answers to a comment may stand inside the comment's element. */
function belongsToAnother(body: Element, item: Element, selector: string): boolean {
  if (selector.includes('>>>') || body.ownerDocument !== item.ownerDocument) return false;
  const owner = body.closest(selector);
  return owner !== null && owner !== item && item.contains(owner);
}

function isSkipped({ element, bodies, data }: Item): boolean {
  if (data.shownOnly && !isShown(element)) return true;
  const accept = outside(bodies);
  return (data.skip ?? []).some(
    ({ selector }) => matchesSelf(element, selector) || queryAll(element, selector).some(accept),
  );
}
