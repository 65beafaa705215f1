import { browser } from 'wxt/browser';

/**
 * How many messages with painful words an agent met on one day. For the agent's own eyes: in memory only
 * (`storage.session`), never written to disk, never sent, gone with the browser.
 */

const name = 'exposure';
/** Messages told apart on one day; beyond it the count stands still. */
const most = 1000;

type Kept = { readonly day: string; readonly keys: readonly string[] };

/** Counts the message once. `day` is YYYY-MM-DD, `key` tells messages apart. Gives the day's count. */
export async function countExposure(day: string, key: string): Promise<number> {
  const kept = (await browser.storage.session.get(name))[name] as Kept | undefined;
  const before = kept?.day === day ? kept.keys : [];
  if (before.includes(key) || before.length >= most) return before.length;
  const keys = [...before, key];
  await browser.storage.session.set({ [name]: { day, keys } satisfies Kept });
  return keys.length;
}
