import type { Conversation, Unreadable } from '../../lib/core/conversation';
import { send } from '../../lib/platform/requests';
import type { Changes } from '../../lib/sites/changes';
import type { Reading, Site } from '../../lib/sites/site';

export type PageRead =
  | { readonly found: 'conversation'; readonly conversation: Conversation; readonly reading: Reading | undefined }
  | { readonly found: 'nothing' }
  | { readonly found: 'unreadable'; readonly problem: Unreadable };

/** How long a page may take to build a conversation before it is called unreadable, in milliseconds. */
const patience = 2500;

/**
 * Reads the page in front. Where the composer stands on a page of its own, the conversation that was read on the
 * ticket's page is recalled from memory; it is the same ticket or none.
 */
export async function readPage(
  site: Site,
  changes: Changes,
  arrived: number,
  wait: (ms: number) => void,
): Promise<PageRead | 'wait'> {
  const url = new URL(location.href);
  const result = site.read(document, url, changes);
  if (result && 'conversation' in result) {
    const { conversation } = result;
    const key = site.ticketId?.(document, url);
    if (key !== undefined && conversation.messages.length > 0) await remember(`${site.id} ${key}`, conversation);
    return { found: 'conversation', conversation, reading: result };
  }
  const recalled = await recall(site, url);
  if (recalled) return { found: 'conversation', conversation: recalled, reading: undefined };
  if (!result) return { found: 'nothing' };
  const left = patience - (performance.now() - arrived);
  if (left <= 0) return { found: 'unreadable', problem: result };
  wait(left);
  return 'wait';
}

/** Longest conversation that is kept, in UTF-16 code units, and how many of its newest messages: each change sends all. */
const longest = 1_048_576;
const most = 100;
let kept = '';

async function remember(key: string, conversation: Conversation): Promise<void> {
  const { messages, gaps } = conversation;
  const older = messages.length - most;
  const say = older > 0 ? [`${older} older messages are shown on the ticket's own page alone.`] : [];
  const text = JSON.stringify({ ...conversation, messages: messages.slice(-most), gaps: [...gaps, ...say] });
  if (text.length > longest || text === kept) return;
  kept = text;
  await send('conversation.remember', { key, conversation: text });
}

async function recall(site: Site, url: URL): Promise<Conversation | undefined> {
  const key = site.ticketId?.(document, url);
  if (key === undefined) return undefined;
  const remembered = await send('conversation.recall', { key: `${site.id} ${key}` });
  if (!remembered) return undefined;
  const conversation = JSON.parse(remembered.conversation) as Conversation;
  const time = new Date(remembered.at).toLocaleTimeString([], { hour: '2-digit', minute: '2-digit' });
  return { ...conversation, gaps: [...conversation.gaps, `Read on the ticket's own page at ${time}.`] };
}
