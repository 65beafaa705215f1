/** A decoded model file at work: sentences to sums, windows to probabilities. */
import type { Read } from '../core/model';
import { drain, type Work } from '../core/slices';
import { normalise } from '../core/text/normalise';
import { type Sentence, sentencesOf } from '../core/text/sentences';
import { tokenise } from '../core/text/tokens';
import { clausesOf } from './clauses';
import type { ModelFile } from './format';
import type { Label } from './labels';
import { createOdds, type Odds } from './odds';
import { probability } from './probability';
import { scan } from './scan';
import { createSumWork } from './sums';
import { apart, type Sums, type Window } from './windows';
import type { Lookup } from './wordTable';

export type Place = { readonly window: Window; readonly probability: number };
/** The strongest window of a text for each label; none where there is no sentence. */
export type Strongest = (label: Label) => Place | undefined;

export type Scorer = {
  /** Reads a text once for the labels up to `last`, yields between its sentences. In an object: Mozilla's linter trips over a call of what `yield` gave. */
  read(read: Read, last: Label): Work<{ strongest: Strongest }>;
  /** The same for the clauses of a window of a text that was read. */
  clauses(read: Read, window: Window, last: Label): Work<{ sentences: readonly Sentence[]; strongest: Strongest }>;
  /** Windows of at least the probability `least`, best first, none over another. */
  windows(read: Read, least: number): (label: Label) => Place[];
  readonly threshold: Odds['threshold'];
  /** Word → number of its vector; the vectors stand in the order of the words' frequency. */
  readonly rows: Lookup<number>;
};

/** Takes a text apart without the rules' knowledge of spelling. */
export function readText(text: string): Read {
  const tokens = tokenise(normalise(text));
  return { tokens, sentences: sentencesOf(tokens) };
}

/** Sentences whose sums are kept: of more, a text of a megabyte would fill the memory. */
const kept = 256;

/** A text that was opened: its sentences are summed up once, and what was found is kept. */
type Opened = {
  readonly wanted: number;
  readonly sumsOf: (sentence: Sentence) => Sums;
  readonly parts: Map<number, { sentences: readonly Sentence[]; strongest: Strongest }>;
  whole?: { strongest: Strongest };
};

/** In pieces of a few milliseconds. */
export function* createScorer(file: ModelFile): Work<Scorer> {
  const sum = yield* createSumWork(file);
  yield;
  const odds = createOdds(file, sum.out);
  const texts = new WeakMap<Read['sentences'], Opened>();
  const opened = (read: Read, wanted: number): Opened => {
    const found = texts.get(read.sentences);
    if (found && found.wanted >= wanted) return found;
    const made = { wanted, sumsOf: keeping(sum.open(read, wanted)), parts: new Map() };
    texts.set(read.sentences, made);
    return made;
  };
  return {
    threshold: odds.threshold,
    rows: sum.rows,
    *read(read, last) {
      const text = opened(read, odds.place(last) + 1);
      text.whole ??= { strongest: yield* strongest(read.sentences, text, odds) };
      return text.whole;
    },
    *clauses(read, window, last) {
      const text = opened(read, odds.place(last) + 1);
      const key = window.from * read.sentences.length + window.to;
      const known = text.parts.get(key);
      if (known) return known;
      const sentences = clausesOf(read, window);
      const made = { sentences, strongest: yield* strongest(sentences, text, odds) };
      text.parts.set(key, made);
      return made;
    },
    windows: (read, least) => {
      const text = opened(read, file.header.labels.length);
      const list: Window[] = [];
      const all: Float64Array[] = [];
      const visit = (window: Window, into: Float64Array) => {
        list.push(window);
        all.push(into.slice());
      };
      drain(visited(read.sentences, text, odds, visit));
      // A little under the wanted odds; the exact probability decides.
      const nearly = Math.log(Math.max(1e-4, least) / Math.max(1e-4, 1 - least)) - 0.01;
      return (label) => {
        const own = Float64Array.from(all, (one) => one[odds.place(label)] as number);
        return apart(list, own, nearly)
          .map((at) => ({ window: list[at] as Window, probability: probability(own[at] as number) }))
          .filter((place) => place.probability >= least);
      };
    },
  };
}

/** By the tokens of a sentence, since its clauses may be asked for as well. */
function keeping(sumsOf: (sentence: Sentence) => Sums): (sentence: Sentence) => Sums {
  const known = new Map<string, Sums>();
  return (sentence) => {
    const key = `${sentence.from}-${sentence.to}`;
    const found = known.get(key);
    if (found) return found;
    const made = sumsOf(sentence);
    if (known.size >= kept) known.clear();
    known.set(key, made);
    return made;
  };
}

/** Calls `visit` with the log odds of each window; they change with the next one. */
function visited(
  sentences: readonly Sentence[],
  { wanted, sumsOf }: Opened,
  odds: Odds,
  visit: (window: Window, into: Float64Array) => void,
): Work<void> {
  const into = new Float64Array(wanted);
  return scan(
    sentences.length,
    wanted,
    (number) => sumsOf(sentences[number] as Sentence),
    (window, totals) => {
      odds.of(totals, into);
      visit(window, into);
    },
  );
}

/** The highest odds of each label, and the first window that has them. */
function* strongest(sentences: readonly Sentence[], text: Opened, odds: Odds): Work<Strongest> {
  const top = new Float64Array(text.wanted);
  const windows: Window[] = [];
  yield* visited(sentences, text, odds, (window, into) => {
    const isFirst = window.to === 1;
    for (let at = 0; at < into.length; at++) {
      if (!isFirst && (into[at] as number) <= (top[at] as number)) continue;
      top[at] = into[at] as number;
      windows[at] = window;
    }
  });
  return (label) => {
    const at = odds.place(label);
    const window = windows[at];
    return window && { window, probability: probability(top[at] as number) };
  };
}
