import type { MemoryState } from '../../components/panel/props';
import type { Conversation } from '../../lib/core/conversation';
import { type Customer, customerOf } from '../../lib/core/customer';
import type { Step } from '../../lib/core/ladder';
import { insist, send } from '../../lib/platform/requests';

/** The ladder memory, as the panel of one page sees it: what is remembered of the customer in front. */
export type Memory = {
  /** Undefined while it is asked for: no advice is given before it is known what was said earlier. */
  of(conversation: Conversation): MemoryState | undefined;
  /** Asks the background when the customer or the messages are others, or the tab was away. Ends with the answer, whoever asked first. */
  recall(conversation: Conversation): Promise<void>;
  /** Writes a step down. `fresh`: false when the same step of today stood there already. */
  record(conversation: Conversation, step: Step): Promise<{ readonly id: string; readonly fresh: boolean }>;
  takeBack(conversation: Conversation, id: string): Promise<void>;
  show(conversation: Conversation): Promise<void>;
};

const nobody: MemoryState = { state: 'nobody' };
const keyOf = ({ by, words }: Customer) => `${by} ${words}`;

export function createMemory(signal: AbortSignal): Memory {
  let known: { readonly key: string; readonly state: MemoryState } | undefined;
  let asked: { readonly question: string; readonly answered: Promise<void> } | undefined;
  const stale = () => {
    if (!document.hidden) asked = undefined; // Another tab may have written meanwhile.
  };
  document.addEventListener('visibilitychange', stale, { signal, capture: true });

  const keep = (customer: Customer, steps: readonly { readonly step: Step }[]) => {
    known = { key: keyOf(customer), state: { state: 'known', by: customer.by, steps: steps.map(({ step }) => step) } };
  };
  const ask = async (customer: Customer) => {
    try {
      keep(customer, (await insist('ladder.recall', { customer })).steps);
    } catch (error) {
      asked = undefined;
      const reason = error instanceof Error ? error.message : String(error);
      known = { key: keyOf(customer), state: { state: 'failed', reason } };
    }
  };
  const named = (conversation: Conversation): Customer => {
    const customer = customerOf(conversation);
    if (!customer) throw new Error('This page shows neither an address nor a ticket to remember the step by.');
    return customer;
  };

  return {
    of(conversation) {
      const customer = customerOf(conversation);
      if (!customer) return nobody;
      return known?.key === keyOf(customer) ? known.state : undefined;
    },
    async recall(conversation) {
      const customer = customerOf(conversation);
      if (!customer) return;
      const question = `${keyOf(customer)} ${conversation.messages.length}`;
      if (question !== asked?.question) asked = { question, answered: ask(customer) };
      await asked.answered;
    },
    async record(conversation, step) {
      const customer = named(conversation);
      const id = newId();
      const { steps, ...outcome } = await insist('ladder.record', { customer, id, step });
      keep(customer, steps);
      return { id: outcome.id, fresh: outcome.fresh };
    },
    async takeBack(conversation, id) {
      const customer = named(conversation);
      keep(customer, (await insist('ladder.takeBack', { customer, id })).steps);
    },
    show: async (conversation) => send('ladder.show', { customer: named(conversation) }),
  };
}

/** Pages without a secure address have no `randomUUID`. */
function newId(): string {
  return [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
