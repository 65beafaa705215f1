import type { Page } from '@playwright/test';
import type { Content, Place } from '../../lib/compose/insertion';

/** What a test asks the test extension for, see `extension/content.ts`. */

export type Reply = {
  readonly outcome: 'inserted' | 'copied' | 'failed';
  readonly way?: string;
  readonly reason?: string;
  /** What was put on the clipboard. */
  readonly clipboard?: Content;
};

type Wish = { place: Place; clipboard?: 'open' | 'closed' };

/** `path`: selectors of the composer, one per frame or shadow root. */
export function insert(page: Page, path: string[], content: Content, { place, clipboard }: Wish): Promise<Reply> {
  return ask(page, { action: 'insert', path, content, place, clipboard: clipboard ?? 'open' });
}

/** Puts words in place of those that stand in the composer, exactly. */
export function replace(page: Page, path: string[], words: string, by: string): Promise<Reply> {
  return ask(page, { action: 'replace', path, words, by });
}

/** Makes the extension put content in place of `;word`, once that is typed and Tab or Space follows. */
export function arm(page: Page, path: string[], word: string, content: Content): Promise<void> {
  return ask(page, { action: 'arm', path, word, content });
}

/** Calls the undo of the last insertion; `undefined` when there is none. */
export function undo(page: Page, path: string[]): Promise<boolean | undefined> {
  return ask(page, { action: 'undo', path });
}

/** Makes the extension hold an element, to insert into whatever becomes of it: `insert` with an empty path. */
export function hold(page: Page, path: string[]): Promise<void> {
  return ask(page, { action: 'hold', path });
}

function ask<Answer>(page: Page, request: object): Promise<Answer> {
  return page.evaluate((request) => {
    const id = Math.random();
    return new Promise<Answer>((resolve, reject) => {
      const hear = (event: Event) => {
        const answer = JSON.parse((event as CustomEvent<string>).detail) as {
          id: number;
          reply: Answer;
          error?: string;
        };
        if (answer.id !== id) return;
        window.removeEventListener('compose-reply', hear);
        if (answer.error === undefined) resolve(answer.reply);
        else reject(new Error(answer.error));
      };
      window.addEventListener('compose-reply', hear);
      window.dispatchEvent(new CustomEvent('compose-request', { detail: JSON.stringify({ ...request, id }) }));
    });
  }, request) as Promise<Answer>;
}
