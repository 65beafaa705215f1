/** From rows to a model: clusters, documents, weights, calibration, eight bits. */
import { encode, formatVersion, type Header, type ModelFile } from '../format';
import { type Label, labelIndex, labels } from '../labels';
import { type Sums, strongest, sumsOf } from '../windows';
import { createWords } from '../words';
import { bestCut, cutAt, platt, type Scored } from './calibrate';
import { joined, type Knowledge } from './classes';
import { type Document, documentsOf, type Featurise, featuriser, type Reader } from './documents';
import { learn, rarityOf, type Schedule, type Weights } from './linear';
import type { Row } from './rows';

export type Settings = {
  readonly bits: number;
  readonly schedule: Schedule;
  readonly version: string;
  /** Share of the texts without a label that may count; without it, the threshold serves finding and being right alike. */
  readonly falseAlarms: Partial<Record<Label, number>>;
};

export type Built = { readonly file: ModelFile; readonly featurise: Featurise };

export function featuriserOf(grouping: Knowledge, read: Reader, bits: number): Featurise {
  const of = new Map(grouping.words.map((word, at) => [word, grouping.fine[at] ?? 0]));
  return featuriser(
    read,
    createWords({ of, classes: grouping.classes, middle: grouping.middle, coarse: grouping.coarse }),
    bits,
  );
}

/** Eight bits a weight, one scale a label, chosen so that one weight in ten thousand is cut. */
function quantise(weights: Float32Array, count: number): { bytes: Int8Array; scales: number[] } {
  const bytes = new Int8Array(weights.length);
  const scales: number[] = [];
  for (let label = 0; label < count; label++) {
    const sizes: number[] = [];
    for (let at = label; at < weights.length; at += count)
      if (weights[at] !== 0) sizes.push(Math.abs(weights[at] ?? 0));
    sizes.sort((a, b) => a - b);
    const scale = (sizes[Math.floor(sizes.length * 0.9999)] ?? 1) / 127;
    scales.push(scale);
    for (let at = label; at < weights.length; at += count)
      bytes[at] = Math.max(-127, Math.min(127, Math.round((weights[at] ?? 0) / scale)));
  }
  return { bytes, scales };
}

export function sumsOfText(text: string, featurise: Featurise, rarity: Uint8Array, weights: Int8Array): Sums[] {
  return featurise(text).map((features) => sumsOf(features, rarity, weights, labels.length));
}

function calibrate(
  dev: readonly Row[],
  featurise: Featurise,
  { rarity, bias }: Weights,
  bytes: Int8Array,
  scales: readonly number[],
  alarms: Settings['falseAlarms'],
) {
  const scored = new Map<Label, Scored[]>(labels.map((label) => [label, []]));
  for (const row of dev) {
    const sums = sumsOfText(row.judged ?? row.text, featurise, rarity, bytes);
    for (const [index, label] of labels.entries()) {
      const holds =
        label === 'severe'
          ? row.severity >= 2
          : row.breaches.some(({ kind }) => kind === label) || row.notes.some((note) => note === label);
      const draft = index > labelIndex.severe;
      if (draft !== (row.role === 'agent')) continue;
      scored
        .get(label)
        ?.push({ score: strongest(sums, index).score * (scales[index] ?? 0) + (bias[index] ?? 0), holds });
    }
  }
  return labels.map((label, index) => {
    const own = scored.get(label) ?? [];
    const { slope, offset } = platt(own);
    const rate = alarms[label];
    const cut = rate === undefined ? bestCut(own) : cutAt(own, rate);
    const threshold = Math.round((1 / (1 + Math.exp(-(slope * cut + offset)))) * 10_000) / 10_000;
    return { bias: bias[index] ?? 0, scale: scales[index] ?? 0, slope, offset, threshold };
  });
}

export function build(
  train: readonly Row[],
  extra: readonly Document[],
  dev: readonly Row[],
  grouping: Knowledge,
  read: Reader,
  settings: Settings,
  progress: (line: string) => void,
): Built {
  const { bits, schedule, version, falseAlarms } = settings;
  const featurise = featuriserOf(grouping, read, bits);
  const documents = [...train.flatMap((row) => documentsOf(row, featurise)), ...extra];
  progress(`${documents.length} documents`);
  const weights = learn(documents, rarityOf(documents, bits), schedule, progress);
  const { bytes, scales } = quantise(weights.weights, labels.length);
  const header: Header = {
    format: formatVersion,
    version,
    bits,
    labels,
    calibration: calibrate(dev, featurise, weights, bytes, scales, falseAlarms),
    middle: [...grouping.middle],
    coarse: [...grouping.coarse],
    classes: joined(grouping.classes),
  };
  return {
    file: { header, words: grouping.words, clusters: grouping.fine, rarity: weights.rarity, weights: bytes },
    featurise,
  };
}

export { encode };
