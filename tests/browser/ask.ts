import type { Page } from '@playwright/test';
import type { Extension } from './extension';

/** Asks the background as one of the extension's own pages does; `undefined` when the answer was lost. */
export function ask(page: Page, name: string, argument?: unknown): Promise<Reply | undefined> {
  return page.evaluate((request) => chrome.runtime.sendMessage(request).catch(() => undefined), {
    name,
    ...(argument === undefined ? {} : { argument }),
  });
}

export type Reply = { readonly answer?: unknown; readonly refused?: string };
declare const chrome: { readonly runtime: { sendMessage(request: unknown): Promise<Reply> } };

/** Every test of the ladder memory begins with an empty one. */
export async function emptyMemory(extension: Extension): Promise<void> {
  const own = await extension.open('/options.html');
  await ask(own, 'ladder.erase', {});
  await own.goto('about:blank');
  await own.close();
}
