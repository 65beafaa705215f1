import { browser } from 'wxt/browser';
import { type Base, reconcile, type Shared, sharedFrom, type Unfit } from '../core/own/sync';
import { readOwn, saveOwn, trashOwn } from './ownTemplates';
import { readSettings } from './settings';

/**
 * Own answers through the browser's own sync storage, for the background alone: only while the setting is on, one turn
 * after the other, whenever answers or settings change here or there.
 */

const prefix = 'answer:';
/** Keys of local storage: what both sides had last, and how the last turn went. */
const baseKey = 'sync:base';
const syncKey = 'sync:state';

export type SyncState = {
  /** When, in milliseconds since the epoch, and how many answers are alike on both sides. */
  readonly at: number;
  readonly alike: number;
  readonly unfit: readonly Unfit[];
  /** Why the browser refused. */
  readonly failed?: string;
};

let turn: Promise<unknown> = Promise.resolve();

/** Brings both sides together; does nothing while it is switched off. */
export function syncOwn(): Promise<void> {
  const own = turn.then(async () => {
    const { policy } = await readSettings();
    if (policy.syncAnswers) await settle();
  });
  turn = own.catch(() => undefined);
  return own;
}

async function settle(): Promise<void> {
  const [shelf, all, local] = await Promise.all([
    readOwn(),
    browser.storage.sync.get(null),
    browser.storage.local.get(baseKey),
  ]);
  const shared: Record<string, Shared> = {};
  for (const [key, value] of Object.entries(all)) {
    const known = key.startsWith(prefix) ? sharedFrom(value) : undefined;
    if (known) shared[key.slice(prefix.length)] = known;
  }
  const before = (local[baseKey] as Base | undefined) ?? {};
  const plan = reconcile(shelf, shared, before, Date.now(), () => crypto.randomUUID());
  // What came from elsewhere is stored before it counts as common ground: the background may be ended at any moment.
  if (plan.keep.length > 0) await saveOwn(...plan.keep);
  for (const template of plan.trash) await trashOwn(template, Date.now());
  const entries = Object.entries(plan.share).map(([id, value]) => [prefix + id, value] as const);
  const failed = await refusal(async () => {
    if (entries.length > 0) await browser.storage.sync.set(Object.fromEntries(entries));
    if (plan.drop.length > 0) await browser.storage.sync.remove(plan.drop.map((id) => prefix + id));
  });
  const base = failed === undefined ? plan.base : asBefore(plan.base, before, Object.keys(plan.share));
  const state: SyncState = {
    ...{ at: Date.now(), alike: Object.keys(base).length, unfit: plan.unfit },
    ...(failed === undefined ? {} : { failed }),
  };
  await browser.storage.local.set({ [baseKey]: base, [syncKey]: state });
}

/** Why the browser did not do it; undefined when it did. */
async function refusal(act: () => Promise<void>): Promise<string | undefined> {
  try {
    await act();
    return undefined;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

/** What was not taken over there is no common ground: these ids stay at what both sides had before. */
function asBefore(base: Base, before: Base, ids: readonly string[]): Base {
  const kept = Object.entries(base).filter(([id]) => !ids.includes(id));
  return {
    ...Object.fromEntries(kept),
    ...Object.fromEntries(Object.entries(before).filter(([id]) => ids.includes(id))),
  };
}

/** Follows changes here and there from now on. To be called once, first thing in the background. */
export function followOwn(): void {
  browser.storage.onChanged.addListener((changes, area) => {
    const answers = Object.keys(changes).some((key) => key.startsWith(prefix));
    const settings = area === 'managed' || (area === 'local' && 'settings' in changes);
    if (answers || settings) syncOwn().catch(report);
  });
  syncOwn().catch(report);
}

/** How the last turn went; undefined before the first. */
export async function readSync(): Promise<SyncState | undefined> {
  return (await browser.storage.local.get(syncKey))[syncKey] as SyncState | undefined;
}

/** Calls `changed` after every turn, until `signal` aborts. */
export function watchSync(changed: () => void, signal: AbortSignal): void {
  const listener = (changes: Record<string, unknown>, area: string) => {
    if (area === 'local' && syncKey in changes) changed();
  };
  browser.storage.onChanged.addListener(listener);
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(listener), { once: true });
}

/** Takes everything of ours out of the sync storage, on all devices; what each device has stays there. */
export async function eraseShared(): Promise<void> {
  const keys = Object.keys(await browser.storage.sync.get(null)).filter((key) => key.startsWith(prefix));
  await browser.storage.sync.remove(keys);
  await browser.storage.local.remove([baseKey, syncKey]);
}

function report(error: unknown): void {
  console.error('Conduct Panel: own answers could not be synchronised.', error);
}
