import { browser } from 'wxt/browser';

/** The keyboard command, from the background to the panel of one tab. */

const name = 'panel.toggle';

/** Does nothing where the tab has no panel. */
export async function toggleIn(tabId: number): Promise<void> {
  await browser.tabs.sendMessage(tabId, { name }).catch(() => undefined); // Rejects when nobody listens: no panel there.
}

export function onToggle(toggled: () => void, signal: AbortSignal): void {
  const listener = (request: unknown, sender: { id?: string | undefined }) => {
    const wanted = typeof request === 'object' && request !== null && 'name' in request && request.name === name;
    if (wanted && sender.id === browser.runtime.id) toggled();
    return undefined;
  };
  browser.runtime.onMessage.addListener(listener);
  signal.addEventListener('abort', () => browser.runtime.onMessage.removeListener(listener), { once: true });
}
