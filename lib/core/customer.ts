import type { Conversation } from './conversation';

/**
 * Who a step of the ladder is remembered for. An address tells one person from another; a name does not, so that nobody
 * pays for a namesake: without an address the memory reaches no further than the ticket.
 */
export type Customer = {
  readonly by: 'address' | 'ticket';
  /** The address in lower case, or site and ticket. Never stored: only a keyed hash of it is. */
  readonly words: string;
};

/** Nobody, where the page shows neither an address nor a ticket. */
export function customerOf({ site, ticket, requester }: Conversation): Customer | undefined {
  const address = addressOf(requester?.email ?? '');
  if (address !== undefined) return { by: 'address', words: address };
  return ticket.id === '' ? undefined : { by: 'ticket', words: `${site} ${ticket.id}` };
}

/** A mail address in the one form that is compared; nothing for other words. */
export function addressOf(words: string): string | undefined {
  const address = words.normalize('NFKC').trim().toLowerCase();
  return /^[^\s@]+@[^\s@]+$/.test(address) ? address : undefined;
}
