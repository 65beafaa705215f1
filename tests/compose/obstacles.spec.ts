import type { Page } from '@playwright/test';
import { rich, short } from './content';
import { expect, test } from './fixture';
import { focusPanel } from './page';
import { hold, insert, undo } from './requests';

/** Pages that refuse, and composers that go away: every insertion ends in success or in a reason, and nothing is lost. */
let page: Page;
test.beforeEach(async ({ workshop }) => {
  page = await workshop.open('obstacles');
});

const textOf = (selector: string) =>
  page.locator(selector).evaluate((element) => (element as HTMLTextAreaElement).value ?? element.textContent);

for (const [id, reason] of [
  ['readonly', 'The field is for reading only.'],
  ['disabled', 'The field is switched off.'],
  ['hidden', 'The composer is hidden.'],
  ['locked', 'The composer cannot be edited.'],
  ['short', 'The field takes 20 characters, and with the answer there would be'],
  ['jealous', 'The editor did not take the text.'],
  ['late', 'The editor did not take the text.'],
  ['trapped', 'The page did not let the caret stay in the composer.'],
] as const) {
  test(`${id}: the text is on the clipboard, and the composer as it was`, async () => {
    const reply = await insert(page, [`#${id}`], rich, { place: 'start' });
    expect(reply).toMatchObject({ outcome: 'copied', clipboard: rich });
    expect(reply.reason).toContain(reason);
    expect(await textOf(`#${id}`)).toBe('Before');
  });
}

test('an editor that spoils the text and cannot go back: it is said', async () => {
  const reply = await insert(page, ['#capital'], short, { place: 'start' });
  expect(reply).toMatchObject({ outcome: 'copied', clipboard: short });
  expect(reply.reason).toContain('look through the composer before you send');
});

test('a closed clipboard is told as well', async () => {
  const reply = await insert(page, ['#jealous'], rich, { place: 'start', clipboard: 'closed' });
  expect(reply.outcome).toBe('failed');
  expect(reply.reason).toBe('The editor did not take the text. It could not be copied either.');
});

test('a composer that left the page', async () => {
  await hold(page, ['#plain']);
  await page.locator('#plain').evaluate((element) => element.remove());
  const reply = await insert(page, [], rich, { place: 'caret' });
  expect(reply).toMatchObject({ outcome: 'copied', clipboard: rich, reason: 'The composer is no longer on the page.' });
});

test('a composer that moved within the page', async () => {
  await hold(page, ['#plain']);
  await page.locator('#plain').evaluate((element) => document.body.append(element));
  expect(await insert(page, [], short, { place: 'start' })).toMatchObject({ outcome: 'inserted' });
  expect(await page.locator('#plain').innerText()).toMatch(/^kindly and soon\s+Before$/);
});

test('two insertions at once wait for one another', async () => {
  await page.locator('#plain').click();
  await page.keyboard.press('End');
  const both = ['one', 'two'].map((word) =>
    insert(page, ['#plain'], { plain: word, html: `<p>${word}</p>` }, { place: 'caret' }),
  );
  expect(await Promise.all(both)).toMatchObject([{ outcome: 'inserted' }, { outcome: 'inserted' }]);
  expect((await page.locator('#plain').innerText()).replace(/\s+/g, ' ')).toBe('Before one two');
});

test('what was typed since then is not taken back', async () => {
  expect(await insert(page, ['#plain'], short, { place: 'start' })).toMatchObject({ outcome: 'inserted' });
  await page.keyboard.type('!');
  expect(await undo(page, ['#plain'])).toBe(false);
  expect(await page.locator('#plain').innerText()).toContain('!');
});

test('a page that saves when a key goes up', async () => {
  await insert(page, ['#keys'], short, { place: 'start' });
  expect(await page.evaluate(() => (window as unknown as { savedAtKey: string }).savedAtKey)).toContain(short.plain);
});

test('an open shadow root: the caret is kept there too', async () => {
  for (const inner of ['div', 'textarea']) {
    await page.locator(`#shadow ${inner}`).click();
    await page.keyboard.press('Control+Home');
    for (let step = 0; step < 2; step++) await page.keyboard.press('ArrowRight');
    await page.waitForTimeout(50);
    await focusPanel(page);
    const reply = await insert(page, ['#shadow', inner], short, { place: 'caret' });
    expect(reply).toMatchObject({ outcome: 'inserted' });
    const text = page.locator(`#shadow ${inner}`);
    const now = inner === 'div' ? await text.innerText() : await text.inputValue();
    expect(now.replace(/\s+/g, ' ')).toBe('Be kindly and soon fore');
    expect(await undo(page, ['#shadow', inner])).toBe(true);
  }
});
