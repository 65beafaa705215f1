import type { Conversation } from './conversation';

/** The self-test of a page: which of the parts that its product is known to show were found. Nothing of a text is kept. */

export const parts = ['ticket', 'messages', 'author', 'time', 'role', 'visibility', 'composer', 'audience'] as const;
export type Part = (typeof parts)[number];

export type Proof = {
  readonly part: Part;
  /**
   * `found` everywhere, in `some` places, or `missing`; `unproven` where the page gives nothing to look at (no message
   * yet); `unshown` where the product's page never says it.
   */
  readonly state: 'found' | 'some' | 'missing' | 'unproven' | 'unshown';
  /** In how many of how many places: messages, or one for what a page has once. */
  readonly found: number;
  readonly of: number;
};

/** How one selector of a site fares on a page, for a diagnosis: the site's own words and a count, no word of the page. */
export type Probe = { readonly part: string; readonly selector: string; readonly hits: number };

/** What is known of the place to write in; undefined while none is open. */
export type Writing = { readonly audience: 'public' | 'internal' | 'unknown' } | undefined;

/** Proves each part by what was read; `claims` are the parts that the product shows. */
export function prove(conversation: Conversation, writing: Writing, claims: ReadonlySet<Part>): Proof[] {
  const { messages, ticket } = conversation;
  const others = messages.filter(({ role }) => role !== 'customer'); // A customer always sees the own words.
  const counts: Readonly<Record<Part, readonly [found: number, of: number]>> = {
    ticket: [ticket.id === '' ? 0 : 1, 1],
    messages: [messages.length, messages.length],
    author: [messages.filter(({ author }) => author !== undefined).length, messages.length],
    time: [messages.filter(({ time }) => time !== undefined).length, messages.length],
    role: [messages.filter(({ role }) => role !== 'unknown').length, messages.length],
    visibility: [others.filter(({ visibility }) => visibility !== 'unknown').length, others.length],
    composer: [writing ? 1 : 0, 1],
    audience: [writing && writing.audience !== 'unknown' ? 1 : 0, writing ? 1 : 0],
  };
  return parts.map((part) => {
    const [found, of] = counts[part];
    return { part, state: claims.has(part) ? stateOf(found, of) : 'unshown', found, of };
  });
}

function stateOf(found: number, of: number): Proof['state'] {
  if (of === 0) return 'unproven';
  if (found === of) return 'found';
  return found === 0 ? 'missing' : 'some';
}

/** What a page should have shown and did not. */
export function lacking(proofs: readonly Proof[]): Proof[] {
  return proofs.filter(({ state }) => state === 'missing' || state === 'some');
}
