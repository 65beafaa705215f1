/** The learned part in use: `loadModel` of the bytes of `public/model.bin`. Pure; no clock, no chance, no network. */
import { draftKinds, kinds, notes } from '../core/kinds';
import type { Model, Read } from '../core/model';
import { clausesOf } from './clauses';
import { decode } from './format';
import type { Label } from './labels';
import { createScorer, readText } from './scorer';

export { ModelError } from './format';

const record = <K extends string>(names: readonly K[], of: (name: K) => number): Record<K, number> =>
  Object.fromEntries(names.map((name) => [name, of(name)])) as Record<K, number>;

/** Of the probability of a whole passage, what a part of it must reach to stand for it. */
const share = 0.7;

/** @throws ModelError for bytes that are no model of this format. */
export function loadModel(bytes: Uint8Array): Model {
  const file = decode(bytes);
  const scorer = createScorer(file);
  const taken = (given: string | Read): Read => (typeof given === 'string' ? readText(given) : given);
  const all = (of: (label: Label) => number) => ({
    kinds: record(kinds, of),
    notes: record(notes, of),
    draft: record(draftKinds, of),
    severe: of('severe'),
  });
  return {
    version: file.header.version,
    joint: file.header.joint,
    thresholds: all(scorer.threshold),
    score(given) {
      const read = taken(given);
      return all((label) => scorer.strongest(read, label)?.probability ?? 0);
    },
    passages(given, least) {
      const read = taken(given);
      return [...kinds, ...notes, ...draftKinds].flatMap((label) =>
        scorer
          .windows(read, label, least)
          .map(({ window: { from, to }, probability }) => ({ label, probability, first: from, last: to - 1 })),
      );
    },
    attribute(given, label) {
      const read = taken(given);
      const whole = scorer.strongest(read, label);
      if (!whole) return { start: 0, end: 0 };
      const clauses = clausesOf(read, whole.window);
      const part = scorer.strongest({ ...read, sentences: clauses }, label);
      // A part of a sentence is pointed at when it says nearly as much as all of it.
      const enough = part && part.probability >= whole.probability * share;
      const [from, to, list] = enough
        ? [part.window.from, part.window.to, clauses]
        : [whole.window.from, whole.window.to, read.sentences];
      const first = read.tokens[list[from]?.from ?? 0];
      const last = read.tokens[(list[to - 1]?.to ?? read.tokens.length) - 1];
      return { start: first?.start ?? 0, end: last?.end ?? 0 };
    },
  };
}
