import type { Page } from '@playwright/test';
import { emptyOwn, type OwnTemplate } from '../../lib/core/own/own';
import type { Extension } from './extension';

/** An answer of the agent's own; whatever is not given is as in a new one. */
export function ownAnswer(id: string, fields: Partial<OwnTemplate>): OwnTemplate {
  return { ...emptyOwn(id, 'en', 1), title: id, body: id, ...fields };
}

/** One of the extension's own pages, through which a test stores answers and presses keys of the browser. */
export type Backstage = {
  /** Stores the agent's answers as the settings page does; those from before are gone. */
  keep(...answers: readonly OwnTemplate[]): Promise<void>;
  /** What a key of the browser brings about; drivers cannot press such keys. */
  key(name: 'search' | 'fix'): Promise<void>;
  close(): Promise<void>;
};

export async function backstage(extension: Extension, front: Page): Promise<Backstage> {
  const own = await extension.open('/popup.html');
  await front.bringToFront();
  return {
    keep: (...answers) =>
      own.evaluate(async (answers) => {
        await chrome.storage.local.clear();
        const items = answers.map((template) => [`answer:${template.id}`, { template }] as const);
        await chrome.storage.local.set(Object.fromEntries(items));
      }, answers),
    key: (name) =>
      own.evaluate(async (name) => {
        const tabs = await chrome.tabs.query({ url: 'https://*.zendesk.com/*' });
        for (const { id } of tabs) if (id !== undefined) await chrome.tabs.sendMessage(id, { name: `panel.${name}` });
      }, name),
    async close() {
      await own.evaluate(() => chrome.storage.local.clear());
      await own.goto('about:blank');
      await own.close();
    },
  };
}

declare const chrome: {
  readonly storage: { readonly local: { set(items: object): Promise<void>; clear(): Promise<void> } };
  readonly tabs: {
    query(query: { url: string }): Promise<readonly { readonly id?: number }[]>;
    sendMessage(id: number, request: object): Promise<unknown>;
  };
};
