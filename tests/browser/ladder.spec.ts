import type { Page } from '@playwright/test';
import { panelOn } from '../run/panel.mjs';
import { composerOn, fillBlanks, insertAnswer, openTicket } from './desk';
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

/** Asks the background as one of the extension's own pages does; `undefined` when the answer was lost. */
function ask(page: Page, name: string, argument?: unknown): Promise<Reply | undefined> {
  return page.evaluate((request) => chrome.runtime.sendMessage(request).catch(() => undefined), {
    name,
    ...(argument === undefined ? {} : { argument }),
  });
}

type Reply = { readonly answer?: unknown; readonly refused?: string };
declare const chrome: { readonly runtime: { sendMessage(request: unknown): Promise<Reply> } };

const customer = { by: 'address', words: 'dana.whitlock@customer.example.net' };
const step = (day: number) => ({
  ...{ date: `2026-10-${String(day).padStart(2, '0')}`, rung: 'boundary', kinds: ['insult'], ticket: '4101' },
  expires: '2099-01-01',
});
const id = (n: number) => `test-step-${String(n).padStart(6, '0')}`;

test.beforeEach(async ({ extension }) => {
  const own = await extension.open('/options.html');
  await ask(own, 'ladder.erase', {});
  await own.goto('about:blank');
  await own.close();
});

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
  await memory.search.fill('The end of contact');
  const card = panel.suggestions.getByRole('listitem').first();
  if ((await card.getByRole('button', { expanded: true }).count()) === 0) await card.locator('.card-head').click();
  await expect(card).toContainText('Not now:');
  await fillBlanks(page);
  const field = (name: string) => panel.root.locator(`[data-blank="step:${name}"]`);
  await field('threat').fill('');
  await panel.insert.click();
  await expect(field('threat')).toBeFocused();
  await expect(memory.bar).toHaveCount(0);
  await field('threat').fill('to wait for the driver at the depot');
  await panel.insert.click();
  await expect(field('adjustments')).toBeFocused();
  await field('adjustments').selectOption('declined');
  await panel.insert.click();
  await expect(memory.bar).toContainText('Recorded: End contact');
  await expect(memory.remembered).toContainText('to wait for the driver at the depot');
});

test('somebody in distress gets no warning, whatever is searched for', async ({ page }) => {
  await openTicket(page, ids.selfHarm);
  const panel = panelOn(page);
  await memoryOn(page).search.fill('formal notice');
  const card = panel.suggestions.getByRole('listitem').first();
  if ((await card.getByRole('button', { expanded: true }).count()) === 0) await card.locator('.card-head').click();
  await expect(card).toContainText('Care comes first');
  await expect(panel.insert).toHaveCount(0);
  await expect(panel.copy).toHaveCount(0);
});

