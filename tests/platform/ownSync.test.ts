import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { emptyOwn } from '../../lib/core/own/own';
import { eraseShared, readSync, syncOwn } from '../../lib/platform/ownSync';
import { readOwn, saveOwn } from '../../lib/platform/ownTemplates';
import { saveSetting } from '../../lib/platform/settings';

const mine = { ...emptyOwn('mine', 'en', 1), title: 'Mine', body: 'Hello' };
const theirs = { ...emptyOwn('theirs', 'en', 1), title: 'Theirs', body: 'Good day' };
const shared = () => fakeBrowser.storage.sync.get(null);

beforeEach(async () => {
  fakeBrowser.reset();
  await saveOwn(mine);
});

it('nothing leaves this browser while it is off, which it is at first', async () => {
  await syncOwn();
  expect(await shared()).toEqual({});
  expect(await readSync()).toBeUndefined();
});

it('switched on, both sides come to hold the same, and it can be erased there', async () => {
  await saveSetting('syncAnswers', true);
  await fakeBrowser.storage.sync.set({ 'answer:own/theirs': { template: theirs, after: [] }, other: 'left alone' });
  await syncOwn();
  expect((await readOwn()).templates).toEqual([mine, theirs]);
  expect(Object.keys(await shared()).sort()).toEqual(['answer:own/mine', 'answer:own/theirs', 'other']);
  expect(await readSync()).toMatchObject({ alike: 2, unfit: [] });
  await eraseShared();
  expect(await shared()).toEqual({ other: 'left alone' });
  expect((await readOwn()).templates).toHaveLength(2);
});

it('a browser that refuses is quoted, and the answer is offered again', async () => {
  await saveSetting('syncAnswers', true);
  const refuse = vi.spyOn(fakeBrowser.storage.sync, 'set').mockRejectedValueOnce(new Error('MAX_WRITE_OPERATIONS'));
  await syncOwn();
  expect(await readSync()).toMatchObject({ alike: 0, failed: 'MAX_WRITE_OPERATIONS' });
  await syncOwn();
  expect(await readSync()).toMatchObject({ alike: 1 });
  expect((await readSync())?.failed).toBeUndefined();
  refuse.mockRestore();
});
