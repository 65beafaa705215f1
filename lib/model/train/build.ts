/** From rows to a model: what the parts see of the texts, both parts' weights in eight bits, calibration. */
import type { Clue } from '../../core/joint';
import { type Kind, kinds } from '../../core/kinds';
import type { Model } from '../../core/model';
import { encode, formatVersion, type Header, type ModelFile } from '../format';
import { labels } from '../labels';
import { loadModel } from '../load';
import { createWords } from '../words';
import type { Checkpoints } from './checkpoints';
import { joined, type Knowledge } from './classes';
import { type Document, documentsOf, type Reader, type Take, taker } from './documents';
import type { Frozen } from './frozen';
import { join } from './join';
import { createLexicon, knowledgeOf } from './lexicon';
import { learn, rarityOf, type Schedule } from './linear';
import { type NetSchedule, Trainer } from './net';
import { quantise, quantiseNet } from './quantise';
import type { Row } from './rows';
import { type Alarms, settle } from './settle';

export type Settings = {
  readonly bits: number;
  readonly linear: Schedule;
  readonly net: NetSchedule;
  readonly version: string;
  readonly alarms: Alarms;
  /** A word has values of its own in the net when so many texts hold it. */
  readonly least: number;
};

export type Material = {
  readonly train: readonly Row[];
  readonly dev: readonly Row[];
  /** Documents besides the corpus. */
  readonly extra: (take: Take) => Document[];
  readonly words: Knowledge & Frozen & { readonly rare: Uint8Array };
  readonly read: Reader;
  /** What rules and a model say of a text. */
  readonly clues: (row: Row, model: Model) => Record<Kind, Clue>;
  readonly checkpoints: Checkpoints;
  readonly progress: (line: string) => void;
};

export async function build(material: Material, settings: Settings): Promise<ModelFile> {
  const { words, read, progress } = material;
  const { bits } = settings;
  const rows = new Map(words.words.map((word, at) => [word, at]));
  const lexicon = createLexicon();
  const word = createWords({ ...words, of: (form) => words.fine[rows.get(form) ?? -1] });
  const take = taker(read, word, bits, lexicon);
  const documents = [...material.train.flatMap((row) => documentsOf(row, take)), ...material.extra(take)];
  progress(`${documents.length} documents`);
  const classes = joined(words.classes);
  const knowledge = knowledgeOf(
    lexicon.forms,
    oftenOf(documents, lexicon.forms.length),
    settings.least,
    words.classes,
    Object.keys(classes),
    {
      rows,
      ...words,
    },
  );
  const rarity = rarityOf(documents, bits);
  const linear = learnLinear(documents, rarity, settings.linear, material);
  const net = await trainNet(documents, knowledge, settings.net, material);
  const { bytes, scales } = quantise(linear.weights, labels.length);
  const header: Header = {
    format: formatVersion,
    version: settings.version,
    bits,
    labels,
    calibration: [],
    mixture: { net: 0.5, severe: 0 },
    joint: { weights: [], threshold: 0 },
    middle: [...words.middle],
    coarse: [...words.coarse],
    classes,
  };
  const file: ModelFile = {
    header,
    words: words.words,
    rare: words.rare,
    clusters: words.fine,
    rarity,
    weights: bytes,
    packed: words.packed,
    grams: words.grams,
    owners: knowledge.owners,
    ...quantiseNet(net.weights),
  };
  const biases = { scales, bias: linear.bias, netBias: net.weights.outBias };
  const { mixture, calibration } = settle(material.dev, file, read, biases, settings.alarms);
  progress(`mixture: ${JSON.stringify(mixture)}`);
  return joinRules({ ...file, header: { ...header, mixture, calibration } }, material, settings.alarms.breach);
}

/** With the rules: what each says is weighed, and a kind's threshold becomes where the learned part counts alone. */
function joinRules(file: ModelFile, { dev, clues }: Material, share: number): ModelFile {
  const model = loadModel(encode(file));
  const joint = join(dev, (row) => clues(row, model), share);
  const [odds = 1] = joint.weights;
  const rest = joint.weights.at(-1) ?? 0;
  const threshold = Math.round(10_000 / (1 + Math.exp(-(joint.threshold - rest) / odds))) / 10_000;
  const calibration = file.header.calibration.map((one, at) =>
    (kinds as readonly string[]).includes(file.header.labels[at] ?? '') ? { ...one, threshold } : one,
  );
  return { ...file, header: { ...file.header, joint, calibration } };
}

/** In how many documents each word stands. */
function oftenOf(documents: readonly Document[], count: number): Uint32Array {
  const often = new Uint32Array(count);
  for (const { words } of documents)
    for (const number of new Set(words.flatMap((sentence) => [...sentence].map((code) => code >> 2))))
      often[number] = (often[number] ?? 0) + 1;
  return often;
}

function learnLinear(
  documents: readonly Document[],
  rarity: Uint8Array,
  schedule: Schedule,
  { checkpoints, progress }: Material,
): { weights: Float32Array; bias: Float32Array } {
  const kept = { weights: new Float32Array(rarity.length * labels.length), bias: new Float32Array(labels.length) };
  if (checkpoints.restore('linear', [kept.weights, kept.bias]) > 0) return kept;
  const { weights, bias } = learn(documents, rarity, schedule, progress);
  checkpoints.keep('linear', schedule.passes, [weights, bias]);
  return { weights, bias };
}

async function trainNet(
  documents: readonly Document[],
  knowledge: Parameters<typeof Trainer.create>[0],
  { passes, batch, rate, seed }: NetSchedule,
  { checkpoints, progress }: Material,
): Promise<Trainer> {
  const trainer = await Trainer.create(knowledge, seed);
  const done = checkpoints.restore('net', trainer.arrays());
  for (let pass = done; pass < passes; pass++) {
    const loss = trainer.pass(documents, batch, pass, (part) => rate * Math.max(0.03, 1 - (pass + part) / passes));
    checkpoints.keep('net', pass + 1, trainer.arrays());
    progress(`net: pass ${pass + 1} of ${passes}: loss ${loss.toFixed(4)}`);
  }
  return trainer;
}
