/** The learned part in use: `loadModel` of the bytes of `public/model.bin`. Pure; no clock, no chance, no network. */
import type { Span } from '../core/conversation';
import { draftKinds, kinds, notes } from '../core/kinds';
import type { Model, Read, Scores } from '../core/model';
import { normalise } from '../core/text/normalise';
import { sentencesOf } from '../core/text/sentences';
import { tokenise } from '../core/text/tokens';
import { createFeaturise } from './features';
import { decode } from './format';
import { type Label, labels } from './labels';
import { probability } from './probability';
import { type Sums, strongest, sumsOf, type Window } from './windows';
import { createWords } from './words';

export { ModelError } from './format';

function read(text: string): Read {
  const tokens = tokenise(normalise(text));
  return { tokens, sentences: sentencesOf(tokens) };
}

const record = <K extends string>(names: readonly K[], of: (name: K) => number): Record<K, number> =>
  Object.fromEntries(names.map((name) => [name, of(name)])) as Record<K, number>;

/** @throws ModelError for bytes that are no model of this format. */
export function loadModel(bytes: Uint8Array): Model {
  const { header, words, clusters, rarity, weights } = decode(bytes);
  const of = new Map(words.map((word, at) => [word, clusters[at] ?? 0]));
  const word = createWords({ of, middle: Uint16Array.from(header.middle), coarse: Uint16Array.from(header.coarse) });
  const featurise = createFeaturise(word, header.bits);
  const index = new Map(header.labels.map((label, at) => [label, at]));
  const count = header.labels.length;
  const taken = (given: string | Read): { text: Read; sums: Sums[] } => {
    const text = typeof given === 'string' ? read(given) : given;
    return {
      text,
      sums: featurise(text).map((features) => sumsOf(features, rarity, weights, count)),
    };
  };
  const chance = (window: Window, at: number): number => {
    const { bias = 0, scale = 0, slope = 1, offset = 0 } = header.calibration[at] ?? {};
    return probability(slope * (window.score * scale + bias) + offset);
  };
  const scoreOf = (sums: readonly Sums[], label: Label): number => {
    const at = index.get(label) ?? 0;
    return sums.length === 0 ? 0 : chance(strongest(sums, at), at);
  };
  const threshold = (label: Label): number => header.calibration[index.get(label) ?? 0]?.threshold ?? 1;
  return {
    version: header.version,
    thresholds: {
      kinds: record(kinds, threshold),
      notes: record(notes, threshold),
      draft: record(draftKinds, threshold),
      severe: threshold('severe'),
    },
    score(given): Scores {
      const { sums } = taken(given);
      const of = (label: Label): number => scoreOf(sums, label);
      return {
        kinds: record(kinds, of),
        notes: record(notes, of),
        draft: record(draftKinds, of),
        severe: of('severe'),
      };
    },
    attribute(given, kind): Span {
      const { text, sums } = taken(given);
      const { from, to } = strongest(sums, index.get(kind) ?? 0);
      const first = text.tokens[text.sentences[from]?.from ?? 0];
      const last = text.tokens[(text.sentences[to - 1]?.to ?? text.tokens.length) - 1];
      return { start: first?.start ?? 0, end: last?.end ?? 0 };
    },
  };
}

export { labels };
