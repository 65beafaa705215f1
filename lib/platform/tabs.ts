import { browser } from 'wxt/browser';

/** Requests from the extension's own parts to the panel of one tab. */

/** What the panel of a tab says of itself. */
export type PanelStatus = { readonly site: string; readonly problem?: string };

/** What can be asked of the panel: to open and close, to search the answers, to mend the draft. */
const acts = { toggle: 'panel.toggle', search: 'panel.search', fix: 'panel.fix' } as const;
type TabAct = keyof typeof acts;

/** Keys of the browser, by the names of the manifest, and what each asks of the panel. */
const commands: Readonly<Record<string, TabAct>> = {
  'toggle-panel': 'toggle',
  'search-answers': 'search',
  'fix-draft': 'fix',
};
const statusName = 'panel.status';

type TabHandlers = Readonly<Record<TabAct, () => void>> & { status(): PanelStatus };

/** Does nothing where the tab has no panel. */
export async function toggleIn(tabId: number): Promise<void> {
  await ask(tabId, acts.toggle);
}

/** Asks the panel of a tab for what the key stands for; other keys, and tabs without a panel, are left alone. */
export async function pressIn(tabId: number, command: string): Promise<void> {
  const act = Object.hasOwn(commands, command) ? commands[command] : undefined;
  if (act) await ask(tabId, acts[act]);
}

/** `undefined` where the tab has no panel. */
export async function statusOf(tabId: number): Promise<PanelStatus | undefined> {
  return (await ask(tabId, statusName)) as PanelStatus | undefined;
}

async function ask(tabId: number, name: string): Promise<unknown> {
  try {
    return await browser.tabs.sendMessage(tabId, { name });
  } catch {
    return undefined; // Rejects when nobody listens: there is no panel in that tab.
  }
}

export type FrontTab = { readonly id: number; readonly origin: string };

/** The tab in front, where it shows a web page. */
export async function frontTab(): Promise<FrontTab | undefined> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  if (tab?.id === undefined || !tab.url || !/^https?:/.test(tab.url)) return undefined;
  return { id: tab.id, origin: new URL(tab.url).origin };
}

/** Answers for the panel, in its own tab, until `signal` aborts. */
export function answerInTab(handlers: TabHandlers, signal: AbortSignal): void {
  const listener = (request: unknown, sender: { id?: string | undefined }, reply: (answer: unknown) => void) => {
    if (sender.id !== browser.runtime.id || typeof request !== 'object' || request === null) return undefined;
    const name = 'name' in request ? request.name : undefined;
    const act = (Object.keys(acts) as TabAct[]).find((one) => acts[one] === name);
    if (act) {
      handlers[act]();
      reply(null);
    } else if (name === statusName) reply(handlers.status());
    else return undefined;
    return true;
  };
  browser.runtime.onMessage.addListener(listener);
  // Under a page that outlived its extension this is gone.
  signal.addEventListener('abort', () => browser.runtime?.onMessage.removeListener(listener), { once: true });
}
