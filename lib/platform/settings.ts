import { browser } from 'wxt/browser';
import { type EffectivePolicy, mergePolicy, type PolicyKey } from '../core/policy';

/**
 * The settings in force, wherever the extension runs.
 * Promises: an empty answer of managed storage is never taken for "no policy" for good (it may arrive seconds after the
 * start, so callers watch); Firefox's rejection when no policy is set is the same as none; nothing is validated but by
 * `mergePolicy`, the same in every browser.
 */

/** The one key of local storage that holds the user's choices. */
const userKey = 'settings';

async function managedLayer(): Promise<unknown> {
  try {
    return await browser.storage.managed.get(null);
  } catch {
    return undefined; // Firefox rejects when no policy is set.
  }
}

export async function readSettings(): Promise<EffectivePolicy> {
  const [managed, local] = await Promise.all([managedLayer(), browser.storage.local.get(userKey)]);
  return mergePolicy(managed, local[userKey]);
}

/** Calls `changed` with the settings in force whenever a layer changes, until `signal` aborts. */
export function watchSettings(changed: (settings: EffectivePolicy) => void, signal: AbortSignal): void {
  const listener = (changes: Record<string, unknown>, area: string) => {
    if (area !== 'managed' && !(area === 'local' && userKey in changes)) return;
    readSettings().then((settings) => signal.aborted || changed(settings), reportLost);
  };
  browser.storage.onChanged.addListener(listener);
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(listener), { once: true });
}

/** The only failure here is a page that outlived its extension; the panel says so by itself. */
function reportLost(error: unknown): void {
  console.info('Conduct Panel: settings are out of reach.', error);
}

/** Sets or, with `undefined`, clears one of the user's choices; the rest is kept. */
export async function saveSetting(key: PolicyKey, value: unknown): Promise<void> {
  const stored: unknown = (await browser.storage.local.get(userKey))[userKey];
  const next: Record<string, unknown> = typeof stored === 'object' && stored !== null ? { ...stored } : {};
  if (value === undefined) delete next[key];
  else next[key] = value;
  await browser.storage.local.set({ [userKey]: next });
}

/** All that the user chose, as it stands in storage: for export. */
export async function exportSettings(): Promise<unknown> {
  return (await browser.storage.local.get(userKey))[userKey] ?? {};
}

export async function eraseSettings(): Promise<void> {
  await browser.storage.local.remove(userKey);
}

export function extensionVersion(): string {
  return browser.runtime.getManifest().version;
}
