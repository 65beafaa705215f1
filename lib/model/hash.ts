/** Hashing of features: 32-bit, the same in every engine. */

/** The hash of no text. */
export const firstHash = 0x811c9dc5 | 0;
/** The hash of a text with one more UTF-16 unit. */
export const hashUnit = (hash: number, unit: number): number => Math.imul(hash ^ unit, 0x01000193);

/** FNV-1a over UTF-16 units `from` to `to`. */
export function hashText(text: string, from = 0, to = text.length): number {
  let value = firstHash;
  for (let i = from; i < to; i++) value = hashUnit(value, text.charCodeAt(i));
  return value;
}

/** One hash of two; the order counts. */
export function mix(a: number, b: number): number {
  let value = Math.imul(a ^ (b + 0x9e3779b9 + (a << 6) + (a >>> 2)), 0x85ebca6b);
  value ^= value >>> 13;
  return Math.imul(value, 0xc2b2ae35);
}

/** The bucket of a hash among `1 << bits`. */
export function bucketOf(hash: number, bits: number): number {
  const mixed = Math.imul(hash ^ (hash >>> 16), 0x7feb352d);
  return (mixed ^ (mixed >>> 15)) & ((1 << bits) - 1);
}
