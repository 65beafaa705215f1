/** The whole training run: corpus → split → words → weights → calibration → `public/model.bin`. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { draftKinds, notes } from '../../core/kinds';
import type { Lexicon } from '../../core/rule';
import type { Commonness } from '../../core/text/mend';
import { bloomOf, commonnessIn } from '../bloom';
import { encode } from '../format';
import { build, type Material, type Settings } from './build';
import { checkpointsIn } from './checkpoints';
import { classesOf } from './classes';
import { clusterWords, type Grouping } from './clusters';
import { documentOf, type Example, type Reader } from './documents';
import { type Frozen, freeze } from './frozen';
import { publicDocuments } from './public';
import { hash } from './random';
import { type Row, readCorpus } from './rows';
import type { Alarms } from './settle';
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
  /** Of the net over the texts. */
  readonly passes: number;
  /** How texts are read: with a list of common words, misspelt ones are mended. */
  readonly reader: (commonness?: Commonness) => Reader;
  /** The lexicons of the rules, whose names become classes of words. */
  readonly lexicons: readonly Lexicon[];
  /** What the rules flag and pass, by their own account. */
  readonly examples: readonly Example[];
  /** What rules and a model say of a text. */
  readonly clues: Material['clues'];
  readonly progress: (line: string) => void;
};

/** Of the texts without the note or fault, the share that may count; that of `feedback` is found (`bestCut`). */
const alarms: Alarms = {
  breach: 0.04,
  label: {
    severe: 0.01,
    ...Object.fromEntries(draftKinds.map((kind) => [kind, 0.007])),
    ...Object.fromEntries(notes.filter((note) => note !== 'feedback').map((note) => [note, 0.015])),
    // Care that was not needed costs less than a cry that nobody heard.
    'self-harm': 0.03,
  },
};
const bits = 16;
const frequent = 30_000;
/** Place of the last word that is known to be one, among the words with a vector and without. */
const rarest = 100_000;
const grains = [2048, 512, 128] as const;

/** Words that more than one text has. */
function oftener(texts: readonly (readonly string[])[]): Set<string> {
  const [once, often] = [new Set<string>(), new Set<string>()];
  for (const norms of texts) for (const norm of new Set(norms)) (once.has(norm) ? often : once).add(norm);
  return often;
}

type Words = Grouping & Frozen & { readonly rare: Uint8Array };

/** Groups of words and their vectors, made small: from the cache where they were made before for the same words. */
async function wordsOf({ cache, reader, progress }: Run, rows: readonly Row[]): Promise<Words> {
  const read = reader();
  const seen = oftener(rows.map((row) => read(row.text).tokens.map(({ norm }) => norm)));
  const key = hash([...seen].sort().join(' ')).toString(16);
  const file = join(cache, `words-3-${key}.json`);
  if (existsSync(file)) return restored(readFileSync(file, 'utf8'));
  progress('grouping words by their vectors');
  const vectors = loadVectors(cache);
  const made = await clusterWords(
    vectors,
    (word, rank) => /^\p{L}/u.test(word) && (rank < frequent || seen.has(word)),
    grains,
  );
  progress('making the vectors small');
  const listed = new Set(made.words);
  const rare = vectors.words.slice(0, rarest).filter((word) => /^[a-z]{4,}$/.test(word) && !listed.has(word));
  const both = { ...made, ...freeze(vectors, made.words), rare: bloomOf(rare) };
  writeFileSync(file, stored(both));
  return both;
}

const base64 = ({ buffer, byteOffset, byteLength }: Uint8Array | Int8Array | Uint16Array): string =>
  Buffer.from(buffer, byteOffset, byteLength).toString('base64');

function stored({ words, fine, middle, coarse, packed, grams, rare }: Words): string {
  return JSON.stringify({ words, parts: [fine, middle, coarse, packed, grams, rare].map(base64) });
}

function restored(text: string): Words {
  const { words, parts } = JSON.parse(text) as { words: string[]; parts: string[] };
  const bytes = parts.map((part) => Uint8Array.from(Buffer.from(part, 'base64')).buffer);
  const [fine, middle, coarse] = bytes.slice(0, 3).map((part) => new Uint16Array(part)) as [
    Uint16Array,
    Uint16Array,
    Uint16Array,
  ];
  const [packed, grams, rare] = bytes.slice(3) as [ArrayBuffer, ArrayBuffer, ArrayBuffer];
  return {
    ...{ words, fine, middle, coarse },
    packed: new Uint8Array(packed),
    grams: new Int8Array(grams),
    rare: new Uint8Array(rare),
  };
}

/** Trains on the train part, calibrates on dev, never reads the test part. Throws when a row of the corpus is bad. */
export async function train(run: Run): Promise<void> {
  const { rows, bad } = readCorpus(run.corpus);
  if (bad.length > 0) throw new Error(`${bad.length} bad rows in the corpus:\n${bad.slice(0, 20).join('\n')}`);
  mkdirSync(run.cache, { recursive: true });
  const groups = groupsOf(rows);
  const part = (name: string): Row[] =>
    rows.filter((row) => partOf(groups.get(row) ?? row.id) === name && !run.without.includes(row.file));
  const settings: Settings = {
    bits,
    version: run.version,
    alarms,
    least: 8,
    linear: { passes: 4, rate: 8, decay: 1e-7, seed: run.seed },
    net: { passes: run.passes, batch: 64, rate: 0.003, seed: run.seed },
  };
  const key = hash(JSON.stringify([rows, run.without, run.lexicons, run.examples, settings])).toString(16);
  const checkpoints = checkpointsIn(run.cache, key);
  const words = await wordsOf(run, rows);
  const places = new Map(words.words.map((word, at) => [word, at]));
  const file = await build(
    {
      train: part('train'),
      dev: part('dev'),
      words: { ...words, classes: classesOf(run.lexicons) },
      extra: (take) => [
        ...publicDocuments(join(run.corpus, 'public'), take),
        ...run.examples.map((example) => documentOf(example, take)),
      ],
      read: run.reader(commonnessIn(places, places.size, words.rare)),
      clues: run.clues,
      checkpoints,
      progress: run.progress,
    },
    settings,
  );
  const bytes = encode(file);
  mkdirSync(dirname(run.out), { recursive: true });
  writeFileSync(run.out, bytes);
  checkpoints.clear();
  run.progress(`${run.out}: ${bytes.length} bytes`);
}
