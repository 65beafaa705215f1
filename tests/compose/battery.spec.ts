import type { Page } from '@playwright/test';
import { type Browser, type CaseName, cases, outcomeOf } from './cases';
import { link, rich, richLines, short } from './content';
import { type Engine, engines } from './engines';
import { expect, test, type Workshop } from './fixture';
import { click, focusPanel, pathOf, press, sendHtml, sendLines, setEditor, startOf, stateOf } from './page';
import { insert, replace, undo } from './requests';

/**
 * The battery: each case on each editor, in a real browser, from the extension's world. What is compared is the page's own
 * state (what its Send would send), read by rules of the tests and not by those under test.
 */
type Scene = { readonly workshop: Workshop; readonly engine: Engine; readonly browser: Browser };

const twoLines = ['We will answer now', 'Second line'];
/** The letterhead of an agent stands below the quoted mail. */
const [quote, signature] = ['Where is my parcel?', ['Robin', 'Help desk']];
/** Editors of plain text mark an item; lists have no such letters. */
const words = (lines: readonly string[]) => lines.map((line) => line.replace(/^- /, ''));

async function startAt(page: Page, keys: string[]): Promise<string[]> {
  await setEditor(page, startOf(twoLines));
  await click(page);
  for (const key of ['Control+Home', ...keys]) await press(page, key);
  await focusPanel(page);
  return pathOf(page);
}

/** Selects the third word of the first line. */
const thirdWord = ['Control+ArrowRight', 'Control+ArrowRight', 'Control+Shift+ArrowRight'];

async function aboveQuote({ workshop, engine }: Scene, first: string): Promise<void> {
  const page = await workshop.page(engine.name, 'fresh');
  const path = await pathOf(page);
  await setEditor(page, startOf([first], quote, signature));
  const was = await stateOf(page);
  expect(await insert(page, path, rich, { place: 'caret' })).toMatchObject({ outcome: 'inserted' });
  expect(words(await sendLines(page))).toEqual(words([...richLines, ...was]));
  const quoted = /<blockquote.*<\/blockquote>/s.exec((await sendHtml(page)) ?? '')?.[0];
  if (quoted !== undefined) expect(quoted.replace(/<[^>]*>/g, '').trim()).toBe(quote);
  expect(await undo(page, path)).toBe(true);
  await expect.poll(() => stateOf(page)).toEqual(was);
}

const battery: Readonly<Record<CaseName, (scene: Scene) => Promise<void>>> = {
  async empty({ workshop, engine }) {
    const page = await workshop.page(engine.name);
    const path = await pathOf(page);
    await setEditor(page, startOf(['']));
    expect(await insert(page, path, rich, { place: 'caret' })).toMatchObject({ outcome: 'inserted' });
    expect(words(await sendLines(page))).toEqual(words(richLines));
    const html = await sendHtml(page);
    if (html !== undefined) expect(html).toContain(`href="${link.replace('&', '&amp;')}"`);
    expect(await undo(page, path)).toBe(true);
    expect(await stateOf(page)).toEqual([]);
  },

  async middle({ workshop, engine }) {
    const page = await workshop.page(engine.name);
    const path = await startAt(page, ['Control+ArrowRight', 'Control+ArrowRight', 'Control+ArrowRight']);
    expect(await insert(page, path, short, { place: 'caret' })).toMatchObject({ outcome: 'inserted' });
    expect((await stateOf(page)).join(' ')).toBe('We will answer kindly and soon now Second line');
    await page.keyboard.type('!');
    const joined = async () => (await stateOf(page)).join(' ').replace(/ ?! ?/, '! ');
    await expect.poll(joined).toBe('We will answer kindly and soon! now Second line');
  },

  async lineEnd({ workshop, engine }) {
    const page = await workshop.page(engine.name);
    const path = await startAt(page, ['End']);
    expect(await insert(page, path, rich, { place: 'caret' })).toMatchObject({ outcome: 'inserted' });
    expect(words(await stateOf(page))).toEqual(words([twoLines[0] ?? '', ...richLines, twoLines[1] ?? '']));
    await page.keyboard.press('Control+z');
    await expect.poll(() => stateOf(page)).toEqual(twoLines);
  },

  async selection({ workshop, engine }) {
    const page = await workshop.page(engine.name);
    const path = await startAt(page, thirdWord);
    expect(await insert(page, path, short, { place: 'caret' })).toMatchObject({ outcome: 'inserted' });
    expect((await stateOf(page)).join(' ')).toBe('We will kindly and soon now Second line');
    expect(await undo(page, path)).toBe(true);
    await expect.poll(() => stateOf(page)).toEqual(twoLines);
  },

  async paragraphs({ workshop, engine }) {
    const page = await workshop.page(engine.name);
    const path = await startAt(page, thirdWord);
    expect(await insert(page, path, rich, { place: 'caret' })).toMatchObject({ outcome: 'inserted' });
    expect(words(await sendLines(page))).toEqual(words(['We will', ...richLines, 'now', 'Second line']));
    expect(await undo(page, path)).toBe(true);
    await expect.poll(() => stateOf(page)).toEqual(twoLines);
  },

  async replacement({ workshop, engine }) {
    const page = await workshop.page(engine.name);
    const path = await pathOf(page);
    await setEditor(page, startOf(['We will answer soon!!!', 'Second line']));
    expect(await replace(page, path, '!!!', '.')).toMatchObject({ outcome: 'inserted' });
    expect(await sendLines(page)).toEqual(['We will answer soon.', 'Second line']);
    await page.keyboard.press('Control+z');
    await expect.poll(() => stateOf(page)).toEqual(['We will answer soon!!!', 'Second line']);
  },

  aboveQuote: (scene) => aboveQuote(scene, ''),
  aboveAttribution: (scene) => aboveQuote(scene, 'On Monday Kim wrote:'),

  async quoteFirst({ workshop, engine, browser }) {
    const page = await workshop.page(engine.name);
    const path = await pathOf(page);
    await setEditor(page, startOf([], quote, signature));
    const was = await stateOf(page);
    const outcome = outcomeOf(engine, 'quoteFirst', browser);
    const reply = await insert(page, path, rich, { place: 'start' });
    expect(reply).toMatchObject({ outcome });
    const isCopied = outcome === 'copied';
    expect(reply.clipboard).toEqual(isCopied ? rich : undefined);
    expect(words(await sendLines(page))).toEqual(isCopied ? was : words([...richLines, ...was]));
    if (isCopied) expect(reply.reason).toContain('begins with a quote');
  },
};

for (const engine of engines) {
  test.describe(engine.product, () => {
    for (const [name, run] of Object.entries(battery) as [CaseName, (typeof battery)[CaseName]][]) {
      test(cases[name], ({ workshop, browserName }) =>
        run({ workshop, engine, browser: browserName === 'firefox' ? 'firefox' : 'chromium' }),
      );
    }
  });
}
