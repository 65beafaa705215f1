import type { FrameLocator, Page } from '@playwright/test';
import { rich, richLines } from './content';
import { expect, test } from './fixture';
import { hold, insert, undo } from './requests';

/** The same editors under a strict policy of the page, and inside a frame of its own origin. */
const words = (text: string) =>
  text
    .split('\n')
    .map((line) =>
      line
        .replace(/^[-•] /, '')
        .replace(/\s+/g, ' ')
        .trim(),
    )
    .filter((line) => line !== '');
const wanted = words(richLines.join('\n'));

for (const [engine, path] of [
  ['textarea', 'textarea'],
  ['obstacles', '#plain'],
  ['slate', '[data-slate-editor]'],
  ['codemirror', '.cm-content'],
] as const) {
  test(`${engine} under a strict content security policy with Trusted Types`, async ({ workshop }) => {
    const page = await workshop.open(engine, 'strict');
    const refused: string[] = [];
    page.on('console', (line) => {
      if (/Trusted|Content.Security/i.test(line.text())) refused.push(line.text());
    });
    const reply = await insert(page, [path], rich, { place: 'start' });
    expect(reply).toMatchObject({ outcome: 'inserted' });
    const target = page.locator(path);
    const text = engine === 'textarea' ? await target.inputValue() : await target.innerText();
    expect(words(text)).toEqual(engine === 'obstacles' ? [...wanted, 'Before'] : wanted);
    expect(await undo(page, [path])).toBe(true);
    expect(refused).toEqual([]);
  });
}

for (const [engine, path] of [
  ['textarea', ['textarea']],
  ['contenteditable', ['[contenteditable]']],
  ['ckeditor5', ['.ck-editor__editable']],
  ['prosemirror', ['.ProseMirror']],
  ['ckeditor4', ['iframe.cke_wysiwyg_frame', 'body']],
] as const) {
  test(`${engine} in a frame`, async ({ workshop }) => {
    const page = await workshop.open(engine, 'frame');
    const full = ['#desk', ...path];
    expect(await insert(page, full, rich, { place: 'caret' })).toMatchObject({ outcome: 'inserted' });
    let scope: Page | FrameLocator = page;
    for (const frame of full.slice(0, -1)) scope = scope.frameLocator(frame);
    const target = scope.locator(full.at(-1) ?? '');
    expect(words(engine === 'textarea' ? await target.inputValue() : await target.innerText())).toEqual(wanted);
    expect(await undo(page, full)).toBe(true);
    await page.locator('#desk').evaluate((frame) => frame.remove());
  });
}

test('a frame that was taken away', async ({ workshop }) => {
  const page = await workshop.open('textarea', 'frame');
  await hold(page, ['#desk', 'textarea']);
  await page.locator('#desk').evaluate((frame) => frame.remove());
  const reply = await insert(page, [], rich, { place: 'caret' });
  expect(reply).toMatchObject({ outcome: 'copied', clipboard: rich, reason: 'The composer is no longer on the page.' });
});
