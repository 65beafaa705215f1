/**
 * Scores of a text from those of its sentences. A breach is seldom longer than three sentences, and a long mail must
 * not drown it, so each label takes the strongest of the whole text and of every one, two and three sentences in a row.
 */
import type { Features } from './features';
import { channels } from './net/shape';

/** Of one sentence: the weighted sum for each label, the squared length of its features, the net's strongest answers. */
export type Sums = { readonly dots: Int32Array; readonly square: number; readonly pooled: Float32Array };

/** Labels that are summed up together, so that their sums stay in the processor. */
const together = 8;

/**
 * Sums over the buckets of a sentence. `rarity` is in sixteenths, `labels` weights stand for each bucket, of which the first
 * `wanted` are summed up. In 32-bit integers, which a sentence of the bounded length cannot overflow: exact, and so the same
 * everywhere.
 */
export function dotsOf(
  features: Features,
  rarity: Uint8Array,
  weights: Int8Array,
  labels: number,
  wanted: number,
): { dots: Int32Array; square: number } {
  const { found, count } = features;
  let square = 0;
  for (let i = 0; i < count; i++) {
    const rare = rarity[found[i] as number] as number;
    square += rare * rare;
  }
  const dots = new Int32Array(wanted);
  let label = 0;
  for (; label + together <= wanted; label += together) addEight(dots, label, features, rarity, weights, labels);
  for (; label < wanted; label++) {
    for (let i = 0; i < count; i++) {
      const bucket = found[i] as number;
      dots[label] = (dots[label] as number) + (rarity[bucket] as number) * (weights[bucket * labels + label] as number);
    }
  }
  return { dots, square };
}

function addEight(
  dots: Int32Array,
  label: number,
  { found, count }: Features,
  rarity: Uint8Array,
  weights: Int8Array,
  labels: number,
): void {
  let [a, b, c, d, e, f, g, h] = [0, 0, 0, 0, 0, 0, 0, 0];
  for (let i = 0; i < count; i++) {
    const bucket = found[i] as number;
    const rare = rarity[bucket] as number;
    const at = bucket * labels + label;
    a = (a + rare * (weights[at] as number)) | 0;
    b = (b + rare * (weights[at + 1] as number)) | 0;
    c = (c + rare * (weights[at + 2] as number)) | 0;
    d = (d + rare * (weights[at + 3] as number)) | 0;
    e = (e + rare * (weights[at + 4] as number)) | 0;
    f = (f + rare * (weights[at + 5] as number)) | 0;
    g = (g + rare * (weights[at + 6] as number)) | 0;
    h = (h + rare * (weights[at + 7] as number)) | 0;
  }
  dots.set([a, b, c, d, e, f, g, h], label);
}

export const longestWindow = 3;

/** Sentences `from` to `to`, the last one excluded. */
export type Window = { readonly from: number; readonly to: number };

/** Every window of a text, and over each the squared length and the net's strongest answers, `channels` values a window. */
export type Windows = {
  readonly list: readonly Window[];
  readonly squares: Float64Array;
  readonly pooled: Float32Array;
};

export function windowsOf(sums: readonly Sums[]): Windows {
  const list: Window[] = [];
  for (let from = 0; from < sums.length; from++)
    for (let to = from + 1; to <= Math.min(sums.length, from + longestWindow); to++) list.push({ from, to });
  if (sums.length > longestWindow) list.push({ from: 0, to: sums.length });
  const squares = new Float64Array(list.length);
  const pooled = new Float32Array(list.length * channels);
  for (const [at, { from, to }] of list.entries()) {
    const top = pooled.subarray(at * channels, (at + 1) * channels);
    for (let number = from; number < to; number++) {
      const { square, pooled: other } = sums[number] as Sums;
      squares[at] = (squares[at] as number) + square;
      for (let c = 0; c < channels; c++) if ((other[c] as number) > (top[c] as number)) top[c] = other[c] as number;
    }
  }
  return { list, squares, pooled };
}

/** The first part's score of each window for a label: its sums brought to the length of its features. */
export function linearScores({ list, squares }: Windows, sums: readonly Sums[], label: number): Float64Array {
  return Float64Array.from(list, ({ from, to }, at) => {
    let dot = 0;
    for (let number = from; number < to; number++) dot += (sums[number] as Sums).dots[label] as number;
    return (squares[at] as number) > 0 ? dot / Math.sqrt(squares[at] as number) : 0;
  });
}

/** The net's score of each window for a label whose weights begin at `at` of `out`. */
export function netScores({ list, pooled }: Windows, out: Float32Array, at: number): Float64Array {
  return Float64Array.from(list, (_, window) => {
    let sum = 0;
    const from = window * channels;
    for (let c = 0; c < channels; c++) sum += (out[at + c] as number) * (pooled[from + c] as number);
    return sum;
  });
}

/**
 * Numbers of the windows whose score is at least `least`, best first, none over another: each place of a long text
 * where the label may hold.
 */
export function apart(list: readonly Window[], scores: Float64Array, least: number): number[] {
  const found = [...scores.keys()].filter((at) => {
    const { from, to } = list[at] as Window;
    return (scores[at] as number) >= least && to - from <= longestWindow;
  });
  found.sort((a, b) => (scores[b] as number) - (scores[a] as number) || a - b);
  const taken = new Uint8Array(list.reduce((top, { to }) => Math.max(top, to), 0));
  return found.filter((at) => {
    const { from, to } = list[at] as Window;
    if (taken.subarray(from, to).includes(1)) return false;
    taken.fill(1, from, to);
    return true;
  });
}
