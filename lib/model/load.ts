/** The learned part in use: `loadModel` of the bytes of `public/model.bin`. Pure; no clock, no chance, no network. */
import { draftKinds, kinds, notes } from '../core/kinds';
import type { Model, Read } from '../core/model';
import { decode } from './format';
import type { Label } from './labels';
import { createScorer, readText } from './scorer';
import type { Sums } from './windows';

export { ModelError } from './format';

const record = <K extends string>(names: readonly K[], of: (name: K) => number): Record<K, number> =>
  Object.fromEntries(names.map((name) => [name, of(name)])) as Record<K, number>;

/** @throws ModelError for bytes that are no model of this format. */
export function loadModel(bytes: Uint8Array): Model {
  const file = decode(bytes);
  const scorer = createScorer(file);
  const taken = (given: string | Read): { text: Read; sums: Sums[] } => {
    const text = typeof given === 'string' ? readText(given) : given;
    return { text, sums: scorer.sums(text) };
  };
  const all = (of: (label: Label) => number) => ({
    kinds: record(kinds, of),
    notes: record(notes, of),
    draft: record(draftKinds, of),
    severe: of('severe'),
  });
  return {
    version: file.header.version,
    thresholds: all(scorer.threshold),
    score(given) {
      const { sums } = taken(given);
      return all((label) => scorer.chance(sums, label));
    },
    passages(given, least) {
      const { sums } = taken(given);
      return [...kinds, ...notes, ...draftKinds].flatMap((label) =>
        scorer
          .windows(sums, label, least)
          .map(({ window: { from, to }, probability }) => ({ label, probability, first: from, last: to - 1 })),
      );
    },
    attribute(given, label) {
      const { text, sums } = taken(given);
      const { from, to } = scorer.strongest(sums, label);
      const first = text.tokens[text.sentences[from]?.from ?? 0];
      const last = text.tokens[(text.sentences[to - 1]?.to ?? text.tokens.length) - 1];
      return { start: first?.start ?? 0, end: last?.end ?? 0 };
    },
  };
}
