import type { Page } from '@playwright/test';
import { panelOn } from '../run/panel.mjs';
import { composerOn, openTicket } from './desk';
import { test as base, expect } from './extension';
import { type Backstage, backstage, ownAnswer } from './own';

/** Own answers by keys alone, in CKEditor 5: searched from the composer, called by their shortcuts, undone once. */
const ticket = 4103;
const thanks = ownAnswer('thanks', { title: 'Thank you kindly', body: 'Thank you for writing.', shortcut: 'thanks' });
const day = ownAnswer('day-of-call', {
  title: 'I call you',
  body: 'I call on {{ "Which day?" | ask }}.',
  shortcut: 'call',
});

const test = base.extend<{ stage: Backstage }>({
  stage: [
    async ({ extension, page }, use) => {
      const stage = await backstage(extension, page);
      await stage.keep(thanks, day);
      await openTicket(page, ticket);
      await use(stage);
      await stage.close();
    },
    { auto: true },
  ],
});

async function write(page: Page, words: string): Promise<void> {
  await composerOn(page).editable.click();
  await page.keyboard.type(words);
}
const searchOn = (page: Page) => panelOn(page).root.getByRole('searchbox', { name: 'Search answers' });

test('who answers by a call gets words to say, and words to write again', async ({ page }) => {
  const { root, titles } = panelOn(page);
  const written = await titles.first().innerText();
  const button = root.getByRole('button', { name: 'On the phone' });
  await button.click();
  await expect(titles.first()).not.toHaveText(written);
  await expect(button).toHaveAttribute('aria-pressed', 'true');
  await button.click();
  await expect(titles.first()).toHaveText(written);
});

test('the search is called from the composer, and what is chosen stands where the caret was', async ({
  page,
  stage,
}) => {
  const { data } = composerOn(page);
  await write(page, 'Hello Dana, bye');
  for (let back = 0; back < 4; back++) await page.keyboard.press('ArrowLeft');
  await stage.key('search');
  await expect(searchOn(page)).toBeFocused();
  await page.keyboard.type('kindly');
  await expect(panelOn(page).root.getByRole('button', { name: /^Thank you kindly/ })).toBeVisible();
  await page.keyboard.press('Enter');
  await expect.poll(data).toBe('<p>Hello Dana, Thank you for writing. bye</p>');
  await page.keyboard.type(' Really.');
  await expect.poll(data).toBe('<p>Hello Dana, Thank you for writing. Really. bye</p>');
});

test('Escape goes back to the composer, with the caret where it was', async ({ page, stage }) => {
  const { data, editable } = composerOn(page);
  await write(page, 'Hello Dana');
  await page.keyboard.press('ArrowLeft');
  await stage.key('search');
  await expect(searchOn(page)).toBeFocused();
  await page.keyboard.type('kin');
  await page.keyboard.press('Escape');
  await expect(searchOn(page)).toHaveValue('');
  await page.keyboard.press('Escape');
  await expect(editable).toBeFocused();
  await page.keyboard.type('!');
  await expect.poll(data).toBe('<p>Hello Dan!a</p>');
});

test('a shortcut becomes its answer by Space, and one undo gives it back', async ({ page }) => {
  const { data } = composerOn(page);
  await write(page, 'Hello ;thanks');
  await page.keyboard.press('Space');
  await expect.poll(data).toBe('<p>Hello Thank you for writing.</p>');
  await expect(panelOn(page).notice).toContainText('Inserted: Thank you kindly');
  await page.keyboard.press('ControlOrMeta+z');
  await expect.poll(data).toBe('<p>Hello ;thanks</p>');
});

test('an answer that wants words is filled in the panel, and takes the place of its shortcut', async ({ page }) => {
  const { data } = composerOn(page);
  await write(page, 'Hello ;call');
  await page.keyboard.press('Tab');
  await expect(panelOn(page).root.getByLabel('Which day?')).toBeFocused();
  expect(await data()).toBe('<p>Hello ;call</p>');
  await page.keyboard.type('Thursday');
  await page.keyboard.press('Enter');
  await expect.poll(data).toBe('<p>Hello I call on Thursday.</p>');
});

test('no other field, no page that wants no help, and no site that was switched off', async ({ page }) => {
  const { data } = composerOn(page);
  await page.evaluate(() => {
    for (const type of ['password', 'text']) {
      const field = document.body.appendChild(document.createElement('input'));
      Object.assign(field, { type, id: `own-${type}` });
    }
  });
  for (const type of ['password', 'text']) {
    await page.locator(`#own-${type}`).click();
    await page.keyboard.type(';thanks ');
    await expect(page.locator(`#own-${type}`)).toHaveValue(';thanks ');
  }
  await page.evaluate(() => document.body.setAttribute('data-gramm', 'false'));
  await write(page, ';thanks .');
  expect(await data()).toBe('<p>;thanks .</p>');
  await page.evaluate(() => document.body.removeAttribute('data-gramm'));
  await panelOn(page).root.getByRole('button', { name: 'Keyboard shortcuts' }).click();
  await panelOn(page).root.getByRole('button', { name: 'Do not replace shortcuts on this site' }).click();
  await expect(
    panelOn(page).root.getByRole('button', { name: 'Replace shortcuts on this site', exact: true }),
  ).toBeVisible();
  await write(page, ' ;thanks .');
  expect(await data()).toBe('<p>;thanks . ;thanks .</p>');
});

test('a key mends the draft while the focus stays in the composer', async ({ page, stage }) => {
  const { data, editable } = composerOn(page);
  await write(page, 'I will send the parcel today!!!');
  await expect(panelOn(page).root.getByRole('button', { name: /Your draft/ })).toBeVisible();
  await stage.key('fix');
  await expect.poll(data).toBe('<p>I will send the parcel today.</p>');
  await expect(editable).toBeFocused();
});
