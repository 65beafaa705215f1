/** A decoded model file at work: sentences to sums, windows to probabilities. */
import { kinds } from '../core/kinds';
import type { Read } from '../core/model';
import { normalise } from '../core/text/normalise';
import { sentencesOf } from '../core/text/sentences';
import { tokenise } from '../core/text/tokens';
import type { Calibration, ModelFile } from './format';
import type { Label } from './labels';
import { channels } from './net/shape';
import { probability } from './probability';
import { createSum } from './sums';
import { apart, highest, linearScores, netScores, type Sums, type Window, type Windows, windowsOf } from './windows';

export type Place = { readonly window: Window; readonly probability: number };

export type Scorer = {
  /** The strongest window of a text for a label; undefined where there is no sentence. */
  strongest(read: Read, label: Label): Place | undefined;
  /** Windows of at least the probability `least`, best first, none over another. */
  windows(read: Read, label: Label, least: number): Place[];
  threshold(label: Label): number;
};

/** Takes a text apart without the rules' knowledge of spelling. */
export function readText(text: string): Read {
  const tokens = tokenise(normalise(text));
  return { tokens, sentences: sentencesOf(tokens) };
}

/** A text that was read once, and the scores of its windows as far as somebody asked. */
type Known = {
  readonly sums: Sums[];
  readonly windows: Windows;
  readonly mixed: Map<Label, Float64Array>;
  readonly odds: Map<Label, Float64Array>;
};

const raised: ReadonlySet<string> = new Set(kinds.filter((kind) => kind !== 'cursing'));

export function createScorer(file: ModelFile): Scorer {
  const sum = createSum(file);
  /** A text is scored and then asked where, for several labels: it is summed up once. */
  const texts = new WeakMap<Read, Known>();
  const knownOf = (read: Read): Known => {
    const found = texts.get(read);
    if (found) return found;
    const sums = sum.of(read);
    const made = { sums, windows: windowsOf(sums), mixed: new Map(), odds: new Map() };
    texts.set(read, made);
    return made;
  };
  const scores = createScores(file, sum.out);
  const placeAt = ({ windows }: Known, odds: Float64Array, at: number): Place => ({
    window: windows.list[at] as Window,
    probability: probability(odds[at] as number),
  });
  return {
    strongest(read, label) {
      const one = knownOf(read);
      const odds = scores.odds(one, label);
      const at = highest(odds);
      return at < 0 ? undefined : placeAt(one, odds, at);
    },
    windows(read, label, least) {
      const one = knownOf(read);
      const odds = scores.odds(one, label);
      // A little under the wanted odds; the exact probability decides.
      const nearly = Math.log(Math.max(1e-4, least) / Math.max(1e-4, 1 - least)) - 0.01;
      return apart(one.windows.list, odds, nearly)
        .map((at) => placeAt(one, odds, at))
        .filter((place) => place.probability >= least);
    },
    threshold: scores.threshold,
  };
}

/** From sums to log odds of every window, by label. */
function createScores({ header: { labels, calibration, mixture } }: ModelFile, out: Float32Array) {
  const index = new Map(labels.map((label, at) => [label, at]));
  const calibrated = (label: Label): Calibration | undefined => calibration[index.get(label) ?? -1];
  const mixed = (one: Known, label: Label): Float64Array => {
    const found = one.mixed.get(label);
    if (found) return found;
    const at = index.get(label) ?? 0;
    const { scale = 0, bias = 0, netBias = 0 } = calibrated(label) ?? {};
    const deep = netScores(one.windows, out, at * channels);
    const made = linearScores(one.windows, one.sums, at).map(
      (score, w) => (1 - mixture.net) * (score * scale + bias) + mixture.net * ((deep[w] as number) + netBias),
    );
    one.mixed.set(label, made);
    return made;
  };
  return {
    odds(one: Known, label: Label): Float64Array {
      const found = one.odds.get(label);
      if (found) return found;
      const { slope = 1, offset = 0 } = calibrated(label) ?? {};
      const severe = raised.has(label) ? mixed(one, 'severe') : undefined;
      const made = mixed(one, label).map((score, w) => slope * (score + mixture.severe * (severe?.[w] ?? 0)) + offset);
      one.odds.set(label, made);
      return made;
    },
    threshold: (label: Label): number => calibrated(label)?.threshold ?? 1,
  };
}
