import type { Page } from '@playwright/test';
import { panelOn } from '../run/panel.mjs';
import { emptyMemory } from './ask';
import { composerOn, fillBlanks, insertAnswer, openTicket, typeInto } from './desk';
import { expect, test } from './extension';

const ids = { insult: 4103, selfHarm: 4106 };
const boundary = 'Set a boundary';

/** What the panel shows of the ladder memory. */
function memoryOn(page: Page) {
  const { root, sheet } = panelOn(page);
  return {
    bar: root.locator('.record'),
    takeBack: root.getByRole('button', { name: 'Undo record' }),
    record: root.getByRole('button', { name: 'Record without inserting' }),
    remembered: sheet.locator('.remembered'),
    rung: sheet.locator('.steps-rung'),
    search: root.getByRole('searchbox'),
  };
}

test.beforeEach(({ extension }) => emptyMemory(extension));

/** The customer of the insult writes once more, now. */
async function insultAgain(page: Page): Promise<void> {
  await page.evaluate((ticket) => {
    const html = '<p>You people are complete idiots, all of you.</p>';
    const time = new Date().toISOString();
    sampleHelpdesk.receive(ticket, { from: 'end-user', author: 'Curtis Boyle', time, html });
  }, ids.insult);
}

test('inserting a boundary is remembered; the next insult is answered by the next step; Undo takes both back', async ({
  page,
}) => {
  await openTicket(page, ids.insult);
  const memory = memoryOn(page);
  await composerOn(page).editable.waitFor();
  await expect(memory.rung).toHaveText(boundary);
  await insertAnswer(page);
  await expect(memory.bar).toContainText(`Recorded: ${boundary}`);
  // The message that the step answers is not raised by it.
  await expect(memory.rung).toHaveText(boundary);
  await insultAgain(page);
  await expect(memory.rung).toHaveText('Formal notice');
  await expect(memory.remembered).toContainText('Remembered of this customer: 1 step');
  await page.reload();
  await openTicket(page, ids.insult);
  await expect(memory.remembered).toContainText('1 step');
  await composerOn(page).editable.waitFor();
  await memory.record.first().click();
  await expect(memory.bar).toContainText('Already recorded today');
});

test('Undo of the record alone, and Undo of the insertion, leave nothing remembered', async ({ page }) => {
  await openTicket(page, ids.insult);
  const memory = memoryOn(page);
  await composerOn(page).editable.waitFor();
  await insertAnswer(page);
  await memory.takeBack.click();
  await expect(memory.bar).toContainText('taken back');
  await expect(memory.remembered).toHaveCount(0);
  await memory.record.first().click();
  await expect(memory.remembered).toContainText('1 step');
  await memory.takeBack.click();
  await expect(memory.remembered).toHaveCount(0);
  await insertAnswer(page);
  await expect(memory.remembered).toContainText('1 step');
  await panelOn(page).undo.click();
  await expect(memory.remembered).toHaveCount(0);
});

test('an internal note is not said to the customer, and takes no step', async ({ page }) => {
  await openTicket(page, ids.insult);
  await composerOn(page).editable.waitFor();
  await composerOn(page).switchTo('internal');
  await composerOn(page).editable.click();
  await expect(panelOn(page).target).toContainText('The customer will not see it');
  await insertAnswer(page);
  await expect(memoryOn(page).bar).toHaveCount(0);
});

test('a skipped step is blocked with the reason, until the agent names a threat', async ({ page }) => {
  await openTicket(page, ids.insult);
  const memory = memoryOn(page);
  const panel = panelOn(page);
  await composerOn(page).editable.waitFor();
  await typeInto(memory.search, 'The end of contact');
  const card = panel.suggestions.getByRole('listitem').first();
  if ((await card.getByRole('button', { expanded: true }).count()) === 0) await card.locator('.card-head').click();
  await expect(card).toContainText('Not now:');
  await fillBlanks(page);
  const field = (name: string) => panel.root.locator(`[data-blank="step:${name}"]`);
  await typeInto(field('threat'), '');
  await panel.insert.click();
  await expect(field('threat')).toBeFocused();
  await expect(memory.bar).toHaveCount(0);
  await typeInto(field('threat'), 'to wait for the driver at the depot');
  await panel.insert.click();
  await expect(field('adjustments')).toBeFocused();
  await page.keyboard.press('End'); // By key: what a script chooses counts for nothing in the panel.
  await expect(field('adjustments')).toHaveValue('declined');
  await panel.insert.click();
  await expect(memory.bar).toContainText('Recorded: End contact');
  await expect(memory.remembered).toContainText('to wait for the driver at the depot');
});

test('somebody in distress gets no warning, whatever is searched for', async ({ page }) => {
  await openTicket(page, ids.selfHarm);
  const panel = panelOn(page);
  await typeInto(memoryOn(page).search, 'formal notice');
  const card = panel.suggestions.getByRole('listitem').first();
  if ((await card.getByRole('button', { expanded: true }).count()) === 0) await card.locator('.card-head').click();
  await expect(card).toContainText('Care comes first');
  await expect(panel.insert).toHaveCount(0);
  await expect(panel.copy).toHaveCount(0);
});

test('the panel goes on after the worker was ended', { tag: '@chromium' }, async ({ page, extension }) => {
  const own = await extension.open('/options.html');
  const devtools = await extension.context.newCDPSession(own);
  await devtools.send('ServiceWorker.enable');
  await openTicket(page, ids.insult);
  await composerOn(page).editable.waitFor();
  await fillBlanks(page);
  await devtools.send('ServiceWorker.stopAllWorkers');
  await panelOn(page).insert.click();
  await expect(memoryOn(page).bar).toContainText('Recorded:');
  await devtools.send('ServiceWorker.stopAllWorkers');
  await memoryOn(page).takeBack.click();
  await expect(memoryOn(page).bar).toContainText('taken back');
  await own.close();
});
