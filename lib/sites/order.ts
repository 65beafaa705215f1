import type { SiteData } from './data';
import type { ReadMessage } from './messages';

/** Oldest first. Agents can turn the order of a page around; ids and times tell the true one. */
export function inOrder(messages: ReadMessage[], order: SiteData['order'] = 'page'): ReadMessage[] {
  if (order === 'newest first') return messages.toReversed();
  const keyOf = order === 'id' ? numberOf : order === 'time' ? timeOf : undefined;
  const keys = new Map(messages.map((each) => [each, keyOf?.(each) ?? Number.NaN]));
  if (![...keys.values()].every(Number.isFinite)) return isReversed(messages) ? reversed(messages) : messages;
  return messages.toSorted((a, b) => (keys.get(a) ?? 0) - (keys.get(b) ?? 0));
}

/** The description of a ticket stands below an answer: the page is read from the bottom. */
function isReversed([first, second]: readonly ReadMessage[]): boolean {
  if (!first || !second || first.item.data === second.item.data) return false;
  const place = first.item.element.compareDocumentPosition(second.item.element);
  return (place & 2) !== 0; // Node.DOCUMENT_POSITION_PRECEDING
}

function reversed([first, ...others]: readonly ReadMessage[]): ReadMessage[] {
  return [...(first ? [first] : []), ...others.reverse()];
}

function numberOf({ message }: ReadMessage): number {
  return Number(/\d+$/.exec(message.id)?.[0] ?? 0); // The description of a ticket has no number and stands first.
}

function timeOf({ message }: ReadMessage): number {
  return /^\d{4}-\d\d-\d\d[T ]\d\d:\d\d/.test(message.time ?? '') ? Date.parse(message.time ?? '') : Number.NaN;
}
