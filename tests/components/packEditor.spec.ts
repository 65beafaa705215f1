import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { right } from '../policy/mutations';
import { expect, test } from './gallery';

/** The administrators' form and the text of a pack, in a real browser: what the field for long texts is made of needs one. */
const { extraRules, exceptions, templates, extraSites } = right;
const content = { pack: 1, name: 'Our words', version: '2', extraRules, exceptions, templates, extraSites };
const file = (value: unknown) => ({
  name: 'pack.json',
  mimeType: 'application/json',
  buffer: Buffer.from(typeof value === 'string' ? value : JSON.stringify(value)),
});

type Gallery = { readonly gallery: { readonly calls: readonly (readonly [string, ...unknown[]])[] } };
const saved = (page: Page, name: string) =>
  page.evaluate(
    (name) => (globalThis as unknown as Gallery).gallery.calls.findLast(([call]) => call === name)?.[1],
    name,
  );

async function openForm(page: Page) {
  const form = page.locator('#rollOut');
  await form.getByRole('button', { name: 'Fill in the form' }).click();
  return form;
}

async function openText(page: Page, value: unknown) {
  const form = await openForm(page);
  await form.getByText('Packs', { exact: true }).click();
  await form.getByLabel('Load a pack…').setInputFiles(file(value));
  await form.getByRole('button', { name: 'Edit as text' }).click();
  const text = form.getByRole('textbox', { name: 'The pack as JSON text' });
  await expect(text).toBeVisible();
  return { form, text, editor: form.getByRole('region', { name: 'Text of a pack' }) };
}

