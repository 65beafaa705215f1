import type { Judge } from './judge';
import { type Kind, kinds, type Note, notes } from './kinds';
import type { Model } from './model';
import type { Reading } from './rules/judgeText';
import { defaultGuards } from './rules/defaultGuards';

/** What the learned part says of a run of sentences; `score` is 0.5 at its threshold, and below when a guard stands there. */
export type Guess = {
  readonly kind: Kind | Note;
  readonly score: number;
  /** UTF-16 offsets into the given text: the words that speak most for it. */
  readonly start: number;
  readonly end: number;
  readonly first: number;
  readonly last: number;
};

/** Sentences shorter than this, in UTF-16 units, are read together with the one before: they say little alone. */
const short = 25;
/** A guess under this is not looked into: it takes no part in the decision. */
const least = 0.2;

/** Scores a text sentence by sentence, so that one bad sentence in a long mail is found. */
export function guesses(text: string, reading: Reading, { model, thresholds }: Judge): Guess[] {
  if (!model) return [];
  const found: Guess[] = [];
  for (const { first, last, start, end } of windows(reading)) {
    const part = text.slice(start, end);
    const scores = model.score(part);
    for (const kind of [...kinds, ...notes]) {
      const probability = kind in scores.kinds ? scores.kinds[kind as Kind] : scores.notes[kind as Note];
      const score = fromThreshold(probability, thresholdOf(kind, model, thresholds));
      if (score < least) continue;
      const span = score >= 0.5 ? model.attribute(part, kind) : { start: 0, end: part.length };
      const guess = { kind, score, start: start + span.start, end: start + span.end, first, last };
      found.push({ ...guess, score: guarded(reading, guess) ? score * 0.6 : score });
    }
  }
  return found;
}

function thresholdOf(kind: Kind | Note, model: Model, own: Judge['thresholds']): number {
  const all: Partial<Record<Kind | Note, number>> = { ...model.thresholds.kinds, ...model.thresholds.notes, ...own?.kinds, ...own?.notes };
  return all[kind] ?? 0.5;
}

/** Moves a probability so that the threshold becomes one half, in odds. */
function fromThreshold(probability: number, threshold: number): number {
  const odds = (probability / Math.max(1e-6, 1 - probability)) * ((1 - threshold) / Math.max(1e-6, threshold));
  return odds / (1 + odds);
}

type Window = { readonly first: number; readonly last: number; readonly start: number; readonly end: number };

function windows({ text, sentences }: Reading): Window[] {
  const out: Window[] = [];
  for (const [number, { from, to }] of sentences.entries()) {
    const start = text.tokens[from]?.start ?? 0;
    const end = text.tokens[to - 1]?.end ?? start;
    const before = out.at(-1);
    if (before && end - start < short && start - before.end < 4) out[out.length - 1] = { ...before, last: number, end };
    else out.push({ first: number, last: number, start, end });
  }
  return out;
}

/** Whether a guard of the kind stands over the words that the model points at. */
function guarded(reading: Reading, { kind, start, end, first, last }: Guess): boolean {
  for (let number = first; number <= last; number++) {
    const sentence = reading.sentences[number];
    if (!sentence) continue;
    let from = sentence.from;
    while (from < sentence.to && (reading.text.tokens[from]?.end ?? 0) <= start) from += 1;
    let to = from;
    while (to < sentence.to && (reading.text.tokens[to]?.start ?? end) < end) to += 1;
    if (from === to) continue;
    const over = reading.guards(number, from, to);
    if (defaultGuards[kind].some((guard) => over.has(guard))) return true;
  }
  return false;
}
