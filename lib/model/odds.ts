/** From the sums of a window to the log odds of every label. */
import { kinds } from '../core/kinds';
import type { Calibration, ModelFile } from './format';
import type { Label } from './labels';
import { channels } from './net/shape';

/** What the sentences of a window come to together. */
export type Totals = { readonly dots: Float64Array; square: number; readonly pooled: Float32Array };

export type Odds = {
  /** Place of a label among those of the file. */
  readonly place: (label: Label) => number;
  readonly threshold: (label: Label) => number;
  /** Writes the log odds of the labels at the first places, as many as `into` has. */
  readonly of: (totals: Totals, into: Float64Array) => void;
};

/** Never counts. */
const uncalibrated: Calibration = { bias: 0, scale: 0, netBias: 0, slope: 1, offset: 0, threshold: 1 };

const raised: ReadonlySet<string> = new Set(kinds.filter((kind) => kind !== 'cursing'));

/** @param out the net's output weights, `channels` for each label. */
export function createOdds({ header: { labels, calibration, mixture } }: ModelFile, out: Float32Array): Odds {
  const calibrated = labels.map((_, at) => calibration[at] ?? uncalibrated);
  const places = new Map(labels.map((label, at) => [label, at]));
  const severe = places.get('severe') ?? 0;
  const isRaised = labels.map((label) => raised.has(label));
  const weights = byChannel(out, labels.length);
  const deep = new Float64Array(labels.length);
  return {
    place: (label) => places.get(label) ?? 0,
    threshold: (label) => (calibrated[places.get(label) ?? -1] ?? uncalibrated).threshold,
    of({ dots, square, pooled }, into) {
      net(pooled, weights, labels.length, deep);
      const length = Math.sqrt(square);
      for (let at = 0; at < into.length; at++) {
        const { scale, bias, netBias } = calibrated[at] as Calibration;
        const score = square > 0 ? (dots[at] as number) / length : 0;
        into[at] = (1 - mixture.net) * (score * scale + bias) + mixture.net * ((deep[at] as number) + netBias);
      }
      const more = mixture.severe * (into[severe] as number);
      for (let at = 0; at < into.length; at++) {
        const { slope, offset } = calibrated[at] as Calibration;
        into[at] = slope * ((into[at] as number) + (isRaised[at] ? more : 0)) + offset;
      }
    },
  };
}

/** The weights in the order in which `net` reads them. */
function byChannel(out: Float32Array, labels: number): Float32Array {
  const weights = new Float32Array(out.length);
  for (let label = 0; label < labels; label++)
    for (let c = 0; c < channels; c++) weights[c * labels + label] = out[label * channels + c] as number;
  return weights;
}

/** The net's score for each label: a sum over the channels in their order. */
function net(pooled: Float32Array, weights: Float32Array, labels: number, into: Float64Array): void {
  into.fill(0);
  for (let c = 0; c < channels; c++) {
    const answer = pooled[c] as number;
    // Of a few words most channels make nothing.
    if (answer === 0) continue;
    for (let label = 0, at = c * labels; label < labels; label++, at++)
      into[label] = (into[label] as number) + (weights[at] as number) * answer;
  }
}
