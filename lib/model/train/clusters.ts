/** Words grouped by their vectors: spherical k-means at three grains, the finer ones inside the coarser. */
import { createHeap } from './kernel';
import { createRandom, shuffle } from './random';
import { type Vectors, vectorSize } from './vectors';

export type Grouping = {
  readonly words: readonly string[];
  readonly fine: Uint16Array;
  readonly middle: Uint16Array;
  readonly coarse: Uint16Array;
};

const passes = 12;

function unit(rows: Float32Array, size: number): Float32Array {
  for (let at = 0; at < rows.length; at += size) {
    let square = 0;
    for (let d = 0; d < size; d++) square += (rows[at + d] ?? 0) ** 2;
    const scale = 1 / Math.sqrt(square || 1);
    for (let d = 0; d < size; d++) rows[at + d] = (rows[at + d] ?? 0) * scale;
  }
  return rows;
}

/** The group of each row of unit length; empty groups keep their old centre. */
async function group(
  rows: Float32Array,
  count: number,
  size: number,
  seed: number,
): Promise<{ of: Uint16Array; centres: Float32Array }> {
  const total = rows.length / size;
  const heap = await createHeap(64 + Math.ceil((rows.length + size * count * 2 + 256 * count) / 262_144));
  const points = heap.matrix(total, size);
  points.data.set(rows);
  const centres = new Float32Array(count * size);
  const chosen = shuffle(
    Array.from({ length: total }, (_, at) => at),
    createRandom(seed),
  ).slice(0, count);
  for (const [at, from] of chosen.entries()) centres.set(rows.subarray(from * size, (from + 1) * size), at * size);
  const turned = heap.matrix(size, count);
  const near = heap.matrix(256, count);
  const of = new Uint16Array(total);
  for (let pass = 0; pass < passes; pass++) {
    for (let c = 0; c < count; c++)
      for (let d = 0; d < size; d++) turned.data[d * count + c] = centres[c * size + d] ?? 0;
    for (let from = 0; from < total; from += 256) {
      const block = Math.min(256, total - from);
      heap.product(points, turned, near, block, false, from);
      for (let r = 0; r < block; r++) {
        let best = 0;
        for (let c = 1; c < count; c++)
          if ((near.data[r * count + c] ?? 0) > (near.data[r * count + best] ?? 0)) best = c;
        of[from + r] = best;
      }
    }
    const sums = new Float32Array(count * size);
    const seen = new Uint8Array(count);
    for (let at = 0; at < total; at++) {
      const c = of[at] ?? 0;
      seen[c] = 1;
      for (let d = 0; d < size; d++) sums[c * size + d] = (sums[c * size + d] ?? 0) + (rows[at * size + d] ?? 0);
    }
    unit(sums, size);
    for (let c = 0; c < count; c++) if (seen[c]) centres.set(sums.subarray(c * size, (c + 1) * size), c * size);
  }
  return { of, centres };
}

/** Groups the words that `wanted` admits, in the order of their frequency, at most `limit`. */
export async function clusterWords(
  vectors: Vectors,
  wanted: (word: string, rank: number) => boolean,
  grains: readonly [number, number, number],
): Promise<Grouping> {
  const ranks = vectors.words.map((_, rank) => rank).filter((rank) => wanted(vectors.words[rank] ?? '', rank));
  const rows = new Float32Array(ranks.length * vectorSize);
  for (const [at, rank] of ranks.entries())
    rows.set(vectors.rows.subarray(rank * vectorSize, (rank + 1) * vectorSize), at * vectorSize);
  const fine = await group(unit(rows, vectorSize), grains[0], vectorSize, 11);
  const middle = await group(fine.centres, grains[1], vectorSize, 12);
  const coarse = await group(middle.centres, grains[2], vectorSize, 13);
  return {
    words: ranks.map((rank) => vectors.words[rank] ?? ''),
    fine: fine.of,
    middle: middle.of,
    coarse: Uint16Array.from(middle.of, (m) => coarse.of[m] ?? 0),
  };
}
