/** Word vectors made small: their main directions, four bits a value, and n-grams that guess them from the spelling. */
import { bucketOf } from '../hash';
import { frozenSize, gramBits, gramStep } from '../net/shape';
import { nibble, unpack } from '../net/vectors';
import { gramsOf } from '../words';
import { createRandom, shuffle } from './random';
import { type Vectors, vectorSize } from './vectors';

export type Frozen = { readonly packed: Uint8Array; readonly grams: Int8Array };

/** The `frozenSize` main directions of the rows, one after the other, by orthogonal iteration. */
function directions(rows: Float32Array, count: number): Float64Array {
  const spread = new Float64Array(vectorSize * vectorSize);
  for (let r = 0; r < count; r++) {
    for (let i = 0; i < vectorSize; i++) {
      const x = (rows[r * vectorSize + i] as number) / count;
      for (let j = 0; j < vectorSize; j++)
        spread[i * vectorSize + j] = (spread[i * vectorSize + j] as number) + x * (rows[r * vectorSize + j] as number);
    }
  }
  const random = createRandom(21);
  let found = Float64Array.from({ length: frozenSize * vectorSize }, () => random() - 0.5);
  for (let pass = 0; pass < 80; pass++) {
    const next = new Float64Array(found.length);
    for (let f = 0; f < frozenSize; f++)
      for (let i = 0; i < vectorSize; i++)
        for (let j = 0; j < vectorSize; j++)
          next[f * vectorSize + i] =
            (next[f * vectorSize + i] as number) +
            (spread[i * vectorSize + j] as number) * (found[f * vectorSize + j] as number);
    found = orthogonal(next);
  }
  return found;
}

/** Gram and Schmidt, row by row, to length one. */
function orthogonal(rows: Float64Array): Float64Array<ArrayBuffer> {
  const out = Float64Array.from(rows);
  for (let f = 0; f < frozenSize; f++) {
    const one = out.subarray(f * vectorSize, (f + 1) * vectorSize);
    for (let g = 0; g < f; g++) {
      const other = out.subarray(g * vectorSize, (g + 1) * vectorSize);
      const along = one.reduce((sum, x, i) => sum + x * (other[i] as number), 0);
      for (let i = 0; i < vectorSize; i++) one[i] = (one[i] as number) - along * (other[i] as number);
    }
    const length = Math.sqrt(one.reduce((sum, x) => sum + x * x, 0)) || 1;
    for (let i = 0; i < vectorSize; i++) one[i] = (one[i] as number) / length;
  }
  return out;
}

/** The vectors of the words along the main directions, each direction brought to the same spread. */
function projected(vectors: Vectors, words: readonly string[]): Float32Array {
  const ranks = new Map(vectors.words.map((word, rank) => [word, rank]));
  const rows = new Float32Array(words.length * vectorSize);
  for (const [at, word] of words.entries()) {
    const rank = ranks.get(word) ?? 0;
    rows.set(vectors.rows.subarray(rank * vectorSize, (rank + 1) * vectorSize), at * vectorSize);
  }
  const main = directions(rows, words.length);
  const out = new Float32Array(words.length * frozenSize);
  for (let f = 0; f < frozenSize; f++) {
    let square = 0;
    for (let r = 0; r < words.length; r++) {
      let sum = 0;
      for (let i = 0; i < vectorSize; i++)
        sum += (rows[r * vectorSize + i] as number) * (main[f * vectorSize + i] as number);
      out[r * frozenSize + f] = sum;
      square += sum * sum;
    }
    const scale = 1 / Math.sqrt(square / words.length || 1);
    for (let r = 0; r < words.length; r++) out[r * frozenSize + f] = (out[r * frozenSize + f] as number) * scale;
  }
  return out;
}

/** N-gram vectors whose mean comes near the vector of the word, by stochastic descent over all words. */
function gramsFor(words: readonly string[], packed: Uint8Array): Int8Array {
  const table = new Float32Array((1 << gramBits) * frozenSize);
  const buckets = words.map((word) => gramsOf(word).map((hash) => bucketOf(hash, gramBits)));
  const order = shuffle([...words.keys()], createRandom(22));
  const wanted = new Float32Array(frozenSize);
  for (let pass = 0; pass < 6; pass++) {
    const rate = 0.6 * (1 - pass / 6);
    for (const at of order) {
      unpack(packed, at, wanted);
      const parts = buckets[at] as Int32Array;
      for (let d = 0; d < frozenSize; d++) {
        let sum = 0;
        for (const bucket of parts) sum += table[bucket * frozenSize + d] as number;
        const miss = rate * ((wanted[d] as number) - sum / parts.length);
        for (const bucket of parts) table[bucket * frozenSize + d] = (table[bucket * frozenSize + d] as number) + miss;
      }
    }
  }
  return Int8Array.from(table, (value) => Math.max(-127, Math.min(127, Math.round(value / gramStep))));
}

export function freeze(vectors: Vectors, words: readonly string[]): Frozen {
  const values = projected(vectors, words);
  const packed = new Uint8Array(values.length / 2);
  for (let i = 0; i < packed.length; i++)
    packed[i] = nibble(values[i * 2] as number) | (nibble(values[i * 2 + 1] as number) << 4);
  return { packed, grams: gramsFor(words, packed) };
}
