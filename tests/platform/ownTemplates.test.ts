import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { emptyOwn, type OwnTemplate, trashTime } from '../../lib/core/own/own';
import { readOwn, saveOwn, trashOwn, watchOwn } from '../../lib/platform/ownTemplates';
import { addPick, readPicks, resetPicks } from '../../lib/platform/picks';

const answer = (id: string, title: string): OwnTemplate => ({
  ...emptyOwn(id, 'en', 1),
  ...{ title, body: 'Hello {{ customer }}' },
});

beforeEach(() => fakeBrowser.reset());

describe('own answers in storage', () => {
  it('are kept by title, thrown into the trash and brought back', async () => {
    const [b, a] = [answer('second', 'B'), answer('first', 'A')];
    await saveOwn(b, a);
    await trashOwn(a, 1000);
    expect(await readOwn()).toEqual({ templates: [b], trash: [{ template: a, deleted: 1000 }] });
    await saveOwn(a);
    expect(await readOwn()).toEqual({ templates: [a, b], trash: [] });
  });

  it('leave the trash for good after its time, when the next one is thrown away', async () => {
    const [old, late] = [answer('old-one', 'Old'), answer('late-one', 'Late')];
    await trashOwn(old, 1000);
    await trashOwn(late, 1000 + trashTime + 1);
    expect((await readOwn()).trash.map(({ template }) => template.title)).toEqual(['Late']);
  });

  it('that another version wrote are neither shown nor touched', async () => {
    await fakeBrowser.storage.local.set({ 'answer:own/next': { template: { id: 'own/next', shape: 2 } } });
    await saveOwn(answer('mine', 'Mine'));
    expect((await readOwn()).templates).toHaveLength(1);
    expect(await fakeBrowser.storage.local.get('answer:own/next')).not.toEqual({});
  });

  it('tell of a change while they are watched', async () => {
    const ending = new AbortController();
    const heard = vi.fn();
    watchOwn(heard, ending.signal);
    await saveOwn(answer('mine', 'Mine'));
    await vi.waitFor(() => expect(heard).toHaveBeenCalledWith([answer('mine', 'Mine')]));
    ending.abort();
    await saveOwn(answer('other', 'Other'));
    await readOwn();
    expect(heard).toHaveBeenCalledOnce();
  });
});

describe('picks', () => {
  it('are counted one after the other, however they come, and forgotten on demand', async () => {
    await Promise.all(['en/a', 'en/b', 'en/a', 'en/a'].map((id) => addPick(id)));
    expect(await readPicks()).toEqual({ 'en/a': 3, 'en/b': 1 });
    await resetPicks();
    expect(await readPicks()).toEqual({});
  });
});
