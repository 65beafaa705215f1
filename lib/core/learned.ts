import type { Judge } from './judge';
import { type DraftKind, draftKinds, type Kind, kinds, type Note, notes } from './kinds';
import type { Model, Scores } from './model';
import { type Cue, cues } from './rule';
import type { Language } from './rules/compile';
import { defaultGuards } from './rules/defaultGuards';
import type { Reading } from './rules/judgeText';
import type { Work } from './slices';
import type { Token } from './text/tokens';

/** What the learned part says of a text; `score` is 0.5 at its threshold, and lower where a guard takes the force away. */
export type Guess = {
  readonly kind: Kind | Note | DraftKind;
  readonly score: number;
  /** Log odds of the same, measured from no threshold. */
  readonly odds: number;
  /** UTF-16 offsets into the given text: the words that speak most for it. */
  readonly start: number;
  readonly end: number;
  /** The sentences that the score was taken from, as numbers, the last one included. */
  readonly first: number;
  readonly last: number;
};

/** Where the probability is less, nobody asks for the words. */
const worth = 0.1;
/** What a guard over the words that the model points at leaves of its score. */
const guardedShare = 0.6;
/** What a passage without any ground leaves of it: too little to count alone. */
const groundlessShare = 0.4;

/**
 * Scores a text that has been read. The score of a text is that of its strongest sentences: where it is high it belongs
 * to those, where it is low it holds for every sentence. Yields between sentences.
 */
export function* guesses(
  reading: Reading,
  language: Language,
  { model, thresholds, recall }: Judge,
  role: 'customer' | 'agent',
): Work<Guess[]> {
  if (!model || reading.sentences.length === 0) return [];
  const read = { tokens: reading.text.tokens, sentences: reading.sentences, ...(recall && { recall }) };
  const scores = yield* model.scoreWork(read, role);
  const names = [...kinds, ...(role === 'agent' ? draftKinds : notes)];
  const found: Guess[] = [];
  for (const kind of names) {
    const own = thresholdOf(kind, model);
    const wanted = thresholds?.[kind] ?? own;
    const probability = scoreOf(kind, scores);
    const score = fromThreshold(probability, wanted);
    // A threshold that was set by hand moves the odds as far as it lies from the model's own.
    const odds = logit(probability) + logit(own) - logit(wanted);
    if (probability < worth && score < half) {
      found.push({ kind, score, odds, start: 0, end: 0, first: 0, last: reading.sentences.length - 1 });
      continue;
    }
    const { start, end } = yield* model.attributeWork(read, kind, role);
    const guess = { kind, score, odds, start, end, ...sentencesAt(reading, start, end) };
    if (yield* isGroundless(reading, language, guess)) found.push(weakened(guess, groundlessShare, own));
    else found.push((yield* isGuarded(reading, guess)) ? weakened(guess, guardedShare, own) : guess);
  }
  return found;
}

const half = 0.5;

/** Brought under the threshold, so that it does not count alone. */
function weakened(guess: Guess, share: number, threshold: number): Guess {
  const odds = Math.min(guess.odds, logit(threshold)) + Math.log(share / (2 - share));
  return { ...guess, score: guess.score * share, odds };
}

function pick(
  kind: Kind | Note | DraftKind,
  ofKinds: Record<Kind, number>,
  ofNotes: Record<Note, number>,
  ofDrafts: Record<DraftKind, number>,
): number {
  if (kind in ofKinds) return ofKinds[kind as Kind];
  return kind in ofNotes ? ofNotes[kind as Note] : ofDrafts[kind as DraftKind];
}

function scoreOf(kind: Kind | Note | DraftKind, { kinds: ofKinds, notes: ofNotes, draft }: Scores): number {
  return pick(kind, ofKinds, ofNotes, draft);
}

function thresholdOf(kind: Kind | Note | DraftKind, { thresholds }: Model): number {
  return pick(kind, thresholds.kinds, thresholds.notes, thresholds.draft);
}

const logit = (p: number): number => {
  const inside = Math.min(1 - 1e-4, Math.max(1e-4, p));
  return Math.log(inside / (1 - inside));
};

/** Moves a probability so that the threshold becomes one half, in odds. */
function fromThreshold(probability: number, threshold: number): number {
  const clamp = (p: number): number => Math.min(1 - 1e-6, Math.max(1e-6, p));
  const odds = (clamp(probability) / (1 - clamp(probability))) * ((1 - clamp(threshold)) / clamp(threshold));
  return odds / (1 + odds);
}

function sentencesAt({ text, sentences }: Reading, start: number, end: number): { first: number; last: number } {
  const endOf = (number: number): number => text.tokens[(sentences[number]?.to ?? 1) - 1]?.end ?? 0;
  const startOf = (number: number): number => text.tokens[sentences[number]?.from ?? 0]?.start ?? 0;
  let first = 0;
  while (first < sentences.length - 1 && endOf(first) <= start) first += 1;
  let last = first;
  while (last < sentences.length - 1 && startOf(last + 1) < end) last += 1;
  return { first, last };
}

/** What a finding is about by its definition: where no word in the passage is of that sort, the likeness is a chance one. */
const grounds: Partial<Record<Kind | Note | DraftKind, Cue>> = { hate: 'group', hazard: 'danger' };

/** Words that a passage needs before its likeness to a breach or a fault says anything; shorter ones are the rules' to know. */
const fewest = 3;

function* isGroundless({ text, sentences }: Reading, language: Language, { kind, first, last }: Guess): Work<boolean> {
  const [from, to] = [sentences[first]?.from ?? 0, sentences[last]?.to ?? 0];
  const few = !holdsWords(text.tokens, from, to);
  if (few && kind !== 'cold' && !(notes as readonly string[]).includes(kind)) return true;
  const ground = grounds[kind];
  if (!ground) return false;
  for (const { from, to } of sentences.slice(first, last + 1)) {
    if (language.cues.find(text, from, to).some(({ owner }) => cues[owner] === ground)) return false;
    yield;
  }
  return true;
}

function holdsWords(tokens: readonly Token[], from: number, to: number): boolean {
  let words = 0;
  for (let at = from; at < to && words < fewest; at++) if (tokens[at]?.kind === 'word') words += 1;
  return words >= fewest;
}

/** Whether a guard of the kind covers every sentence that the model points at, as far as it has words. */
function* isGuarded(reading: Reading, { kind, start, end, first, last }: Guess): Work<boolean> {
  const { tokens } = reading.text;
  for (let number = first; number <= last; number++) {
    const sentence = reading.sentences[number];
    if (!sentence) continue;
    for (let at = sentence.from; at < sentence.to; at++) {
      const token = tokens[at];
      if (token?.kind !== 'word' || token.start < start || token.end > end) continue;
      const over = reading.guards(number, at, at + 1);
      if (defaultGuards[kind].some((guard) => over.has(guard))) return true;
    }
    yield;
  }
  return false;
}
