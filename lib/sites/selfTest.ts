import type { Part, Probe } from '../core/proof';
import type { Field, MessageData, SiteData } from './data';
import { findItems, outside } from './items';
import { scopeOf, ticketId } from './place';
import { hitsOf, matchesSelf, type Root } from './selectors';
import type { Selector } from './site';

/** The parts that a product's page is known to show, by its data. What nobody knows how to find is not claimed. */
export function claimsOf({ messages, people, composers, unread }: SiteData): ReadonlySet<Part> {
  const every = (has: (data: MessageData) => unknown) => messages.length > 0 && messages.every(has);
  const claims: Readonly<Record<Part, boolean>> = {
    ticket: true,
    messages: unread === undefined,
    author: every(({ author }) => author),
    time: every(({ time }) => time),
    role: people !== undefined || every(({ role, otherwise }) => role ?? otherwise?.role),
    visibility: every(({ visibility, otherwise }) => visibility ?? otherwise?.visibility),
    composer: composers.length > 0,
    audience: composers.some(({ audience, otherwise }) => audience ?? otherwise),
  };
  return new Set((Object.keys(claims) as Part[]).filter((part) => claims[part]));
}

/**
 * Counts what each selector of a site hits: those of a page once, those of a message in how many messages. Costs as much
 * as the page is long, so it is done when a diagnosis is asked for. Gives selectors and counts, and no word of the page.
 */
export function probe(data: SiteData, document: Document, url: URL): Probe[] {
  const scope = scopeOf(data, document, ticketId(data, document, url));
  const root = scope ?? document;
  const count = (part: string, fields: readonly Selector[] = [], from: Root = root) =>
    fields.map(({ selector }) => ({ part, selector, hits: hitsOf(from, selector).length }));
  return [
    ...count('ticket id', data.ticket.id, document),
    ...count('pane of the ticket', data.scope, document),
    ...count('subject', data.ticket.subject, data.headerOutside ? document : root),
    ...count('list of messages', data.list),
    ...data.messages.flatMap((messages) => probeMessages(messages, root)),
    ...data.composers.flatMap(({ editor, outside }) => count('place to write', editor, outside ? document : root)),
    ...data.composers.flatMap(({ audience }) => count('who will see it', audience, document)),
  ];
}

function probeMessages(data: MessageData, root: Root): Probe[] {
  const { items } = findItems(root, [data]);
  const inside = (part: string, fields: readonly Field[] = []) =>
    fields.map(({ selector }) => {
      const holders = items.filter(({ element, bodies }) => {
        return matchesSelf(element, selector) || hitsOf(element, selector).some(outside(bodies));
      });
      return { part, selector, hits: holders.length };
    });
  const texts = data.body.map(({ selector }) => {
    return { part: 'text', selector, hits: items.filter(({ element }) => hitsOf(element, selector).length > 0).length };
  });
  return [
    ...data.item.map(({ selector }) => ({ part: 'messages', selector, hits: hitsOf(root, selector).length })),
    ...texts,
    ...inside('message id', data.id),
    ...inside('author', data.author?.name),
    ...inside('time', data.time),
    ...inside('role', data.role),
    ...inside('visibility', data.visibility),
  ];
}
