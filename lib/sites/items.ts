import { stepsInto } from './attention';
import type { Changes } from './changes';
import type { MessageData } from './data';
import { closestAround, parentOf } from './dom';
import { type Accept, firstHit, hitsOf, isShown, matchesSelf, queryAll, type Root } from './selectors';

/** An element that holds one message, and those inside it that hold its text. */
export type Item = {
  readonly element: Element;
  readonly bodies: readonly Element[];
  readonly data: MessageData;
  /** Stands for all that is read of it: as long as it is the same, nothing is read anew. None where nobody knows. */
  readonly state: object | undefined;
};

export type Items = {
  readonly items: readonly Item[];
  /** How many stood there that are no messages. */
  readonly skipped: number;
  readonly hits: Readonly<Record<string, string>>;
};

/**
 * Finds what holds the messages. What a mail itself brings along inside a body is never taken for an item. What
 * `changes` knows to be as it was is not looked into again.
 */
export function findItems(root: Root, messages: readonly MessageData[], changes?: Changes): Items {
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
      const parts = partsOf(element, found.selector, data, changes);
      if (parts.selector) hits[`text ${index + 1}`] = parts.selector;
      const item = { element, bodies: parts.bodies, data, state: parts.state };
      before = item;
      if (parts.skipped || (data.shownOnly && !isShown(element))) skipped += 1;
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
    for (let each = parentOf(element); each; each = parentOf(each)) if (known.has(each)) return false;
    return true;
  };
}

/** Whether an element stands inside a message's text, where a mail may bring along anything. */
export function isInText(element: Element, messages: readonly MessageData[]): boolean {
  return messages.some((data) =>
    data.item.some(({ selector }) => {
      if (selector.includes('>>>')) return false;
      let item = closestAround(element, selector);
      for (; item; item = closestAround(item, selector)) {
        if (data.around !== undefined || !outside(partsOf(item, selector, data).bodies)(element)) return true;
      }
      return false;
    }),
  );
}

type Parts = {
  readonly state: object | undefined;
  readonly data: MessageData;
  /** The candidate that gave the item. */
  readonly of: string;
  readonly bodies: readonly Element[];
  /** The candidate that gave the bodies. */
  readonly selector: string | undefined;
  readonly skipped: boolean;
};

/** What was found in an item, by its state. */
const known = new WeakMap<object, Parts>();

function partsOf(item: Element, of: string, data: MessageData, changes?: Changes): Parts {
  const now = changes?.stateOf(item);
  const before = now && known.get(now);
  if (before?.data === data && before.of === of) return before;
  // Frames and shadow roots come and go without a word; what stands in them is read every time.
  const state = now && stepsInto(data).some((selector) => hitsOf(item, selector).length > 0) ? undefined : now;
  const found = bodiesOf(item, data.around === undefined ? of : undefined, data);
  const accept = outside(found.bodies);
  const skipped = (data.skip ?? []).some((each) => {
    return matchesSelf(item, each.selector) || queryAll(item, each.selector).some(accept);
  });
  const parts = { state, data, of, ...found, skipped };
  if (state) known.set(state, parts);
  return parts;
}

function bodiesOf(item: Element, selector: string | undefined, data: MessageData) {
  const found = firstHit(item, data.body);
  const bodies: Element[] = [];
  for (const element of found?.elements ?? []) {
    const nested = bodies.at(-1)?.contains(element) || (selector && belongsToAnother(element, item, selector));
    if (!nested) bodies.push(element);
  }
  return { bodies, selector: found?.selector };
}

/** Answers to a comment may stand inside the comment's element. */
function belongsToAnother(body: Element, item: Element, selector: string): boolean {
  if (selector.includes('>>>') || body.ownerDocument !== item.ownerDocument) return false;
  const owner = body.closest(selector);
  return owner !== null && owner !== item && item.contains(owner);
}
