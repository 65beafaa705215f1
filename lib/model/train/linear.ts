/** Logistic regression over hashed features, one output per label, by stochastic gradient descent. */
import { labels } from '../labels';
import type { Document } from './documents';
import { createRandom, shuffle } from './random';

export type Weights = { readonly rarity: Uint8Array; readonly weights: Float32Array; readonly bias: Float32Array };

/** Rarity of each bucket in sixteenths: log(documents / documents that hold it), 0 where none does. */
export function rarityOf(documents: readonly Document[], bits: number): Uint8Array {
  const holds = new Uint32Array(1 << bits);
  for (const { features } of documents) {
    for (const bucket of new Set(features.flatMap((sentence) => [...sentence])))
      holds[bucket] = (holds[bucket] ?? 0) + 1;
  }
  return Uint8Array.from(holds, (count) =>
    count === 0 ? 0 : Math.max(1, Math.min(255, Math.round(16 * Math.log(documents.length / count)))),
  );
}

type Vector = { readonly buckets: Int32Array; readonly values: Float32Array };

function vectorOf(features: readonly Int32Array[], rarity: Uint8Array): Vector {
  const length = features.reduce((sum, sentence) => sum + sentence.length, 0);
  const buckets = new Int32Array(length);
  const values = new Float32Array(length);
  let at = 0;
  let square = 0;
  for (const sentence of features) {
    for (const bucket of sentence) {
      const rare = rarity[bucket] ?? 0;
      buckets[at] = bucket;
      values[at] = rare;
      square += rare * rare;
      at += 1;
    }
  }
  const scale = 1 / Math.sqrt(square || 1);
  for (let i = 0; i < length; i++) values[i] = (values[i] ?? 0) * scale;
  return { buckets, values };
}

export type Schedule = {
  readonly passes: number;
  readonly rate: number;
  readonly decay: number;
  readonly seed: number;
};

/** Source of the update: Bottou 2012, with a rate that falls linearly to zero. */
export function learn(
  documents: readonly Document[],
  rarity: Uint8Array,
  { passes, rate, decay, seed }: Schedule,
  progress: (line: string) => void,
): Weights {
  const count = labels.length;
  const weights = new Float32Array(rarity.length * count);
  const bias = new Float32Array(count).fill(-2);
  const order = documents.map(({ features, target, weight }) => ({ ...vectorOf(features, rarity), target, weight }));
  const random = createRandom(seed);
  const out = new Float64Array(count);
  const gradient = new Float64Array(count);
  for (let pass = 0; pass < passes; pass++) {
    const pace = rate * (1 - pass / passes);
    let loss = 0;
    for (const { buckets, values, target, weight } of shuffle(order, random)) {
      out.set(bias);
      for (let i = 0; i < buckets.length; i++) {
        const at = (buckets[i] ?? 0) * count;
        const value = values[i] ?? 0;
        for (let label = 0; label < count; label++) out[label] = (out[label] ?? 0) + (weights[at + label] ?? 0) * value;
      }
      for (let label = 0; label < count; label++) {
        const wanted = target[label] ?? Number.NaN;
        const known = !Number.isNaN(wanted);
        const chance = 1 / (1 + Math.exp(-(out[label] ?? 0)));
        gradient[label] = known ? (chance - wanted) * weight : 0;
        if (!known) continue;
        loss -= Math.log((wanted > 0 ? chance : 1 - chance) + 1e-9) * weight;
        bias[label] = (bias[label] ?? 0) - 0.01 * (gradient[label] ?? 0);
      }
      for (let i = 0; i < buckets.length; i++) {
        const at = (buckets[i] ?? 0) * count;
        const step = pace * (values[i] ?? 0);
        for (let label = 0; label < count; label++) {
          const old = weights[at + label] ?? 0;
          weights[at + label] = old - step * (gradient[label] ?? 0) - pace * decay * old;
        }
      }
    }
    progress(`pass ${pass + 1} of ${passes}: loss ${(loss / order.length).toFixed(4)}`);
  }
  return { rarity, weights, bias };
}
