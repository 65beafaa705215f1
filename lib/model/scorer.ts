/** A decoded model file at work: sentences to sums, windows to probabilities. */
import type { Read } from '../core/model';
import { normalise } from '../core/text/normalise';
import { sentencesOf } from '../core/text/sentences';
import { tokenise } from '../core/text/tokens';
import { createFeaturise } from './features';
import type { ModelFile } from './format';
import type { Label } from './labels';
import { probability } from './probability';
import { type Sums, strongest, sumsOf, type Window, windowsFrom } from './windows';
import { createWords } from './words';

export type Scorer = {
  sums(read: Read): Sums[];
  strongest(sums: readonly Sums[], label: Label): Window;
  /** 0 where there is no sentence. */
  chance(sums: readonly Sums[], label: Label): number;
  /** Windows of at least the probability `least`, best first, none over another. */
  windows(
    sums: readonly Sums[],
    label: Label,
    least: number,
  ): { readonly window: Window; readonly probability: number }[];
  threshold(label: Label): number;
};

/** Takes a text apart without the rules' knowledge of spelling. */
export function readText(text: string): Read {
  const tokens = tokenise(normalise(text));
  return { tokens, sentences: sentencesOf(tokens) };
}

export function createScorer({ header, words, clusters, rarity, weights }: ModelFile): Scorer {
  const lists = Object.entries(header.classes);
  const word = createWords({
    of: new Map(words.map((form, at) => [form, clusters[at] ?? 0])),
    classes: new Map(lists.flatMap(([name, list]) => list.split(' ').map((form) => [form, name] as const))),
    middle: Uint16Array.from(header.middle),
    coarse: Uint16Array.from(header.coarse),
  });
  /** A text is scored and then asked where, for several labels: it is summed up once. */
  const known = new WeakMap<Read, Sums[]>();
  const featurise = createFeaturise(word, header.bits);
  const index = new Map(header.labels.map((label, at) => [label, at]));
  const count = header.labels.length;
  const indexOf = (label: Label): number => index.get(label) ?? 0;
  const calibrated = (label: Label, { score }: Window): number => {
    const { bias = 0, scale = 0, slope = 1, offset = 0 } = header.calibration[indexOf(label)] ?? {};
    return probability(slope * (score * scale + bias) + offset);
  };
  /** A raw score a little under that of a probability, for leaving out most windows before they are calibrated. */
  const rawScore = (label: Label, least: number): number => {
    const { bias = 0, scale = 1, slope = 1, offset = 0 } = header.calibration[indexOf(label)] ?? {};
    const p = Math.min(0.9998, Math.max(0.0002, least)) - 0.0001;
    return ((Math.log(p / (1 - p)) - offset) / slope - bias) / scale;
  };
  return {
    sums(read) {
      const sums = known.get(read) ?? featurise(read).map((features) => sumsOf(features, rarity, weights, count));
      known.set(read, sums);
      return sums;
    },
    strongest: (sums, label) => strongest(sums, indexOf(label)),
    chance: (sums, label) => (sums.length === 0 ? 0 : calibrated(label, strongest(sums, indexOf(label)))),
    windows: (sums, label, least) =>
      windowsFrom(sums, indexOf(label), rawScore(label, least))
        .map((window) => ({ window, probability: calibrated(label, window) }))
        .filter((one) => one.probability >= least),
    threshold: (label) => header.calibration[indexOf(label)]?.threshold ?? 1,
  };
}
