import { browser } from 'wxt/browser';

/** How often the agent has picked each answer: counts by template, in this browser's local storage and nowhere else. */
export type Picks = Readonly<Record<string, number>>;

const picksKey = 'picks';
/** Answers that are counted at most; the least picked go first. */
const most = 500;

export async function readPicks(): Promise<Picks> {
  const stored: unknown = (await browser.storage.local.get(picksKey))[picksKey];
  if (typeof stored !== 'object' || stored === null) return {};
  const counts = Object.entries(stored).filter(([, count]) => Number.isSafeInteger(count) && count > 0);
  return Object.fromEntries(counts) as Picks;
}

/** One change at a time, so that two tabs lose no count of each other. */
let changing: Promise<unknown> = Promise.resolve();

/** For the background alone. */
export function addPick(template: string): Promise<Picks> {
  const own = changing.then(async () => {
    const picks = await readPicks();
    const count = Object.hasOwn(picks, template) ? (picks[template] ?? 0) : 0;
    const next = Object.entries({ ...picks, [template]: count + 1 });
    const kept = next.length <= most ? next : next.sort(([, a], [, b]) => b - a).slice(0, most);
    await browser.storage.local.set({ [picksKey]: Object.fromEntries(kept) });
    return Object.fromEntries(kept);
  });
  changing = own.catch(() => undefined);
  return own;
}

export async function resetPicks(): Promise<void> {
  await browser.storage.local.remove(picksKey);
}

/** Calls `changed` with the counts whenever they change, until `signal` aborts. */
export function watchPicks(changed: (picks: Picks) => void, signal: AbortSignal): void {
  const listener = (changes: Record<string, unknown>, area: string) => {
    if (area !== 'local' || !(picksKey in changes)) return;
    readPicks().then((picks) => signal.aborted || changed(picks), reportLost);
  };
  browser.storage.onChanged.addListener(listener);
  // Under a page that outlived its extension this is gone.
  signal.addEventListener('abort', () => browser.storage?.onChanged.removeListener(listener), { once: true });
}

/** A page that outlived its extension; the panel says so by itself. */
function reportLost(error: unknown): void {
  console.info('Conduct Panel: the picks are out of reach.', error);
}
