/**
 * What the net knows of a word before it reads: its word vector in four bits a value, or, where it has none, the mean of
 * vectors of its character n-grams, so that a misspelt word stands near the right one.
 */
import { bucketOf } from '../hash';
import { gramsOf } from '../words';
import type { Lookup } from '../wordTable';
import { frozenSize, gramBits, gramStep, step } from './shape';

export type WordVectors = {
  /** Word → row of `packed`. */
  readonly rows: Lookup<number>;
  /** Two values a byte, the lower four bits first. */
  readonly packed: Uint8Array;
  readonly grams: Int8Array;
};

/** Four bits of a value, from 0 to 15. */
export const nibble = (value: number): number => Math.max(0, Math.min(15, Math.floor(value / step + 8)));

/** Writes the row `row` to the first values of `into`. */
export function unpack(packed: Uint8Array, row: number, into: Float32Array): void {
  const from = row * (frozenSize / 2);
  for (let i = 0; i < frozenSize / 2; i++) {
    const byte = packed[from + i] as number;
    into[i * 2] = ((byte & 15) - 7.5) * step;
    into[i * 2 + 1] = ((byte >> 4) - 7.5) * step;
  }
}

const isWord = /^'?\p{L}/u;

/** Writes the mean of the n-grams of a word to the first values of `into`; a sign that is no word has none. */
export function fromGrams(grams: Int8Array, form: string, into: Float32Array): void {
  into.fill(0, 0, frozenSize);
  if (!isWord.test(form)) return;
  const parts = gramsOf(form);
  for (let g = 0; g < parts.length; g++) {
    const at = bucketOf(parts[g] as number, gramBits) * frozenSize;
    for (let d = 0; d < frozenSize; d++) into[d] = (into[d] as number) + (grams[at + d] as number);
  }
  for (let d = 0; d < frozenSize; d++) into[d] = ((into[d] as number) * gramStep) / Math.max(1, parts.length);
}

export function frozenOf({ rows, packed, grams }: WordVectors, form: string, into: Float32Array): void {
  const row = rows.get(form);
  if (row === undefined) fromGrams(grams, form, into);
  else unpack(packed, row, into);
}
