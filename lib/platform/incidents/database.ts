import { type DBSchema, type IDBPDatabase, type IDBPTransaction, openDB } from 'idb';
import type { Step } from '../../core/ladder';

/**
 * The database of the ladder memory, opened by the background alone.
 * 1. A customer stands in it as a keyed hash; neither name nor address is ever written.
 * 2. Every change is one transaction: the worker may be ended at any moment, and a step is there whole or not at all.
 * 3. A version is only ever raised by the migrations below, one after the other; a migration that fails leaves the
 *    older version as it was.
 */

/** A step with who took it out of which site. */
export type Row = {
  /** Chosen by the asker, so that a request that is repeated after a lost answer writes nothing twice. */
  readonly id: string;
  /** Keyed hash of the customer, 64 hexadecimal digits. */
  readonly customer: string;
  readonly origin: string;
  readonly step: Step;
};

export type KeyRow = { readonly name: 'customer'; readonly key: CryptoKey };

export interface Memory extends DBSchema {
  steps: {
    key: string;
    value: Row;
    indexes: { customer: string; origin: string; date: string };
  };
  keys: { key: string; value: KeyRow };
}

export type MemoryDatabase = IDBPDatabase<Memory>;
type Migration = (database: MemoryDatabase, change: IDBPTransaction<Memory, never[], 'versionchange'>) => void;

/** `migrations[n]` takes version n to n + 1. Never change one that was released; add another. */
export const migrations: readonly Migration[] = [
  (database) => {
    database.createObjectStore('keys', { keyPath: 'name' });
    const steps = database.createObjectStore('steps', { keyPath: 'id' });
    steps.createIndex('customer', 'customer');
    steps.createIndex('origin', 'origin');
    steps.createIndex('date', 'step.date');
  },
];

export const databaseName = 'ladder-memory';

/**
 * `closed` is called when the browser or another version ends the connection.
 * @throws Error with a sentence when the database was written by a newer version of the extension.
 */
export async function openMemory(closed: () => void, name = databaseName, steps = migrations): Promise<MemoryDatabase> {
  try {
    const database: MemoryDatabase = await openDB<Memory>(name, steps.length, {
      upgrade(database, from, _to, change) {
        change.done.catch(() => undefined); // Opening fails with the same reason, and is what the caller hears of.
        for (const migrate of steps.slice(from)) migrate(database, change as never);
      },
      // Another version of the extension wants to raise the version: it must not wait for this one.
      blocking() {
        database.close();
        closed();
      },
      terminated: closed,
    });
    return database;
  } catch (error) {
    if (!(error instanceof DOMException) || error.name !== 'VersionError') throw error;
    throw new Error('The ladder memory was written by a newer version of the extension. Nothing was changed in it.');
  }
}
