import { browser } from 'wxt/browser';
import { type OwnTemplate, parseOwn, type Trashed, trashTime } from '../core/own/own';

/**
 * The agent's own answers, in local storage, one key each: two pages that change different answers never meet. A
 * deleted one lies in the trash for thirty days.
 */

const prefix = 'answer:';

export type OwnShelf = { readonly templates: readonly OwnTemplate[]; readonly trash: readonly Trashed[] };

/** By title; the trash newest first. What is stored and no template, since another version wrote it, is left alone. */
export async function readOwn(): Promise<OwnShelf> {
  const templates: OwnTemplate[] = [];
  const trash: Trashed[] = [];
  for (const [key, value] of Object.entries(await browser.storage.local.get(null))) {
    if (!key.startsWith(prefix)) continue;
    const { template, deleted } = value as { template?: unknown; deleted?: unknown };
    const parsed = parseOwn(template);
    if ('faults' in parsed) continue;
    if (typeof deleted === 'number') trash.push({ template: parsed.template, deleted });
    else templates.push(parsed.template);
  }
  templates.sort((a, b) => a.title.localeCompare(b.title));
  return { templates, trash: trash.sort((a, b) => b.deleted - a.deleted) };
}

/** Stores answers, new and changed ones; those in the trash come out of it. */
export async function saveOwn(...templates: readonly OwnTemplate[]): Promise<void> {
  await browser.storage.local.set(
    Object.fromEntries(templates.map((template) => [prefix + template.id, { template }])),
  );
}

/** Puts an answer into the trash, and takes out for good what has lain there too long. */
export async function trashOwn(template: OwnTemplate, now: number): Promise<void> {
  await browser.storage.local.set({ [prefix + template.id]: { template, deleted: now } });
  const old = (await readOwn()).trash.filter(({ deleted }) => now - deleted > trashTime);
  if (old.length > 0) await browser.storage.local.remove(old.map((one) => prefix + one.template.id));
}

/** Calls `changed` with the answers in use whenever one of them changes, until `signal` aborts. */
export function watchOwn(changed: (templates: readonly OwnTemplate[]) => void, signal: AbortSignal): void {
  const listener = (changes: Record<string, unknown>, area: string) => {
    if (area !== 'local' || !Object.keys(changes).some((key) => key.startsWith(prefix))) return;
    readOwn().then(({ templates }) => signal.aborted || changed(templates), reportLost);
  };
  browser.storage.onChanged.addListener(listener);
  // Under a page that outlived its extension this is gone.
  signal.addEventListener('abort', () => browser.storage?.onChanged.removeListener(listener), { once: true });
}

/** A page that outlived its extension; the panel says so by itself. */
function reportLost(error: unknown): void {
  console.info('Conduct Panel: own answers are out of reach.', error);
}
