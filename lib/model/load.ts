/** The learned part in use: `loadModel` of the bytes of `public/model.bin`. Pure; no clock, no chance, no network. */
import type { Span } from '../core/conversation';
import { draftKinds, kinds, notes } from '../core/kinds';
import type { Model, Read } from '../core/model';
import { drain, type Work } from '../core/slices';
import type { Sentence } from '../core/text/sentences';
import { commonnessIn } from './bloom';
import { decode } from './format';
import { type Label, labels } from './labels';
import { createScorer, readText } from './scorer';
import type { Window } from './windows';

export { ModelError } from './format';

const record = <K extends string>(names: readonly K[], of: (name: K) => number): Record<K, number> =>
  Object.fromEntries(names.map((name) => [name, of(name)])) as Record<K, number>;

/** Of the probability of a whole passage, what a part of it must reach to stand for it. */
const share = 0.7;

/** @throws ModelError for bytes that are no model of this format. */
export const loadModel = (bytes: Uint8Array): Model => drain(loadModelWork(bytes));

/**
 * `loadModel` in pieces of a few milliseconds.
 * @throws ModelError
 */
export function* loadModelWork(bytes: Uint8Array): Work<Model> {
  const file = decode(bytes);
  yield;
  const scorer = yield* createScorer(file);
  const taken = (given: string | Read): Read => (typeof given === 'string' ? readText(given) : given);
  const all = (of: (label: Label) => number) => ({
    kinds: record(kinds, of),
    notes: record(notes, of),
    draft: record(draftKinds, of),
    severe: of('severe'),
  });
  const scoreWork: Model['scoreWork'] = function* (read, role) {
    const { strongest } = yield* scorer.read(read, lastOf(role));
    return all((label) => strongest(label)?.probability ?? 0);
  };
  const attributeWork: Model['attributeWork'] = function* (read, label, role) {
    const last = lastOf(role);
    const text = yield* scorer.read(read, last);
    const whole = text.strongest(label);
    if (!whole) return { start: 0, end: 0 };
    const clauses = yield* scorer.clauses(read, whole.window, last);
    const part = clauses.strongest(label);
    // A part of a sentence is pointed at when it says nearly as much as all of it.
    return part && part.probability >= whole.probability * share
      ? spanOf(read, clauses.sentences, part.window)
      : spanOf(read, read.sentences, whole.window);
  };
  return {
    version: file.header.version,
    commonness: commonnessIn(scorer.rows, file.clusters.length, file.rare),
    joint: file.header.joint,
    thresholds: all(scorer.threshold),
    scoreWork,
    attributeWork,
    score: (given) => drain(scoreWork(taken(given), 'agent')),
    attribute: (given, label) => drain(attributeWork(taken(given), label, 'agent')),
    passages(given, least) {
      const windows = scorer.windows(taken(given), least);
      return [...kinds, ...notes, ...draftKinds].flatMap((label) =>
        windows(label).map(({ window: { from, to }, probability }) => ({
          label,
          probability,
          first: from,
          last: to - 1,
        })),
      );
    },
  };
}

/** The labels of drafts come last, and are not worked out for a customer's message. */
const lastOf = (role: 'customer' | 'agent'): Label => (role === 'agent' ? lastLabel : 'severe');
const lastLabel = labels.at(-1) as Label;

function spanOf({ tokens }: Read, sentences: readonly Sentence[], { from, to }: Window): Span {
  const first = tokens[sentences[from]?.from ?? 0];
  const last = tokens[(sentences[to - 1]?.to ?? tokens.length) - 1];
  return { start: first?.start ?? 0, end: last?.end ?? 0 };
}
