import type { Person } from '../core/conversation';
import type { MessageData, SiteData } from './data';
import { type Accept, type Root, readAll, readFirst } from './selectors';

/** Who is who on a page. Nobody guesses: what no cue tells stays unknown. */

const address = /[^\s<>"'(),;:]+@[^\s<>"'(),;:]+/;

/** `Name <address>`, a name or an address alone. */
export function personOf(name: string | undefined, email?: string): Person | undefined {
  const found = email ?? address.exec(name ?? '')?.[0];
  const plain = (name ?? '')
    .replace(/\s*[<(]?[^\s<>()]+@[^\s<>()]+[>)]?\s*/, ' ')
    .trim()
    .replace(/^"(.*)"$/, '$1');
  if (found === undefined) return plain === '' ? undefined : { name: plain };
  return { name: plain || found, email: found };
}

type PersonFields = NonNullable<SiteData['requester']>;

export function readPerson(root: Root, fields: PersonFields | undefined, accept?: Accept): Person | undefined {
  if (!fields) return undefined;
  const email = readFirst(root, fields.email, accept)?.value;
  return personOf(readFirst(root, fields.name, accept)?.value, email && address.exec(email)?.[0]);
}

export type People = {
  readonly customers: ReadonlySet<string>;
  readonly agents: ReadonlySet<string>;
  readonly strangersAreCustomers: boolean;
  /** The same for the same people. */
  readonly id: string;
};

export function readPeople(root: Root, { people }: SiteData, accept: Accept): People {
  const keys = (fields: Parameters<typeof readAll>[1]) =>
    new Set(readAll(root, fields, accept).map((key) => key.toLowerCase()));
  const customers = keys(people?.customers);
  const agents = keys(people?.agents);
  const strangersAreCustomers = people?.strangersAreCustomers ?? false;
  return { customers, agents, strangersAreCustomers, id: JSON.stringify([[...customers], [...agents]]) };
}

/** What stands for an author in `people`. */
export function authorKey(item: Element, author: MessageData['author'], accept: Accept): string | undefined {
  return readFirst(item, author?.key ?? author?.email, accept)?.value.toLowerCase();
}

/** Somebody who is in both lists is a customer: a member of staff may be a requester, and is judged as one. */
export function roleOf(key: string | undefined, people: People): 'customer' | 'agent' | undefined {
  if (key === undefined) return undefined;
  if (people.customers.has(key)) return 'customer';
  if (people.agents.has(key)) return 'agent';
  return people.strangersAreCustomers && isStranger(key, people.agents) ? 'customer' : undefined;
}

/** A colleague writes from the same domain; and where no agent's address is known, nobody is a stranger. */
function isStranger(key: string, agents: ReadonlySet<string>): boolean {
  const domain = domainOf(key);
  return domain !== undefined && agents.size > 0 && [...agents].every((agent) => domainOf(agent) !== domain);
}

function domainOf(key: string): string | undefined {
  return /@([^@]+)$/.exec(key)?.[1];
}
