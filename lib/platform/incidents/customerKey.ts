import type { Customer } from '../../core/customer';
import type { KeyRow, MemoryDatabase } from './database';

const algorithm = { name: 'HMAC', hash: 'SHA-256' } as const;

/** The secret of this installation. The browser keeps it and never gives it out: it cannot be exported. */
async function secret(database: MemoryDatabase): Promise<CryptoKey> {
  const known = await database.get('keys', 'customer');
  if (known) return known.key;
  // Made before the transaction, which would end while it waits for anything else.
  const key = await crypto.subtle.generateKey({ ...algorithm, length: 256 }, false, ['sign']);
  const change = database.transaction('keys', 'readwrite');
  const first = await change.store.get('customer'); // Another tab's request may have been quicker.
  if (!first) await change.store.add({ name: 'customer', key } satisfies KeyRow);
  await change.done;
  return first?.key ?? key;
}

/**
 * The keyed hash (HMAC-SHA-256, 64 hexadecimal digits) that stands for a customer of one site. The same address on
 * another site is another customer: no site can ask for what happened elsewhere.
 */
export async function customerKey(database: MemoryDatabase, origin: string, { by, words }: Customer): Promise<string> {
  const text = new TextEncoder().encode([by, origin, words].join('\n'));
  const hash = await crypto.subtle.sign(algorithm.name, await secret(database), text);
  return [...new Uint8Array(hash)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
