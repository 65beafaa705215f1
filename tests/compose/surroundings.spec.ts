import { rich, richLines } from './content';
import { engines } from './engines';
import { expect, test } from './fixture';
import { outerPath, pathOf, sendLines, stateOf, viewIn } from './page';
import { hold, insert, undo } from './requests';
import { surroundings } from './surroundings';

/** The same editors under a strict policy of the page, inside a frame of its own origin, and inside an open shadow root. */
const words = (lines: readonly string[]) => lines.map((line) => line.replace(/^- /, ''));

for (const { title, query, editors } of surroundings) {
  test.describe(title, () => {
    for (const { name, product } of engines.filter(({ name }) => editors.includes(name))) {
      test(product, async ({ workshop }) => {
        const page = await workshop.open(name, query);
        const refused: string[] = [];
        const hear = (line: { text(): string }) => {
          if (/Trusted|Content.Security/i.test(line.text())) refused.push(line.text());
        };
        page.on('console', hear);
        const view = await viewIn(page, query);
        const path = [...outerPath[query], ...(await pathOf(view))];
        expect(await insert(page, path, rich, { place: 'caret' })).toMatchObject({ outcome: 'inserted' });
        expect(words(await sendLines(view))).toEqual(words(richLines));
        expect(await undo(page, path)).toBe(true);
        expect(await stateOf(view)).toEqual([]);
        page.off('console', hear);
        expect(refused).toEqual([]);
      });
    }
  });
}

test('a frame that was taken away', async ({ workshop }) => {
  const page = await workshop.open('textarea', 'frame');
  await hold(page, ['#desk', 'textarea']);
  await page.locator('#desk').evaluate((frame) => frame.remove());
  const reply = await insert(page, [], rich, { place: 'caret' });
  expect(reply).toMatchObject({ outcome: 'copied', clipboard: rich, reason: 'The composer is no longer on the page.' });
});
