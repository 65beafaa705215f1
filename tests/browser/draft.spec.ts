import type { Page } from '@playwright/test';
import { panelOn } from '../run/panel.mjs';
import { composerOn, flat, marksOn, openTicket, switchTo } from './desk';
import { expect, test } from './extension';

/** The agent's own draft on the sample helpdesk, in CKEditor 5: marked, told of in one line, fixed by a key, kept nowhere. */
const ids = { upset: 4103, other: 4110 };
const sorry = 'I am sorry about this, and I will call you today.';
const loud = 'I will send the parcel today!!!';

const draftOn = (page: Page) => {
  const section = panelOn(page).root.getByRole('region', { name: 'Your draft' });
  return {
    section,
    line: section.getByRole('button', { name: /Your draft/ }),
    faults: section.getByRole('listitem'),
    fix: section.getByRole('button', { name: /^Replace with/ }),
  };
};

const marked = async (page: Page) =>
  (await marksOn(page)).filter(({ name }) => name === 'conduct-panel-draft').map(({ words }) => words);

/** Types a draft, one paragraph for each line, as the agent does. */
async function write(page: Page, ...lines: string[]): Promise<void> {
  const { editable } = composerOn(page);
  await editable.click();
  for (const [index, line] of lines.entries()) {
    if (index > 0) await page.keyboard.press('Enter');
    await page.keyboard.type(line);
  }
}

test('a fault is marked in the composer, told of in one line, fixed by a key, and undone once', async ({ page }) => {
  await openTicket(page, ids.upset);
  const { editable, data } = composerOn(page);
  await write(page, sorry, loud);
  const before = await data();
  const draft = draftOn(page);
  await expect(draft.line).toContainText('1 thing to look at before you send');
  expect(await marked(page)).toEqual(['!!!']);
  expect(await data()).toBe(before); // Nothing was added inside the editable.
  await draft.line.click();
  await expect(draft.faults).toContainText(['Shouting.']);
  await expect(draft.faults).toContainText(['Falls short of Integrity']);
  await draft.line.press('f');
  await expect.poll(data).toBe(before.replace('!!!', '.'));
  await expect(panelOn(page).notice).toContainText('Replaced in your draft');
  await expect(draft.section).toHaveCount(0);
  expect(await marked(page)).toEqual([]);
  await editable.press('ControlOrMeta+z');
  await expect.poll(data).toBe(before);
  await expect(draft.line).toBeVisible();
});

test('a press on Replace does the same, and Undo in the panel takes it back', async ({ page }) => {
  await openTicket(page, ids.upset);
  const { data } = composerOn(page);
  await write(page, sorry, loud);
  const before = await data();
  const draft = draftOn(page);
  await draft.line.click();
  await draft.fix.click();
  await expect.poll(data).toBe(before.replace('!!!', '.'));
  await panelOn(page).undo.click();
  await expect.poll(data).toBe(before);
});

test('a draft that is fine, a note between colleagues, and a page that opts out are left alone', async ({ page }) => {
  await openTicket(page, ids.upset);
  const composer = composerOn(page);
  const draft = draftOn(page);
  await write(page, sorry, loud);
  await expect(draft.line).toBeVisible();
  await composer.switchTo('internal');
  await composer.editable.click();
  await expect(draft.section).toHaveCount(0);
  expect(await marked(page)).toEqual([]);
  await composer.switchTo('email');
  await composer.editable.click();
  await expect(draft.line).toBeVisible();
  await page.evaluate(() => document.body.setAttribute('data-gramm', 'false'));
  await composer.editable.blur();
  await composer.editable.click();
  await expect(draft.section).toHaveCount(0);
  expect(await marked(page)).toEqual([]);
});

test('another ticket brings another draft: nothing of the first is shown there', async ({ page }) => {
  await openTicket(page, ids.upset);
  await write(page, sorry, loud);
  const draft = draftOn(page);
  await expect(draft.line).toBeVisible();
  await switchTo(page, ids.other);
  await expect(draft.section).toHaveCount(0);
  expect(await marked(page)).toEqual([]);
});

test('a kind and a site can be switched off from the panel, and sending is never held up', async ({
  page,
  extension,
}) => {
  await openTicket(page, ids.upset);
  const composer = composerOn(page);
  const draft = draftOn(page);
  await write(page, sorry, loud);
  await draft.line.click();
  await draft.section.getByRole('button', { name: 'Hide “Shouting” from now on' }).click();
  await expect(draft.section).toHaveCount(0);
  await write(page, ' You should have told us sooner.');
  await draft.line.click();
  await draft.section.getByRole('button', { name: 'Do not check drafts on this site' }).click();
  await expect(draft.section).toHaveCount(0);
  await composer.send.click();
  const [sent] = await page.evaluate(() => sampleHelpdesk.sent);
  expect(flat(sent?.html ?? '')).toContain('You should have told us sooner.');
  const options = await extension.open('/options.html');
  const shouting = options.getByRole('checkbox', { name: /Shouting/ });
  await expect(shouting).toBeChecked();
  await shouting.click(); // The box follows the setting, once that is stored.
  await expect(shouting).not.toBeChecked();
  await options.getByRole('button', { name: /^Check drafts on/ }).click();
  await expect(options.getByText('drafts are looked at wherever the panel is')).toBeVisible();
  await options.goto('about:blank');
  await options.close();
});

test('no word of a draft is stored or sent', async ({ page, extension }) => {
  await openTicket(page, ids.upset);
  await write(page, sorry, 'The secret word is marzipan!!!');
  await expect(draftOn(page).line).toBeVisible();
  const own = await extension.open('/options.html');
  const kept = await own.evaluate(async () => {
    const areas = ['local', 'sync', 'session'].map((name) => chrome.storage[name]?.get(null));
    const bases = await indexedDB.databases();
    return JSON.stringify([await Promise.all(areas), bases.map(({ name }) => name)]);
  });
  expect(kept).not.toContain('marzipan');
  expect(extension.attempts.join('\n')).not.toContain('marzipan');
  await own.goto('about:blank');
  await own.close();
});

declare const chrome: { readonly storage: Readonly<Record<string, { get(keys: null): Promise<unknown> }>> };
