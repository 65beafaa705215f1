import { expect, type Page } from '@playwright/test';
import type { Conversation } from '../../lib/core/conversation';
import { flat } from '../browser/desk';
import { bundle, observeIn } from '../sites/page';
import type { SeedMessage } from './conversations';

let code: Promise<string> | undefined;

/** What the reader makes of the page in front: who said what to whom, and the newly written words. */
export async function readMessages(page: Page) {
  code ??= bundle();
  const { observed, faults } = await observeIn(page, await code);
  expect(faults).toEqual([]);
  const conversation = observed.conversation as (Conversation & { messages: readonly Observed[] }) | undefined;
  if (!conversation) throw new Error(`Nothing was read: ${JSON.stringify(observed.unreadable ?? observed)}`);
  const messages = conversation.messages.map(({ role, visibility, text, fresh }) => ({
    role,
    visibility,
    fresh: flat(typeof fresh?.[0] === 'string' ? fresh.join(' ') : text),
  }));
  return { ...conversation, messages };
}

/** As `tests/sites/observe.ts` writes it: the fresh words stand there only where they are not the whole text. */
type Observed = Omit<Conversation['messages'][number], 'fresh'> & { readonly fresh?: readonly string[] };

const roles = { customer: 'customer', agent: 'agent', note: 'agent' } as const;

/** What must be read of the seed on a page that shows roles and notes. */
export function expectedOf(messages: readonly SeedMessage[]) {
  return messages.map(({ from, fresh }) => ({
    role: roles[from],
    visibility: from === 'note' ? 'internal' : 'public',
    fresh: flat(fresh),
  }));
}
