import { browser } from 'wxt/browser';

/** Requests from the extension's own parts to the panel of one tab. */

/** What the panel of a tab says of itself. */
export type PanelStatus = { readonly site: string; readonly problem?: string };

type TabHandlers = { toggle(): void; status(): PanelStatus };
const names = { toggle: 'panel.toggle', status: 'panel.status' } as const;

/** Does nothing where the tab has no panel. */
export async function toggleIn(tabId: number): Promise<void> {
  await ask(tabId, names.toggle);
}

/** `undefined` where the tab has no panel. */
export async function statusOf(tabId: number): Promise<PanelStatus | undefined> {
  return (await ask(tabId, names.status)) as PanelStatus | undefined;
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
    if (name === names.toggle) handlers.toggle();
    else if (name === names.status) reply(handlers.status());
    else return undefined;
    if (name === names.toggle) reply(null);
    return true;
  };
  browser.runtime.onMessage.addListener(listener);
  signal.addEventListener('abort', () => browser.runtime.onMessage.removeListener(listener), { once: true });
}
