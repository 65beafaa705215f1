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
  const { values } = await managedAnswer();
  return values; // Firefox rejects when no policy is set.
}

/** What managed storage answers: all values, or the reason why it refuses to. */
export async function managedAnswer(): Promise<{ readonly values?: unknown; readonly refused?: string }> {
  try {
    return { values: await browser.storage.managed.get(null) };
  } catch (error) {
    return { refused: error instanceof Error ? error.message : String(error) };
  }
}

/** How long a managed layer that was empty at first may take to arrive, in milliseconds. */
const lateness = 5_000;

/**
 * Gives the settings in force, and calls `changed` with later ones until `signal` aborts. Listens before it reads, and
 * reads once more after a while when the managed layer was empty: right after the installation it always is.
 */
export async function followSettings(
  changed: (settings: EffectivePolicy) => void,
  signal: AbortSignal,
): Promise<EffectivePolicy> {
  watchSettings(changed, signal);
  const first = await readSettings();
  if (Object.keys(first.layers.managed).length === 0 && first.problems.length === 0) {
    const again = async () => {
      const next = await readSettings();
      if (!signal.aborted && JSON.stringify(next) !== JSON.stringify(first)) changed(next);
    };
    const timer = setTimeout(() => again().catch(reportLost), lateness);
    signal.addEventListener('abort', () => clearTimeout(timer), { once: true });
  }
  return first;
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
  // Under a page that outlived its extension this is gone.
  signal.addEventListener('abort', () => browser.storage?.onChanged.removeListener(listener), { once: true });
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
