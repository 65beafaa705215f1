import { browser } from 'wxt/browser';

/**
 * Remembers conversations for a composer that stands on another page than the messages (Request Tracker).
 * In memory only (`storage.session`): gone when the browser closes, at most 20 conversations, twelve hours each.
 */

const prefix = 'conversation:';
const most = 20;
const keep = 12 * 60 * 60 * 1000;

type Kept = { readonly conversation: string; readonly at: number };

/** `key` names origin, site and ticket; `now` is in milliseconds since the epoch. */
export async function remember(key: string, conversation: string, now: number): Promise<void> {
  await browser.storage.session.set({ [prefix + key]: { conversation, at: now } satisfies Kept });
  await forgetOld(now);
}

export async function recall(key: string, now: number): Promise<Kept | undefined> {
  await forgetOld(now);
  return (await browser.storage.session.get(prefix + key))[prefix + key] as Kept | undefined;
}

async function forgetOld(now: number): Promise<void> {
  const all = Object.entries(await browser.storage.session.get(null)) as [string, Kept][];
  const conversations = all.filter(([key]) => key.startsWith(prefix)).sort(([, a], [, b]) => b.at - a.at);
  const old = conversations.filter(([, kept], index) => index >= most || now - kept.at > keep).map(([key]) => key);
  if (old.length > 0) await browser.storage.session.remove(old);
}
