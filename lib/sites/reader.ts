import type { Conversation, Person, Unreadable } from '../core/conversation';
import type { Changes } from './changes';
import type { SiteData } from './data';
import { gapsOf } from './gaps';
import { findItems, outside } from './items';
import { type ReadMessage, readMessages } from './messages';
import { inOrder } from './order';
import { readPeople, readPerson } from './people';
import { locate } from './place';
import { rangesOf } from './ranges';
import { firstHit, readFirst } from './selectors';
import type { Reading } from './site';

/**
 * Reads any site from its data. Promises: (1) what is read belongs to the ticket that the address names, or nothing is
 * read; (2) the first candidate that hits wins, and the reading says which; (3) what a mail brings along never counts as
 * the product's own markup, so it cannot claim an author, a role or a visibility; (4) unknown stays unknown. With
 * `changes`, messages that nothing has changed in are the objects of the reading before; without, all is read anew.
 */
export function read(
  data: SiteData,
  document: Document,
  url: URL,
  changes?: Changes,
): Reading | Unreadable | undefined {
  changes?.settle();
  const place = locate(data, document, url);
  if (!place || 'reason' in place) return place;
  if (data.unread) return unreadable(data, data.unread, ['messages']);
  const { id, root } = place;
  const found = findItems(root, data.messages, changes);
  if (found.items.length === 0 && !isEmptyTicket(data, root, found.skipped)) {
    return unreadable(data, 'The messages were not found on this page.', ['messages']);
  }
  const accept = outside(found.items.flatMap(({ bodies }) => bodies));
  const people = readPeople(document, data, accept);
  const messages = inOrder(readMessages(found.items, people), data.order);
  if (messages.length > 0 && messages.every(({ message }) => message.text === '')) {
    return unreadable(data, 'The messages are there, but their text was not found.', ['text of the messages']);
  }
  const header = data.headerOutside ? document : root;
  const subject = readFirst(header, data.ticket.subject, accept);
  const requester = readPerson(header, data.requester, accept) ?? firstCustomer(messages);
  const agent = readPerson(document, data.agent, accept);
  const all = messages.map(({ message }) => message);
  const conversation: Conversation = {
    site: data.id,
    channel: data.channel,
    ticket: { id, ...(subject && { subject: subject.value }) },
    ...(requester && { requester }),
    ...(agent && { agent }),
    messages: all,
    gaps: gapsOf(data, root, all, accept),
  };
  return readingOf(conversation, messages, { ...found.hits, ...(subject && { subject: subject.selector }) });
}

/** Where the page names no requester. */
function firstCustomer(messages: readonly ReadMessage[]): Person | undefined {
  return messages.find(({ message }) => message.role === 'customer')?.message.author;
}

function readingOf(conversation: Conversation, messages: readonly ReadMessage[], hits: Reading['hits']): Reading {
  const byId = new Map(messages.map((each) => [each.message.id, each]));
  return {
    conversation,
    hits: hits ?? {},
    ranges: (messageId, span) => {
      const found = byId.get(messageId);
      const page = found?.page();
      return page && page.text === found?.message.text ? rangesOf(page, span) : [];
    },
    element: (messageId) => byId.get(messageId)?.item.element,
  };
}

/** The list of messages is there, and holds nothing but events. */
function isEmptyTicket(data: SiteData, root: Document | Element, skipped: number): boolean {
  if (skipped > 0) return true;
  const list = firstHit(root, data.list ?? [])?.elements[0];
  return list !== undefined && list.textContent.trim() === '';
}

export function unreadable({ id, name }: SiteData, reason: string, missing: readonly string[]): Unreadable {
  return { site: id, reason: `${name}: ${reason}`, missing };
}
