/** The last step: how the two parts are mixed, what a score means, and from which probability it counts. */
import { kinds } from '../../core/kinds';
import type { Calibration, Mixture, ModelFile } from '../format';
import { type Label, labelIndex, labels } from '../labels';
import { channels } from '../net/shape';
import { createSum } from '../sums';
import { linearScores, netScores, windowsOf } from '../windows';
import { bestCut, cutAt, platt, probabilityOf, type Scored } from './calibrate';
import type { Reader } from './documents';
import type { Row } from './rows';

export type Alarms = {
  /** Share of the clean texts that may be flagged, whatever the kind. */
  readonly breach: number;
  /** Share of the texts without the label that may count; without it the threshold serves finding and being right alike. */
  readonly label: Partial<Record<Label, number>>;
};

type Rated = { readonly row: Row; readonly linear: readonly Float64Array[]; readonly net: readonly Float64Array[] };
type Biases = {
  readonly scales: readonly number[];
  readonly bias: ArrayLike<number>;
  readonly netBias: ArrayLike<number>;
};

const mixtures: readonly Mixture[] = [0.2, 0.35, 0.5, 0.65, 0.8].flatMap((net) =>
  [0, 0.25, 0.5, 1].map((severe) => ({ net, severe })),
);
const breachLabels: readonly Label[] = kinds;

/** Both parts' scores of every window of a text, by label. */
function rate(rows: readonly Row[], file: ModelFile, read: Reader, { scales, bias, netBias }: Biases): Rated[] {
  const sum = createSum(file);
  return rows.map((row) => {
    const sums = sum.of(read(row.judged ?? row.text));
    const windows = windowsOf(sums);
    return {
      row,
      linear: labels.map((_, at) =>
        linearScores(windows, sums, at).map((score) => score * (scales[at] ?? 0) + (bias[at] ?? 0)),
      ),
      net: labels.map((_, at) => netScores(windows, sum.out, at * channels).map((z) => z + (netBias[at] ?? 0))),
    };
  });
}

const holds = (row: Row, label: Label): boolean =>
  label === 'severe'
    ? row.severity >= 2
    : row.breaches.some(({ kind }) => kind === label) || row.notes.some((note) => note === label);

/** The strongest window's mixed score. */
function strongest({ linear, net }: Rated, label: Label, mixture: Mixture): number {
  const at = labelIndex[label];
  const raised = label !== 'cursing' && breachLabels.includes(label) ? mixture.severe : 0;
  const [l, n] = [linear[at] as Float64Array, net[at] as Float64Array];
  const [ls, ns] = [linear[labelIndex.severe] as Float64Array, net[labelIndex.severe] as Float64Array];
  let top = Number.NEGATIVE_INFINITY;
  for (let w = 0; w < l.length; w++) {
    const own = (1 - mixture.net) * (l[w] as number) + mixture.net * (n[w] as number);
    const severe = (1 - mixture.net) * (ls[w] as number) + mixture.net * (ns[w] as number);
    top = Math.max(top, own + raised * severe);
  }
  return top === Number.NEGATIVE_INFINITY ? -20 : top;
}

const scoredOf = (rated: readonly Rated[], label: Label, mixture: Mixture): Scored[] =>
  rated
    .filter(({ row }) => labelIndex[label] > labelIndex.severe === (row.role === 'agent'))
    .map((one) => ({ score: strongest(one, label, mixture), holds: holds(one.row, label) }));

/** Shares of clean texts flagged at which mixtures are compared. */
const compared = [0.01, 0.02, 0.03, 0.04, 0.06];

/** The mixture that finds most of the breaches of severity 2 and above when a few clean texts may be flagged. */
function bestMixture(rated: readonly Rated[]): Mixture {
  const customers = rated.filter(({ row }) => row.role !== 'agent');
  const found = (mixture: Mixture): number => {
    const tops = customers.map(() => Number.NEGATIVE_INFINITY);
    for (const label of breachLabels.filter((kind) => kind !== 'cursing')) {
      const scored = scoredOf(customers, label, mixture);
      const { slope, offset } = platt(scored);
      for (const [at, { score }] of scored.entries()) tops[at] = Math.max(tops[at] ?? 0, slope * score + offset);
    }
    const sorted = (test: (row: Row) => boolean): number[] =>
      tops.filter((_, at) => test((customers[at] as Rated).row)).sort((a, b) => b - a);
    const clean = sorted(({ severity }) => severity === 0);
    const severe = sorted(({ severity }) => severity >= 2);
    return compared.reduce((sum, share) => {
      const cut = clean[Math.floor(share * clean.length)] ?? 0;
      return sum + severe.filter((top) => top > cut).length;
    }, 0);
  };
  const all = mixtures.map((mixture) => ({ mixture, count: found(mixture) }));
  return all.reduce((best, one) => (one.count > best.count ? one : best)).mixture;
}

/** Mixture, calibration and thresholds for a file whose header has none yet. */
export function settle(
  dev: readonly Row[],
  file: ModelFile,
  read: Reader,
  biases: Biases,
  alarms: Alarms,
): { mixture: Mixture; calibration: Calibration[] } {
  const rated = rate(dev, file, read, biases);
  const mixture = bestMixture(rated);
  const scored = new Map(labels.map((label) => [label, scoredOf(rated, label, mixture)]));
  const scaling = new Map(labels.map((label) => [label, platt(scored.get(label) ?? [])]));
  const calibration = labels.map((label, at): Calibration => {
    const own = scored.get(label) ?? [];
    const { slope, offset } = scaling.get(label) ?? { slope: 1, offset: 0 };
    const share = alarms.label[label];
    const cut = share === undefined ? bestCut(own) : cutAt(own, share);
    return {
      bias: biases.bias[at] ?? 0,
      scale: biases.scales[at] ?? 0,
      netBias: biases.netBias[at] ?? 0,
      slope,
      offset,
      // Those of the kinds come with the rules.
      threshold: probabilityOf({ slope, offset }, cut),
    };
  });
  return { mixture, calibration };
}
