import type { Page } from '@playwright/test';
import type { OwnTemplate } from '../../lib/core/own/own';
import type { Shared } from '../../lib/core/own/sync';
import { expect, test } from './extension';
import { ownAnswer } from './own';

/**
 * Own answers on several devices. This browser is one of them; what another one has written is put into the browser's sync
 * storage by one of the extension's own pages, as the browser itself would.
 */
const thanks = ownAnswer('thanks', { title: 'Thank you kindly', body: 'Thank you for writing.' });
const long = ownAnswer('long', { title: 'The long one', body: 'We look after it. '.repeat(500) });
const parcel = ownAnswer('parcel', { title: 'On its way', body: 'Your parcel is on its way.', changed: 2 });

const write = (page: Page, area: 'local' | 'sync', items: Readonly<Record<string, unknown>>) =>
  page.evaluate(([area, items]) => chrome.storage[area].set(items), [area, items] as const);
const elsewhere = (page: Page, id: string, value: Shared) => write(page, 'sync', { [`answer:own/${id}`]: value });

const itemsIn = (page: Page, area: 'local' | 'sync') => page.evaluate((area) => chrome.storage[area].get(null), area);

/** The texts of the answers that lie in a store, deleted ones left out. */
async function bodiesIn(page: Page, area: 'local' | 'sync'): Promise<string[]> {
  const kept = Object.entries(await itemsIn(page, area)).filter(
    ([key, value]) => key.startsWith('answer:') && !('deleted' in Object(value)),
  );
  return kept.map(([, value]) => (value as { template: OwnTemplate }).template.body).sort();
}

test.afterEach(async ({ extension }) => {
  const page = await extension.open('/popup.html');
  await page.evaluate(() => Promise.all([chrome.storage.local.clear(), chrome.storage.sync.clear()]));
  await page.goto('about:blank');
  await page.close();
});

test('own answers go to other devices and come from them, two versions are both kept, and what does not fit is named', async ({
  extension,
}) => {
  const page = await extension.open('/options.html');
  const told = page.locator('.own-sync');
  const [mine, theirs] = [thanks.body, 'Thank you for your message.'];
  await write(page, 'local', { 'answer:own/thanks': { template: thanks }, 'answer:own/long': { template: long } });
  expect(await bodiesIn(page, 'sync')).toEqual([]); // Off at first.

  await page.getByLabel('Synchronise my answers').click();
  await expect(told).toContainText('1 answer is the same on your devices.');
  await expect(told).toContainText('1 answer is too long. Browsers take about 8,000 characters.');
  await expect(told.getByText('The long one')).toBeVisible();
  expect(await bodiesIn(page, 'sync')).toEqual([mine]);

  await elsewhere(page, 'parcel', { template: parcel, after: [] });
  await expect(page.locator('.line strong', { hasText: 'On its way' })).toBeVisible();
  await expect(told).toContainText('2 answers are the same on your devices.');

  await elsewhere(page, 'thanks', { template: { ...thanks, body: theirs, changed: 3 }, after: [] });
  await expect.poll(() => bodiesIn(page, 'sync')).toEqual([mine, theirs, parcel.body].sort());
  await expect.poll(() => bodiesIn(page, 'local')).toEqual([mine, theirs, parcel.body, long.body].sort());
  await expect(page.locator('.line strong', { hasText: 'Thank you kindly' })).toHaveCount(2);

  await elsewhere(page, 'parcel', { deleted: Date.now() });
  await expect.poll(() => bodiesIn(page, 'local')).toEqual([mine, theirs, long.body].sort());
  await expect(page.locator('.own-trash')).toContainText('On its way');
});

test('a full store takes what it has room for, names the rest, and costs neither an answer nor a version', async ({
  extension,
}) => {
  const page = await extension.open('/options.html');
  const told = page.locator('.own-sync');
  const many = Array.from({ length: 24 }, (_, at) =>
    ownAnswer(`many-${at}`, { title: `Answer ${at}`, body: `Answer ${at}. ${'We look after it. '.repeat(330)}` }),
  );
  await write(page, 'local', Object.fromEntries(many.map((template) => [`answer:${template.id}`, { template }])));
  await page.getByLabel('Synchronise my answers').click();
  await expect(told).toContainText('15 answers are the same on your devices.');
  await expect(told).toContainText('9 answers found no room: browsers take 100 kB in all.');
  await expect(told.getByRole('listitem', { includeHidden: true })).toHaveCount(9);
  await expect(told.locator('.field-error')).toHaveCount(0); // The browser itself was not asked for more than it takes.
  expect(await bodiesIn(page, 'local')).toEqual(many.map(({ body }) => body).sort());

  // Another device changes an answer that this one has changed too: the second version has no room there, and is kept.
  const [, first = ''] = /answer:own\/(many-\d+)/.exec(Object.keys(await itemsIn(page, 'sync')).join()) ?? [];
  const own = many.find(({ id }) => id === `own/${first}`) as OwnTemplate;
  const theirs = { ...own, body: own.body.replaceAll('look after', 'care about'), changed: 3 };
  await elsewhere(page, first, { template: theirs, after: [] });
  await expect(told).toContainText('10 answers found no room');
  expect(await bodiesIn(page, 'local')).toEqual([...many.map(({ body }) => body), theirs.body].sort());

  // Room that another device makes is used at once.
  await elsewhere(page, first, { deleted: Date.now() });
  await expect(told).toContainText('9 answers found no room');
  await expect(page.locator('.own-trash')).toContainText(own.title);
});

declare const chrome: {
  readonly storage: Readonly<
    Record<
      'local' | 'sync',
      { get(keys: null): Promise<Record<string, unknown>>; set(items: object): Promise<void>; clear(): Promise<void> }
    >
  >;
};
