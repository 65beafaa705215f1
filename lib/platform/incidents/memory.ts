import { addressOf, type Customer } from '../../core/customer';
import type { Step } from '../../core/ladder';
import type { MemorySize, Remembered } from '../../core/remembered';
import { customerKey } from './customerKey';
import { type MemoryDatabase, openMemory, type Row } from './database';

/** `fresh`: false when the same step of that day stood there already; then `id` is that one's. */
export type Recorded = Remembered & { readonly id: string; readonly fresh: boolean };

let opened: Promise<MemoryDatabase> | undefined;

/** Opened once in the life of a worker, and anew after it was closed or could not be opened. */
async function database(): Promise<MemoryDatabase> {
  opened ??= openMemory(forget);
  try {
    return await opened;
  } catch (error) {
    forget();
    throw error;
  }
}

function forget(): void {
  opened = undefined;
}

export async function recallSteps(origin: string, customer: Customer): Promise<Remembered> {
  const data = await database();
  return remembered(data, await customerKey(data, origin, customer));
}

/**
 * Writes a step down, and in the same transaction purges what is older than `oldest` (YYYY-MM-DD). The same rung for the
 * same ticket on the same day is one step, from however many tabs it comes.
 */
export async function recordStep(
  origin: string,
  customer: Customer,
  row: { readonly id: string; readonly step: Step },
  oldest: string,
): Promise<Recorded> {
  const data = await database();
  const key = await customerKey(data, origin, customer);
  const change = data.transaction('steps', 'readwrite');
  await purgeIn(change.store.index('date'), oldest);
  const own = await change.store.index('customer').getAll(key);
  const same = own.find(({ id, step }) => id === row.id || isSame(step, row.step));
  if (!same) await change.store.add({ ...row, customer: key, origin });
  await change.done;
  return { ...(await remembered(data, key)), id: same?.id ?? row.id, fresh: same === undefined || same.id === row.id };
}

function isSame(a: Step, b: Step): boolean {
  return a.date === b.date && a.rung === b.rung && a.ticket === b.ticket;
}

/** Takes one step out again; of this customer only. */
export async function takeBackStep(origin: string, customer: Customer, id: string): Promise<Remembered> {
  const data = await database();
  const key = await customerKey(data, origin, customer);
  const change = data.transaction('steps', 'readwrite');
  if ((await change.store.get(id))?.customer === key) await change.store.delete(id);
  await change.done;
  return remembered(data, key);
}

async function remembered(data: MemoryDatabase, key: string): Promise<Remembered> {
  const rows = await data.getAllFromIndex('steps', 'customer', key);
  return { key, steps: rows.sort(byDate).map(({ id, step }) => ({ id, step })) };
}

function byDate({ step: a }: Row, { step: b }: Row): number {
  return a.date < b.date ? -1 : a.date > b.date ? 1 : 0;
}

export async function keyOf(origin: string, customer: Customer): Promise<string> {
  return customerKey(await database(), origin, customer);
}

/** By their keys; those without a step are left out. */
export async function rememberedBy(keys: readonly string[]): Promise<Remembered[]> {
  const data = await database();
  const all = await Promise.all(keys.map((key) => remembered(data, key)));
  return all.filter(({ steps }) => steps.length > 0);
}

/** Everybody with this address, on whatever site. The address is hashed for each site, and compared. */
export async function findCustomer(words: string): Promise<Remembered[]> {
  const address = addressOf(words);
  if (address === undefined) return [];
  const data = await database();
  const origins: string[] = [];
  let cursor = await data.transaction('steps').store.index('origin').openKeyCursor(null, 'nextunique');
  for (; cursor; cursor = await cursor.continue()) origins.push(cursor.key);
  const keys = await Promise.all(origins.map((origin) => customerKey(data, origin, { by: 'address', words: address })));
  return rememberedBy(keys);
}

export async function memorySize(): Promise<MemorySize> {
  const read = (await database()).transaction('steps');
  let customers = 0;
  let cursor = await read.store.index('customer').openKeyCursor(null, 'nextunique');
  for (; cursor; cursor = await cursor.continue()) customers += 1;
  return { customers, steps: await read.store.count() };
}

/** Erases one customer's steps, or with no key everybody's. The secret stays: it says nothing of anybody. */
export async function eraseSteps(key?: string): Promise<void> {
  const change = (await database()).transaction('steps', 'readwrite');
  if (key === undefined) await change.store.clear();
  else for (const id of await change.store.index('customer').getAllKeys(key)) await change.store.delete(id);
  await change.done;
}

/** Erases every step dated before `oldest` (YYYY-MM-DD). */
export async function purgeSteps(oldest: string): Promise<void> {
  const change = (await database()).transaction('steps', 'readwrite');
  await purgeIn(change.store.index('date'), oldest);
  await change.done;
}

type DateIndex = {
  openCursor(range: IDBKeyRange): Promise<Cursor | null>;
};
type Cursor = { delete(): Promise<void>; continue(): Promise<Cursor | null> };

async function purgeIn(index: DateIndex, oldest: string): Promise<void> {
  let cursor = await index.openCursor(IDBKeyRange.upperBound(oldest, true));
  for (; cursor; cursor = await cursor.continue()) await cursor.delete();
}