/** In the dark only colours are other than in the light. */
async function faults(page: Page, theme: string): Promise<string[]> {
  const axe = new AxeBuilder({ page }).include('#rollOut');
  const { violations, passes } = await (theme === 'dark' ? axe.withRules('color-contrast') : axe).analyze();
  expect(passes[0]?.nodes.length, 'axe looked at something').toBeGreaterThan(0);
  return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${JSON.stringify(target)}`));
}

for (const theme of ['light', 'dark']) {
  test(`axe finds nothing in the administrators’ form, unfolded, and in a pack with problems, ${theme}`, async ({
    gallery,
  }) => {
    test.setTimeout(120_000);
    const page = await gallery(`page=options-wrong&theme=${theme}`);
    const wrong = { ...content, exceptions: ['.*'], name: '' };
    const { form, text } = await openText(page, wrong);
    await form
      .getByLabel('Load settings.json…')
      .setInputFiles(file({ policy: { ...right, side: 'top' }, install: {} }));
    await expect(form.getByText('1 thing is to mend before the kit can be made.')).toBeVisible();
    await form.evaluate((part) => {
      for (const fold of part.querySelectorAll('details')) fold.open = true;
    });
    await expect(form.getByText('2 things to mend')).toBeVisible();
    await text.press('ControlOrMeta+f');
    await expect(form.getByRole('textbox', { name: 'Find' })).toBeFocused();
    expect(await faults(page, theme)).toEqual([]);
  });
}

test('a pack is mended as text: each problem with its line and the way there, undo, and a file with a checksum', async ({
  gallery,
}) => {
  const page = await gallery('page=options-plain');
  const { form, text, editor } = await openText(page, { ...content, exceptions: ['Idiot Guide', '(meter)+'] });
  await expect(
    editor.getByText(/^Line \d+, column 5: exceptions\.1 has signs that are not allowed here$/),
  ).toBeVisible();
  await editor.getByRole('button', { name: /^Go to line \d+: exceptions\.1$/ }).click();
  await expect(text).toBeFocused();
  await page.keyboard.type('"Meter Reader"');
  await expect(editor.getByText('Nothing is wrong.')).toBeVisible();
  await page.keyboard.press('ControlOrMeta+z');
  await expect(editor.getByText('1 thing to mend')).toBeVisible();
  await page.keyboard.press('ControlOrMeta+y');
  await expect(editor.getByText('Nothing is wrong.')).toBeVisible();
  await page.keyboard.press('ControlOrMeta+s');
  await expect(editor.getByText('Saved.')).toBeVisible();
  expect(await saved(page, 'savePack')).toMatchObject({ parts: { exceptions: ['Idiot Guide', 'Meter Reader'] } });
  await editor.getByRole('button', { name: 'Take it into the form' }).click();
  await expect(editor).toHaveCount(0);
  await expect(form.getByRole('button', { name: 'Undo' })).toBeVisible();
});

test('a text with a fault is saved as it stands, F8 goes to the fault, and closing asks first', async ({ gallery }) => {
  const page = await gallery('page=options-plain');
  const { form, text, editor } = await openText(page, content);
  await expect(editor.getByText('Nothing is wrong.')).toBeVisible();
  await text.press('ControlOrMeta+Home');
  await page.keyboard.type('x');
  await expect(editor.getByText(/^Line 1, column 1: The file is no JSON/)).toBeVisible();
  await page.keyboard.press('ControlOrMeta+End');
  await page.keyboard.press('F8');
  await page.keyboard.type('y');
  await editor.getByRole('button', { name: 'Save the text as it stands' }).click();
  expect(await saved(page, 'saveText')).toMatch(/^y\{\n {2}"pack": 1,/);
  await text.press('ControlOrMeta+Home');
  await page.keyboard.press('Delete');
  await expect(editor.getByText('Nothing is wrong.')).toBeVisible();
  await page.keyboard.press('Tab');
  await expect(text).not.toBeFocused();
  await editor.getByRole('button', { name: 'Close the text' }).click();
  await editor.getByRole('button', { name: 'Go on writing' }).click();
  await expect(text).toContainText('Our words');
  await editor.getByRole('button', { name: 'Close the text' }).click();
  await editor.getByRole('button', { name: 'Close it' }).click();
  await expect(editor).toHaveCount(0);
  await expect(form.getByRole('button', { name: 'Write a pack as text' })).toBeVisible();
});

test('what is written is compared with the file as it was, with another version, and tried on messages', async ({
  gallery,
}) => {
  const page = await gallery('page=options-plain');
  const { form, text, editor } = await openText(page, content);
  await expect(editor.getByText('4 differences from what the form holds')).toBeVisible();
  await editor.getByLabel('Compared with').selectOption('the file as it was opened');
  await expect(editor.getByText('Nothing differs.')).toBeVisible();
  await text.press('ControlOrMeta+f');
  await page.keyboard.type('meter maid');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Escape');
  await page.keyboard.type('parking warden');
  await expect(editor.getByText('1 difference', { exact: true })).toBeVisible();
  await expect(editor.getByRole('listitem').filter({ hasText: 'changed' })).toContainText('parking');
  await form.getByText('Try it on your own messages', { exact: true }).click();
  const messages = ['The parking warden was late.', 'A meter maid came.'].map((text) => JSON.stringify({ text }));
  await form.getByLabel('Load messages…').setInputFiles(file(messages.join('\n')));
  await expect(form.getByText('2 messages are judged otherwise')).toBeVisible();
  await editor
    .getByLabel('Compare with another pack…')
    .setInputFiles(file({ ...content, name: 'Older', templates: [] }));
  await expect(editor.getByText('2 differences', { exact: true })).toBeVisible();
});

test('what the form holds is written as text, and a pack that was changed by hand says so', async ({ gallery }) => {
  const page = await gallery('page=options-plain');
  const form = await openForm(page);
  await form.getByText('Packs', { exact: true }).click();
  await form.getByLabel('Name of the pack').fill('Begun');
  await form.getByRole('button', { name: 'Write a pack as text' }).click();
  const editor = form.getByRole('region', { name: 'Text of a pack' });
  await expect(editor.getByText(/The file holds nothing yet$/)).toBeVisible();
  await editor.getByRole('button', { name: 'Close the text' }).click();
  await form.getByLabel('Load a pack…').setInputFiles(file({ ...content, sha256: 'not this' }));
  await form.getByRole('button', { name: 'Mend it as text' }).click();
  await expect(editor.getByText(/it was changed after it was written/)).toBeVisible();
  await expect(editor.getByText('Nothing is wrong.')).toBeVisible();
});
