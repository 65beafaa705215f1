import type { Page } from '@playwright/test';
import { rich, richLines } from './content';
import { engines } from './engines';
import { expect, test } from './fixture';
import { click, pathOf, press, sendLines, setEditor, startOf, stateOf } from './page';
import { arm, replace } from './requests';

/** A shortcut and a key in real editors: the answer takes its place, what stands around stays, and one undo brings it back. */
/** One of each kind, and all that count what is typed within a moment, or without end, as one step of their history. */
const inTime = ['prosemirror', 'tiptap', 'quill1', 'quill2', 'summernote'];
const tried = ['textarea', 'reactTextarea', 'contenteditable', 'ckeditor5', 'lexical', 'ckeditor4', ...inTime];
const words = (lines: readonly string[]) => lines.map((line) => line.replace(/^- /, ''));

/** Puts the caret at the end of the first of two lines. Gives the editor's path. */
async function begin(page: Page): Promise<string[]> {
  await setEditor(page, startOf(['First line', 'Second line']));
  await click(page);
  await press(page, 'Control+Home');
  await press(page, 'End');
  return pathOf(page);
}

for (const { name, product } of engines.filter((engine) => tried.includes(engine.name))) {
  test(`${product}: ;word and Space become the answer, and one undo takes it out again`, async ({ workshop }) => {
    const page = await workshop.page(name, 'fresh');
    await arm(page, await begin(page), 'thanks', rich);
    await page.keyboard.type(' ;other ;thanks');
    await press(page, ' ');
    await expect(page.locator('html')).toHaveAttribute('data-expanded', 'inserted');
    expect(words(await sendLines(page))).toEqual(words(['First line ;other', ...richLines, 'Second line']));
    await page.keyboard.press('Control+z');
    await expect.poll(() => stateOf(page)).toEqual(['First line ;other ;thanks', 'Second line']);
  });
}

for (const { name, product } of engines.filter((engine) => inTime.includes(engine.name))) {
  test(`${product}: words put right while they are typed come back with one undo, and no others go`, async ({
    workshop,
  }) => {
    const page = await workshop.page(name, 'fresh');
    const path = await begin(page);
    await page.keyboard.type(' is wrong');
    expect(await replace(page, path, 'wrong', 'right')).toMatchObject({ outcome: 'inserted' });
    await page.keyboard.press('Control+z');
    await expect.poll(() => stateOf(page)).toEqual(['First line is wrong', 'Second line']);
  });
}

for (const { name, product } of engines.filter((engine) => ['prosemirror', 'contenteditable'].includes(engine.name))) {
  test(`${product}: whoever goes on at once is not held up, and writes behind the answer`, async ({ workshop }) => {
    const page = await workshop.page(name, 'fresh');
    await arm(page, await begin(page), 'thanks', { plain: 'Thank you', html: '<p>Thank you</p>' });
    await page.keyboard.type(' ;thanks');
    await press(page, ' ');
    await page.keyboard.type(' and more', { delay: 40 });
    await expect(page.locator('html')).toHaveAttribute('data-expanded', 'inserted');
    expect(await stateOf(page)).toEqual(['First line Thank you and more', 'Second line']);
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
