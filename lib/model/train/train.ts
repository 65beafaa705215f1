/** The whole training run: corpus → split → clusters → weights → calibration → `public/model.bin`. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { draftKinds, kinds, notes } from '../../core/kinds';
import type { Lexicon } from '../../core/rule';
import type { Label } from '../labels';
import { build, encode, featuriserOf } from './build';
import { classesOf } from './classes';
import { clusterWords, type Grouping } from './clusters';
import { documentOf, type Example, type Reader } from './documents';
import { publicDocuments } from './public';
import { type Row, readCorpus } from './rows';
import { groupsOf, partOf } from './split';
import { loadVectors } from './vectors';

export type Run = {
  readonly corpus: string;
  /** A folder that git ignores: vectors and clusters are kept there, so that a run that was cut short goes on. */
  readonly cache: string;
  readonly out: string;
  readonly version: string;
  /** Files of the corpus to leave out of training: how it does on an author that it has never read. */
  readonly without: readonly string[];
  readonly seed: number;
  readonly read: Reader;
  /** The lexicons of the rules, whose names become classes of words. */
  readonly lexicons: readonly Lexicon[];
  /** What the rules flag and pass, by their own account. */
  readonly examples: readonly Example[];
  readonly progress: (line: string) => void;
};

/** Of the texts without a label, the share that may count: kinds least, since a clean message must stay clean. */
const falseAlarms: Partial<Record<Label, number>> = {
  ...Object.fromEntries(kinds.map((kind) => [kind, 0.005])),
  ...Object.fromEntries(draftKinds.map((kind) => [kind, 0.007])),
  ...Object.fromEntries(notes.map((note) => [note, 0.015])),
  feedback: 0.2,
};
const bits = 17;
const frequent = 30_000;
const grains = [2048, 512, 128] as const;

type Stored = { words: string[]; fine: number[]; middle: number[]; coarse: number[] };

async function grouping({ cache, read, progress }: Run, rows: readonly Row[]): Promise<Grouping> {
  const file = join(cache, `clusters-${frequent}-${grains.join('-')}.json`);
  if (existsSync(file)) {
    const { words, fine, middle, coarse } = JSON.parse(readFileSync(file, 'utf8')) as Stored;
    return { words, fine: Uint16Array.from(fine), middle: Uint16Array.from(middle), coarse: Uint16Array.from(coarse) };
  }
  progress('grouping words by their vectors');
  const vectors = loadVectors(cache);
  const seen = new Set(rows.flatMap((row) => read(row.text).tokens.map(({ norm }) => norm)));
  const made = await clusterWords(
    vectors,
    (word, rank) => /^\p{L}/u.test(word) && (rank < frequent || seen.has(word)),
    grains,
  );
  mkdirSync(cache, { recursive: true });
  const stored: Stored = {
    words: [...made.words],
    fine: [...made.fine],
    middle: [...made.middle],
    coarse: [...made.coarse],
  };
  writeFileSync(file, JSON.stringify(stored));
  return made;
}

/** Trains on the train part, calibrates on dev, never reads the test part. Throws when a row of the corpus is bad. */
export async function train(run: Run): Promise<void> {
  const { rows, bad } = readCorpus(run.corpus);
  if (bad.length > 0) throw new Error(`${bad.length} bad rows in the corpus:\n${bad.slice(0, 20).join('\n')}`);
  const groups = groupsOf(rows);
  const part = (name: string): Row[] =>
    rows.filter((row) => partOf(groups.get(row) ?? row.id) === name && !run.without.includes(row.file));
  const words = { ...(await grouping(run, rows)), classes: classesOf(run.lexicons) };
  const settings = {
    bits,
    version: run.version,
    falseAlarms,
    schedule: { passes: 4, rate: 8, decay: 1e-7, seed: run.seed },
  };
  const featurise = featuriserOf(words, run.read, bits);
  const extra = [
    ...publicDocuments(join(run.corpus, 'public'), featurise),
    ...run.examples.map((example) => documentOf(example, featurise)),
  ];
  const { file } = build(part('train'), extra, part('dev'), words, run.read, settings, run.progress);
  const bytes = encode(file);
  mkdirSync(dirname(run.out), { recursive: true });
  writeFileSync(run.out, bytes);
  run.progress(`${run.out}: ${bytes.length} bytes`);
}
