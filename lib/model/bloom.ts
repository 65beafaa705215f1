/** A set of words in ten bits each, of which about one in a hundred others seems to be one (Bloom 1970). */
import type { Commonness } from '../core/text/mend';
import { hashText, mix } from './hash';
import type { Lookup } from './wordTable';

const bitsForEach = 10;
const probes = 7;

/** The probes of a word, as numbers of bits. */
function* bitsOf(word: string, size: number): Iterable<number> {
  const first = hashText(word);
  // Odd, so that the probes of a word are different bits (Kirsch and Mitzenmacher 2006).
  const second = mix(first, 0x6d) | 1;
  for (let probe = 0; probe < probes; probe++) yield ((first + Math.imul(probe, second)) >>> 0) % size;
}

export function bloomOf(words: readonly string[]): Uint8Array<ArrayBuffer> {
  const bits = new Uint8Array(Math.ceil((words.length * bitsForEach) / 8));
  for (const word of words)
    for (const bit of bitsOf(word, bits.length * 8)) bits[bit >> 3] = (bits[bit >> 3] as number) | (1 << (bit & 7));
  return bits;
}

/** False for a word that is not in the set; true for each that is, and for a few others. */
export function inBloom(bits: Uint8Array, word: string): boolean {
  for (const bit of bitsOf(word, bits.length * 8)) if (!((bits[bit >> 3] as number) & (1 << (bit & 7)))) return false;
  return bits.length > 0;
}

/** The `count` words by their place, and behind them all those of the set. */
export const commonnessIn =
  (places: Lookup<number>, count: number, rare: Uint8Array): Commonness =>
  (word) =>
    places.get(word) ?? (inBloom(rare, word) ? count : undefined);
