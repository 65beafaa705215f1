import { expect, type Page, test } from '@playwright/test';
import { readCases } from './cases';
import { hostile } from './hostile';
import { bundle, observeIn, openCase } from './page';

/** Mail that wants to run, to hang the reader, or to pass for somebody else, on pages of several products. */
const sites = ['zendesk', 'osticket', 'freescout', 'znuny', 'zammad', 'redmine', 'gmail'];
const cases = readCases().filter(({ name }) => sites.some((site) => name === `${site}/open`));

type Message = { readonly id: string; readonly role: string; readonly visibility: string; readonly text: string };
type Seen = { readonly conversation?: { readonly messages: readonly Message[] } };

let code = '';
let page: Page;
test.beforeAll(async ({ browser }) => {
  code = await bundle();
  page = await browser.newPage();
});
test.afterAll(() => page.close());

test('there is a page of each', () => expect(cases.length).toBe(sites.length));

for (const each of cases) {
  for (const [name, { html, adds }] of Object.entries(hostile)) {
    test(`${each.name}: ${name}`, async () => {
      await openCase(page, each);
      const before = await observeIn(page, code);
      const victim = (before.observed as Seen).conversation?.messages.find(({ role }) => role === 'customer');
      if (!victim) throw new Error('no customer wrote');
      await page.evaluate(plant, { id: victim.id, html });
      const after = await observeIn(page, code);
      expect(after.faults).toEqual([]);
      const told = ({ id, role, visibility }: Message) => ({ id, role, visibility });
      const [was, is] = [before, after].map(({ observed }) => (observed as Seen).conversation?.messages ?? []);
      // Products that give no id have one made of the words.
      expect(is?.map(told)).toEqual(was?.map(told));
      expect({ ...after.observed, conversation: 0 }).toEqual({ ...before.observed, conversation: 0 });
      const words = is?.find(({ id }) => id === victim.id)?.text ?? '';
      expect(words.length).toBeGreaterThanOrEqual(victim.text.length);
      expect(words).toContain(adds);
      expect(await page.evaluate('window.ran')).toBeUndefined();
    });
  }
}

/** Runs in the page: sets markup before the end of a message's words, as a mail would bring it; nothing in it runs. */
function plant({ id, html }: { id: string; html: string }): void {
  const { siteFor } = (globalThis as unknown as { conductSites: typeof import('./observe') }).conductSites;
  const url = new URL(location.href);
  const read = siteFor(document, url)?.read(document, url);
  if (!read || !('conversation' in read)) throw new Error('not read');
  const text = read.conversation.messages.find((message) => message.id === id)?.text ?? '';
  const [range] = read.ranges(id, { start: 0, end: Math.min(1, text.length) });
  const holder = range?.startContainer.parentElement;
  if (!holder) throw new Error('no place');
  const parsed = new DOMParser().parseFromString(html, 'text/html');
  holder.append(
    ...[...parsed.head.childNodes, ...parsed.body.childNodes].map((node) => document.importNode(node, true)),
  );
}
