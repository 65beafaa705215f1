import type { Lesson } from './derive';
import type { Found } from './messages';
import { type Token, tokensOf } from './tokens';

/** Names that products give to the two sides. They only decide between marks that fit equally well. */
const sides = {
  customer: /customer|client|end-?user|requester|visitor|contact|incoming|inbound|received|other|guest|member/i,
  agent: /agent|staff|operator|admin|support|outgoing|outbound|sent|own|self|teammate|employee/i,
};

/**
 * What tells a customer's message from an agent's: a mark that stands on every message of the one side that was shown,
 * and on none of the other, outside the words. An agent is never told by what is missing: a customer could leave it out.
 */
export function findRoles(
  { message, text }: Found,
  customers: readonly Element[],
  agents: readonly Element[],
  none: readonly Element[],
): Pick<Lesson, 'customer' | 'agent' | 'skip'> {
  const customer = markOf(customers, [...agents, ...none], sides.customer, text);
  const agent = markOf(agents, [...customers, ...none], sides.agent, text);
  const skip = markOf(none, [...customers, ...agents], /system|event|notice|activity/i, text);
  const unmarked =
    agent !== undefined && customer === undefined ? lacking(message, agent, customers, agents) : undefined;
  return {
    ...((customer ?? unmarked) !== undefined && { customer: customer ?? unmarked }),
    ...(agent !== undefined && { agent }),
    ...(skip !== undefined && { skip }),
  };
}

/** Of one side alone nothing is known but its names: only a mark that says so by itself counts. */
function markOf(own: readonly Element[], others: readonly Element[], side: RegExp, text: string): string | undefined {
  const [first] = own;
  if (!first) return undefined;
  const fits = marksIn(first, text).filter(
    ({ selector }) =>
      own.every((item) => hasMark(item, selector, text)) && !others.some((item) => hasMark(item, selector, text)),
  );
  const speaking = fits.filter(({ selector }) => side.test(selector));
  return (speaking[0] ?? (others.length > 0 ? fits[0] : undefined))?.selector;
}

/** The message itself comes first, then what stands in it. */
function marksIn(item: Element, text: string): Token[] {
  const inside = [...item.querySelectorAll('*')].filter((each) => !each.parentElement?.closest(text)).slice(0, 60);
  return [item, ...inside].flatMap(tokensOf);
}

function hasMark(item: Element, selector: string, text: string): boolean {
  if (item.matches(selector)) return true;
  return [...item.querySelectorAll(selector)].some((each) => !each.parentElement?.closest(text));
}

/** "Every message without the agents' mark", where the mark stands on the message itself or anywhere in it. */
function lacking(message: string, agent: string, customers: readonly Element[], agents: readonly Element[]) {
  if (message.includes(' ')) return undefined;
  return [`${message}:not(${agent})`, `${message}:not(:has(${agent}))`].find((selector) => {
    return customers.every((item) => item.matches(selector)) && !agents.some((item) => item.matches(selector));
  });
}
