import type { Page } from '@playwright/test';
import { link, rich, richLines, short } from './content';
import { engines } from './engines';
import { expect, test } from './fixture';
import { click, focusPanel, pathOf, press, sendHtml, sendLines, setEditor, startOf, stateOf } from './page';
import { insert, undo } from './requests';

/**
 * The battery: each case on each editor, in a real browser, from the extension's world. What is compared is the page's own
 * state (what its Send would send), read by rules of the tests and not by those under test.
 */
const twoLines = ['We will answer now', 'Second line'];
/** Editors of plain text mark an item; lists have no such letters. */
const words = (lines: readonly string[]) => lines.map((line) => line.replace(/^- /, ''));

async function startAt(page: Page, keys: string[]): Promise<string[]> {
  await setEditor(page, startOf(twoLines));
  await click(page);
  for (const key of ['Control+Home', ...keys]) await press(page, key);
  await focusPanel(page);
  return pathOf(page);
}

for (const { name, product, aboveQuote } of engines) {
  test.describe(product, () => {
    test('empty, never focused; Send at once; undo', async ({ workshop }) => {
      const page = await workshop.page(name);
      const path = await pathOf(page);
      await setEditor(page, startOf(['']));
      expect(await insert(page, path, rich, { place: 'caret' })).toMatchObject({ outcome: 'inserted' });
      expect(words(await sendLines(page))).toEqual(words(richLines));
      const html = await sendHtml(page);
      if (html !== undefined) expect(html).toContain(`href="${link.replace('&', '&amp;')}"`);
      expect(await undo(page, path)).toBe(true);
      expect(await stateOf(page)).toEqual([]);
    });

    test('caret between two words; what is typed next stays', async ({ workshop }) => {
      const page = await workshop.page(name);
      const path = await startAt(page, ['Control+ArrowRight', 'Control+ArrowRight', 'Control+ArrowRight']);
      expect(await insert(page, path, short, { place: 'caret' })).toMatchObject({ outcome: 'inserted' });
      expect((await stateOf(page)).join(' ')).toBe('We will answer kindly and soon now Second line');
      await page.keyboard.type('!');
      const joined = async () => (await stateOf(page)).join(' ').replace(/ ?! ?/, '! ');
      await expect.poll(joined).toBe('We will answer kindly and soon! now Second line');
    });

    test('caret at the end of a line; the browser’s undo once', async ({ workshop }) => {
      const page = await workshop.page(name);
      const path = await startAt(page, ['End']);
      expect(await insert(page, path, rich, { place: 'caret' })).toMatchObject({ outcome: 'inserted' });
      expect(words(await stateOf(page))).toEqual(words([twoLines[0] ?? '', ...richLines, twoLines[1] ?? '']));
      await page.keyboard.press('Control+z');
      await expect.poll(() => stateOf(page)).toEqual(twoLines);
    });

    test('over a selection; undo', async ({ workshop }) => {
      const page = await workshop.page(name);
      const path = await startAt(page, ['Control+ArrowRight', 'Control+ArrowRight', 'Control+Shift+ArrowRight']);
      expect(await insert(page, path, short, { place: 'caret' })).toMatchObject({ outcome: 'inserted' });
      expect((await stateOf(page)).join(' ')).toBe('We will kindly and soon now Second line');
      expect(await undo(page, path)).toBe(true);
      await expect.poll(() => stateOf(page)).toEqual(twoLines);
    });

    for (const [title, first] of [
      ['an empty line', ''],
      ['a line of attribution', 'On Monday Kim wrote:'],
    ] as const) {
      test(`never focused, above ${title}, quote and signature; undo`, async ({ workshop }) => {
        const page = await workshop.page(name, 'fresh');
        const path = await pathOf(page);
        await setEditor(page, startOf([first], 'Where is my parcel?', ['Robin', 'Help desk']));
        const was = await stateOf(page);
        expect(await insert(page, path, rich, { place: 'caret' })).toMatchObject({ outcome: 'inserted' });
        expect(words(await sendLines(page))).toEqual(words([...richLines, ...was]));
        const quoted = /<blockquote.*<\/blockquote>/s.exec((await sendHtml(page)) ?? '')?.[0];
        if (quoted !== undefined) expect(quoted.replace(/<[^>]*>/g, '').trim()).toBe('Where is my parcel?');
        expect(await undo(page, path)).toBe(true);
        await expect.poll(() => stateOf(page)).toEqual(was);
      });
    }

    test('asked for the top, a quote on the first line', async ({ workshop, browserName }) => {
      const page = await workshop.page(name);
      const path = await pathOf(page);
      await setEditor(page, startOf([], 'Where is my parcel?', ['Robin', 'Help desk']));
      const was = await stateOf(page);
      const reply = await insert(page, path, rich, { place: 'start' });
      const copied = aboveQuote === 'nowhere' || (aboveQuote === 'in Firefox' && browserName === 'chromium');
      expect(reply.outcome).toBe(copied ? 'copied' : 'inserted');
      expect(reply.clipboard).toEqual(copied ? rich : undefined);
      expect(words(await sendLines(page))).toEqual(copied ? was : words([...richLines, ...was]));
      if (copied) expect(reply.reason).toContain('begins with a quote');
    });
  });
}