test('the worker may be ended at any moment: every step is there once, whole', { tag: '@chromium' }, async ({
  extension,
}) => {
  const own = await extension.open('/options.html');
  const devtools = await extension.context.newCDPSession(own);
  await devtools.send('ServiceWorker.enable');
  const days = Array.from({ length: 24 }, (_, index) => index + 1);
  const lost: number[] = [];
  for (const day of days) {
    const asked = ask(own, 'ladder.record', { customer, id: id(day), step: step(day) });
    // At another point of the work each time: before it began, while it is under way, after it was done.
    if (day % 6 !== 0) await own.evaluate((ms) => new Promise((go) => setTimeout(go, ms)), (day % 6) * 2);
    await devtools.send('ServiceWorker.stopAllWorkers');
    if ((await asked)?.answer === undefined) lost.push(day);
  }
  for (const day of lost) await ask(own, 'ladder.record', { customer, id: id(day), step: step(day) });
  const recalled = (await ask(own, 'ladder.recall', { customer }))?.answer as { steps: { step: unknown }[] };
  expect(recalled.steps.map((one) => one.step)).toEqual(days.map(step));
  test.info().annotations.push({ type: 'answers lost to the end of the worker', description: String(lost.length) });
  await own.close();
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

test('two tabs that write at once lose nothing and double nothing', async ({ extension }) => {
  const [one, other] = [await extension.open('/options.html'), await extension.open('/options.html')];
  const write = (page: Page, first: number) =>
    page.evaluate(
      (requests) => Promise.all(requests.map((request) => chrome.runtime.sendMessage(request))),
      Array.from({ length: 15 }, (_, index) => ({
        name: 'ladder.record',
        argument: { customer, id: id(first + index), step: step(index + 1 + (first % 2) * 10) },
      })),
    );
  // Days 1 to 15 from one tab, 11 to 25 from the other: five days are the same step.
  await Promise.all([write(one, 100), write(other, 201)]);
  const recalled = (await ask(one, 'ladder.recall', { customer }))?.answer as { steps: { step: { date: string } }[] };
  expect(recalled.steps.map((kept) => kept.step.date)).toEqual(
    Array.from({ length: 25 }, (_, index) => step(index + 1).date),
  );
  for (const page of [one, other]) {
    await page.goto('about:blank');
    await page.close();
  }
});

test('what a page sends is checked, and reaches its own customers only', async ({ extension }) => {
  const own = await extension.open('/options.html');
  const wrong = [
    { customer, id: id(1), step: { ...step(1), rung: 'revenge' } },
    { customer, id: id(1), step: { ...step(1), date: '2026-13-45' } },
    { customer, id: id(1), step: { ...step(1), name: 'Dana Whitlock' } },
    { customer: { by: 'name', words: 'Dana' }, id: id(1), step: step(1) },
    { customer, id: '../../x', step: step(1) },
  ];
  for (const argument of wrong) expect((await ask(own, 'ladder.record', argument))?.refused).toBeTruthy();
  expect((await ask(own, 'ladder.size'))?.answer).toEqual({ customers: 0, steps: 0 });
  await own.goto('about:blank');
  await own.close();
});

test('one customer’s memory is shown, exported and erased, and no address is stored', async ({ extension }) => {
  const own = await extension.open('/options.html');
  for (const day of [1, 2]) await ask(own, 'ladder.record', { customer, id: id(day), step: step(day) });
  await ask(own, 'ladder.record', { customer: { by: 'ticket', words: 'zendesk 1' }, id: id(9), step: step(9) });
  const page = await extension.open('/options.html');
  const section = page.locator('#memory');
  await expect(section).toContainText('3 steps are remembered, of 2 customers.');
  await section.getByLabel('Show one customer').fill('Dana.Whitlock@customer.example.net');
  await section.getByRole('button', { name: 'Show', exact: true }).click();
  await expect(section.getByRole('article')).toContainText('Oct 2, 2026, ticket 4101');
  const download = page.waitForEvent('download');
  await section.getByRole('button', { name: 'Export as JSON' }).click();
  const chunks: Buffer[] = [];
  for await (const chunk of await (await download).createReadStream()) chunks.push(chunk as Buffer);
  const exported = JSON.parse(Buffer.concat(chunks).toString('utf8'));
  expect(exported[0].steps.map((kept: { step: unknown }) => kept.step)).toEqual([step(1), step(2)]);
  const stored = await page.evaluate(async () => {
    const database = await new Promise<IDBDatabase>((done, fail) => {
      const request = indexedDB.open('ladder-memory');
      request.onsuccess = () => done(request.result);
      request.onerror = () => fail(request.error);
    });
    const rows = await new Promise<unknown>((done) => {
      const request = database.transaction('steps').objectStore('steps').getAll();
      request.onsuccess = () => done(request.result);
    });
    database.close();
    return JSON.stringify(rows);
  });
  expect(stored).toContain('2026-10-01');
  expect(stored).not.toMatch(/dana|whitlock|example\.net/i);
  await section.getByRole('button', { name: 'Erase this customer' }).click();
  await section.getByRole('alertdialog').getByRole('button', { name: 'Erase' }).click();
  await expect(section).toContainText('1 step is remembered, of 1 customer.');
  for (const one of [own, page]) {
    await one.goto('about:blank');
    await one.close();
  }
});
