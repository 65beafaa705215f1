import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { type IDBPDatabase, type IDBPTransaction, openDB } from 'idb';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Step } from '../../lib/core/ladder';
import { migrations, openMemory } from '../../lib/platform/incidents/database';

const origin = 'https://desk.example.org';
const dana = { by: 'address', words: 'dana@example.net' } as const;
const oldest = '2026-01-01';
const step = (changes: Partial<Step> = {}): Step => ({
  ...{ date: '2026-11-27', rung: 'boundary', kinds: ['insult'], ticket: '7', expires: '2027-02-25' },
  ...changes,
});
let count = 0;
const row = (changes?: Partial<Step>) => {
  count += 1;
  return { id: `step-${String(count).padStart(8, '0')}`, step: step(changes) };
};

/** The module as a worker that has just started has it: it remembers nothing that is not written down. */
async function freshWorker() {
  vi.resetModules();
  return import('../../lib/platform/incidents/memory');
}

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});

describe('the ladder memory', () => {
  it('tells a new worker what an earlier one wrote, in the order of the days', async () => {
    const first = await freshWorker();
    await first.recordStep(origin, dana, row({ date: '2026-11-27', rung: 'notice' }), oldest);
    await first.recordStep(origin, dana, row({ date: '2026-11-02' }), oldest);
    const second = await freshWorker();
    const { steps } = await second.recallSteps(origin, dana);
    expect(steps.map((one) => [one.step.date, one.step.rung])).toEqual([
      ['2026-11-02', 'boundary'],
      ['2026-11-27', 'notice'],
    ]);
  });

  it('holds neither address nor name anywhere, and a key that cannot be exported', async () => {
    const memory = await freshWorker();
    await memory.recordStep(origin, dana, row(), oldest);
    const database = await openMemory(() => undefined);
    const [kept] = await database.getAll('steps');
    expect(JSON.stringify(kept)).not.toMatch(/dana/i);
    expect(kept?.customer).toMatch(/^[0-9a-f]{64}$/);
    const [{ key } = { key: undefined }] = await database.getAll('keys');
    expect(key?.extractable).toBe(false);
  });

  it('knows one address on two sites as two customers, and finds both by the address', async () => {
    const memory = await freshWorker();
    await memory.recordStep(origin, dana, row(), oldest);
    await memory.recordStep('https://mail.example.org', dana, row(), oldest);
    expect((await memory.recallSteps('https://other.example.org', dana)).steps).toEqual([]);
    const found = await memory.findCustomer('DANA@example.net ');
    expect(found.map(({ steps }) => steps.length)).toEqual([1, 1]);
    expect(await memory.findCustomer('wade@example.net')).toEqual([]);
    expect(await memory.findCustomer('Dana')).toEqual([]);
  });

  it('takes the same step from two tabs at once for one', async () => {
    const memory = await freshWorker();
    const outcomes = await Promise.all([1, 2, 3, 4].map(() => memory.recordStep(origin, dana, row(), oldest)));
    expect(outcomes.filter(({ fresh }) => fresh)).toHaveLength(1);
    expect(new Set(outcomes.map(({ id }) => id)).size).toBe(1);
    expect((await memory.recallSteps(origin, dana)).steps).toHaveLength(1);
  });

  it('writes a request that is repeated after a lost answer once, and says that it was taken', async () => {
    const one = row();
    await (await freshWorker()).recordStep(origin, dana, one, oldest);
    const again = await (await freshWorker()).recordStep(origin, dana, one, oldest);
    expect([again.fresh, again.steps.length]).toEqual([true, 1]);
  });

  it('keeps all of many steps that are written at once', async () => {
    const memory = await freshWorker();
    const days = Array.from({ length: 30 }, (_, index) => `2026-10-${String(index + 1).padStart(2, '0')}`);
    await Promise.all(days.map((date) => memory.recordStep(origin, dana, row({ date }), oldest)));
    expect(await memory.memorySize()).toEqual({ customers: 1, steps: 30 });
  });

  it('takes back a step of this customer, and of no other', async () => {
    const memory = await freshWorker();
    const one = row();
    await memory.recordStep(origin, dana, one, oldest);
    const wade = { by: 'address', words: 'wade@example.net' } as const;
    await memory.takeBackStep(origin, wade, one.id);
    expect((await memory.recallSteps(origin, dana)).steps).toHaveLength(1);
    expect((await memory.takeBackStep(origin, dana, one.id)).steps).toEqual([]);
  });

  it('erases one customer, then everybody', async () => {
    const memory = await freshWorker();
    const { key } = await memory.recordStep(origin, dana, row(), oldest);
    for (const ticket of ['8', '9']) {
      await memory.recordStep(origin, { by: 'ticket', words: ticket }, row({ ticket }), oldest);
    }
    expect(await memory.memorySize()).toEqual({ customers: 3, steps: 3 });
    await memory.eraseSteps(key);
    expect(await memory.memorySize()).toEqual({ customers: 2, steps: 2 });
    await memory.eraseSteps();
    expect(await memory.memorySize()).toEqual({ customers: 0, steps: 0 });
  });

  it('purges what is too old, at the next writing and when asked', async () => {
    const memory = await freshWorker();
    await memory.recordStep(origin, dana, row({ date: '2025-12-31' }), '2025-01-01');
    await memory.recordStep(origin, dana, row({ date: '2026-01-01' }), '2026-01-01');
    expect((await memory.recallSteps(origin, dana)).steps.map((one) => one.step.date)).toEqual(['2026-01-01']);
    await memory.purgeSteps('2026-01-02');
    expect(await memory.memorySize()).toEqual({ customers: 0, steps: 0 });
  });
});

describe('versions of the database', () => {
  const upgraded = [
    ...migrations,
    (...[, change]: Parameters<(typeof migrations)[number]>) => {
      (change as unknown as IDBPTransaction<unknown, ['steps'], 'versionchange'>)
        .objectStore('steps')
        .createIndex('rung', 'step.rung');
    },
  ] as typeof migrations;

  it('goes from version 1 to a next one with every step kept', async () => {
    const memory = await freshWorker();
    await memory.recordStep(origin, dana, row(), oldest);
    const next = await openMemory(() => undefined, undefined, upgraded);
    expect(next.version).toBe(2);
    const plain = next as unknown as IDBPDatabase;
    expect(await plain.getAllFromIndex('steps', 'rung', 'boundary')).toHaveLength(1);
    next.close();
    // And the worker that stood on version 1 says so instead of writing into what it does not know.
    await expect(memory.recallSteps(origin, dana)).rejects.toThrow(/newer version/);
  });

  it('stays as it was when a migration fails', async () => {
    const first = await openMemory(() => undefined, 'failing');
    await first.put('steps', { id: 'step-one', customer: 'c', origin, step: step() });
    first.close();
    const broken = [
      ...migrations,
      (...[database]: Parameters<(typeof migrations)[number]>) => {
        database.deleteObjectStore('steps');
        throw new Error('half way');
      },
    ] as typeof migrations;
    await expect(openMemory(() => undefined, 'failing', broken)).rejects.toThrow();
    const after = await openDB('failing');
    expect([after.version, await after.count('steps')]).toEqual([1, 1]);
    after.close();
  });
});
