import type { Page } from '@playwright/test';
import { ask, emptyMemory, type Reply } from './ask';
import { expect, test } from './extension';

declare const chrome: { readonly runtime: { sendMessage(request: unknown): Promise<Reply> } };

const customer = { by: 'address', words: 'dana.whitlock@customer.example.net' };
const step = (day: number) => ({
  ...{ date: `2026-10-${String(day).padStart(2, '0')}`, rung: 'boundary', kinds: ['insult'], ticket: '4101' },
  expires: '2099-01-01',
});
const id = (n: number) => `test-step-${String(n).padStart(6, '0')}`;

test.beforeEach(({ extension }) => emptyMemory(extension));

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

// Firefox tells its driver of no download from a page of an extension.
test('one customer’s memory is exported', { tag: '@chromium' }, async ({ extension }) => {
  const page = await extension.open('/options.html');
  for (const day of [1, 2]) await ask(page, 'ladder.record', { customer, id: id(day), step: step(day) });
  await page.reload();
  const section = page.locator('#memory');
  await section.getByLabel('Show one customer').fill('Dana.Whitlock@customer.example.net');
  await section.getByRole('button', { name: 'Show', exact: true }).click();
  const download = page.waitForEvent('download');
  await section.getByRole('button', { name: 'Export as JSON' }).click();
  const chunks: Buffer[] = [];
  for await (const chunk of await (await download).createReadStream()) chunks.push(chunk as Buffer);
  const exported = JSON.parse(Buffer.concat(chunks).toString('utf8'));
  expect(exported[0].steps.map((kept: { step: unknown }) => kept.step)).toEqual([step(1), step(2)]);
  await section.getByRole('button', { name: 'Erase this customer' }).click();
  await section.getByRole('alertdialog').getByRole('button', { name: 'Erase' }).click();
  await expect(section).toContainText('Nothing is remembered.');
  await page.close();
});

test('one customer’s memory is shown and erased, and no address is stored', async ({ extension }) => {
  const own = await extension.open('/options.html');
  for (const day of [1, 2]) await ask(own, 'ladder.record', { customer, id: id(day), step: step(day) });
  await ask(own, 'ladder.record', { customer: { by: 'ticket', words: 'zendesk 1' }, id: id(9), step: step(9) });
  const page = await extension.open('/options.html');
  const section = page.locator('#memory');
  await expect(section).toContainText('3 steps are remembered, of 2 customers.');
  await section.getByLabel('Show one customer').fill('Dana.Whitlock@customer.example.net');
  await section.getByRole('button', { name: 'Show', exact: true }).click();
  await expect(section.getByRole('article')).toContainText('Oct 2, 2026, ticket 4101');
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
