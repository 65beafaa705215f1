import { rich, richLines } from './content';
import { engines } from './engines';
import { expect, test } from './fixture';
import { click, pathOf, press, sendLines, setEditor, startOf, stateOf } from './page';
import { arm } from './requests';

/** A shortcut and a key in real editors: the answer takes its place, what stands around stays, and one undo brings it back. */
const tried = ['textarea', 'reactTextarea', 'contenteditable', 'ckeditor5', 'prosemirror', 'lexical', 'ckeditor4'];
const words = (lines: readonly string[]) => lines.map((line) => line.replace(/^- /, ''));

for (const { name, product } of engines.filter((engine) => tried.includes(engine.name))) {
  test(`${product}: ;word and Space become the answer, and one undo takes it out again`, async ({ workshop }) => {
    const page = await workshop.page(name, 'fresh');
    const path = await pathOf(page);
    await setEditor(page, startOf(['First line', 'Second line']));
    await click(page);
    await press(page, 'Control+Home');
    await press(page, 'End');
    await arm(page, path, 'thanks', rich);
    await page.keyboard.type(' ;other ;thanks');
    await press(page, ' ');
    await expect(page.locator('html')).toHaveAttribute('data-expanded', 'inserted');
    expect(words(await sendLines(page))).toEqual(words(['First line ;other', ...richLines, 'Second line']));
    await page.keyboard.press('Control+z');
    // ProseMirror's history counts what was typed within half a second before as the same step.
    const first = name === 'prosemirror' ? 'First line' : 'First line ;other ;thanks';
    await expect.poll(() => stateOf(page)).toEqual([first, 'Second line']);
  });
}

test('Tab calls as well; a word in the middle of another, a space before, and other keys do not', async ({
  workshop,
}) => {
  const page = await workshop.page('textarea', 'fresh');
  const path = await pathOf(page);
  await setEditor(page, startOf(['']));
  await click(page);
  await arm(page, path, 'thanks', { plain: 'Thank you', html: '<p>Thank you</p>' });
  await page.keyboard.type('a;thanks ; thanks ;thanksgiving ;thanks,');
  expect(await stateOf(page)).toEqual(['a;thanks ; thanks ;thanksgiving ;thanks,']);
  await page.keyboard.type(' ;thanks');
  await press(page, 'Tab');
  await expect.poll(() => stateOf(page)).toEqual(['a;thanks ; thanks ;thanksgiving ;thanks, Thank you']);
});
