import { readFileSync } from 'node:fs';
import type { Locator } from '@playwright/test';
import { strFromU8, unzipSync } from 'fflate';
import { bytesOf, kitOf } from '../../lib/deploy/kit';
import { checkSettings } from '../../lib/deploy/settings';
import { right } from '../policy/mutations';
import { expect, test } from './extension';

/** The administrators' form in the settings page of the built extension. */
const install = { chromium: 'https://x.example/updates.xml', firefox: 'https://x.example/panel.xpi' };
const file = (text: string) => ({ name: 'file.json', mimeType: 'application/json', buffer: Buffer.from(text) });
const choose = (form: Locator, words: string, text: string) => form.getByLabel(words).setInputFiles(file(text));

test('a settings file goes in, a key that stands twice does not, and what is wrong is told at once', async ({
  extension,
}) => {
  const page = await extension.open('/options.html');
  const form = page.locator('#rollOut');
  await form.getByRole('button', { name: 'Fill in the form' }).click();
  await choose(form, 'Load settings.json…', '{"policy": {"side": "left",\n"side": "right"}}');
  await expect(form).toContainText('policy.side is there twice (line 1, column 13, and line 2, column 1)');
  await choose(form, 'Load settings.json…', JSON.stringify({ policy: { ...right, codeUrl: 'northbrook' }, install }));
  await expect(form.getByText('1 thing is to mend before the kit can be made.')).toBeVisible();
  await form.getByRole('button', { name: /^Go to: Link to the code/ }).click();
  const field = page.locator('[id="kit.policy.codeUrl"]');
  await expect(field).toBeFocused();
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.type('https://northbrook.example/code');
  await expect(form.getByText('Nothing is wrong. The kit can be made.')).toBeVisible();
  await form.getByRole('button', { name: 'Download the kit' }).click();
  await expect(form.getByText(/files in the archive/)).toBeVisible({ timeout: 20_000 });
});

// Firefox tells its driver of no download from a page of an extension.
test('the archive holds every file of the kit, byte for byte @chromium', async ({ extension }) => {
  const page = await extension.open('/options.html');
  const form = page.locator('#rollOut');
  await form.getByRole('button', { name: 'Fill in the form' }).click();
  await choose(form, 'Load settings.json…', JSON.stringify({ policy: right, install }));
  await expect(form.getByRole('button', { name: 'Undo' })).toBeVisible();
  const download = page.waitForEvent('download');
  await form.getByRole('button', { name: 'Download the kit' }).click();
  const files = unzipSync(new Uint8Array(readFileSync(await (await download).path())));
  const { settings } = checkSettings({ policy: right, install });
  const wanted = settings ? kitOf(settings) : [];
  expect(Object.keys(files).sort()).toEqual(wanted.map(({ path }) => path).sort());
  for (const one of wanted)
    expect(strFromU8(files[one.path] ?? new Uint8Array(), true), one.path).toBe(strFromU8(bytesOf(one), true));
  await page.close();
});

test('a pack of five megabytes and a dry run leave the page alive', async ({ extension }) => {
  const page = await extension.open('/options.html');
  const form = page.locator('#rollOut');
  await form.getByRole('button', { name: 'Fill in the form' }).click();
  const extraRules = Array.from({ length: 500 }, (_, rule) => ({
    id: `rule-${rule}`,
    kind: 'insult',
    phrases: Array.from({ length: 280 }, (_, phrase) => `warden number ${rule} of the street ${phrase}`),
    reason: 'Our wardens asked for it.',
  }));
  const pack = JSON.stringify({ pack: 1, name: 'Wardens', version: '1', extraRules });
  expect(pack.length).toBeGreaterThan(5_000_000);
  for (const fold of ['Packs', 'Try it on your own messages']) await form.getByText(fold, { exact: true }).click();
  await choose(form, 'Load a pack…', pack);
  await expect(form.getByText('500 differences from what the form holds')).toBeVisible({ timeout: 20_000 });
  await form.getByRole('button', { name: 'Edit as text' }).click();
  const text = form.getByRole('textbox', { name: 'The pack as JSON text' });
  await expect(form.getByText('Nothing is wrong.', { exact: true })).toBeVisible({ timeout: 20_000 });
  // The policy for the extension's own pages lets the field have its styles, and nothing that they would fetch.
  expect(await text.evaluate((field) => getComputedStyle(field).whiteSpace)).toBe('break-spaces');
  await text.press('ControlOrMeta+End');
  await page.keyboard.type('x');
  await expect(form.getByText(/^Line 143\d{3}, column \d+: The file is no JSON/)).toBeVisible({ timeout: 20_000 });
  await page.keyboard.press('ControlOrMeta+z');
  await expect(form.getByText('Nothing is wrong.', { exact: true })).toBeVisible({ timeout: 20_000 });
  await form.getByRole('button', { name: 'Close the text' }).click();
  await form.getByRole('button', { name: 'Close it' }).click();
  const small = JSON.stringify({ pack: 1, name: 'Wardens', version: '2', extraRules: extraRules.slice(0, 2) });
  await choose(form, 'Load a pack…', small);
  await expect(form.getByText('2 differences from what the form holds')).toBeVisible();
  await form.getByRole('button', { name: 'Take it into the form' }).click();
  const messages = ['It was warden number 1 of the street 7 who came.', 'Thank you.'].map((text) =>
    JSON.stringify({ text }),
  );
  await choose(form, 'Load messages…', messages.join('\n'));
  await expect(form.getByText('2 messages were judged.')).toBeVisible({ timeout: 30_000 });
  await expect(form.getByText('1 message is judged otherwise')).toBeVisible();
});
