/** Rows of the corpus as training documents: the message, its evidence alone, what is left without it, clean sentences. */
import { draftKinds, kinds, notes } from '../../core/kinds';
import type { Read } from '../../core/model';
import { createFeaturise } from '../features';
import { type Label, labelIndex, labels } from '../labels';
import type { Word } from '../words';
import type { Lexicon } from './lexicon';
import type { Row } from './rows';

/** What the two parts of the model see of a text, by sentence: buckets for the first, words for the net. */
export type Taken = { readonly features: readonly Int32Array[]; readonly words: readonly Int32Array[] };

/** `target` is 1, 0 or NaN where nobody knows. */
export type Document = Taken & {
  readonly target: Float32Array;
  readonly weight: number;
};

/** Takes a text apart, as the judge does. */
export type Reader = (text: string) => Read;

export type Take = (text: string) => Taken;

/** From a text to what the model sees of it, in one step. */
export function taker(read: Reader, word: (form: string) => Word, bits: number, { codes }: Lexicon): Take {
  const featurise = createFeaturise(word, bits);
  return (text) => {
    const taken = read(text);
    return { features: featurise(taken), words: codes(taken) };
  };
}

export function targetOf(row: Row): Float32Array {
  const target = new Float32Array(labels.length).fill(Number.NaN);
  const held = new Set<string>(row.breaches.map(({ kind }) => kind));
  for (const kind of kinds) target[labelIndex[kind]] = held.has(kind) ? 1 : 0;
  target[labelIndex.severe] = row.severity >= 2 ? 1 : 0;
  if (row.role === 'agent') for (const kind of draftKinds) target[labelIndex[kind]] = held.has(kind) ? 1 : 0;
  else for (const note of notes) target[labelIndex[note]] = row.notes.includes(note) ? 1 : 0;
  return target;
}

const freshOf = (row: Row): string => row.judged ?? row.text;
const enough = 4;

/** What a message teaches besides itself: each evidence alone is its kind, and the rest of the message is nothing. */
function parts(row: Row, take: Take): Document[] {
  const whole = freshOf(row);
  const held = new Set(row.breaches.map(({ kind }) => kind));
  const found: Document[] = [];
  let rest = whole;
  for (const evidence of new Set(row.breaches.map((breach) => breach.evidence))) {
    rest = rest.replace(evidence, ' ');
    if (evidence.length > whole.length * 0.8) continue;
    const target = new Float32Array(labels.length).fill(Number.NaN);
    const here = row.breaches.filter((breach) => breach.evidence === evidence).map(({ kind }) => kind);
    for (const kind of kinds) if (!held.has(kind)) target[labelIndex[kind]] = 0;
    for (const kind of here) target[labelIndex[kind]] = 1;
    if (row.severity >= 2 && here.some((kind) => kind !== 'cursing')) target[labelIndex.severe] = 1;
    found.push({ ...take(evidence), target, weight: 1 });
  }
  if (rest.trim().split(/\s+/).length >= enough) {
    const target = new Float32Array(labels.length).fill(Number.NaN);
    for (const kind of kinds) target[labelIndex[kind]] = 0;
    if (row.role === 'agent') for (const kind of draftKinds) target[labelIndex[kind]] = 0;
    target[labelIndex.severe] = 0;
    found.push({ ...take(rest), target, weight: 1 });
  }
  return found;
}

export function documentsOf(row: Row, take: Take): Document[] {
  const taken = take(freshOf(row));
  const whole = { ...taken, target: targetOf(row), weight: 1 };
  if (row.breaches.length > 0) return [whole, ...parts(row, take)];
  if (taken.features.length < 3) return [whole];
  // Sentences of a clean message are clean, each by itself: the strongest of them decides about a long mail.
  const target = targetOf(row);
  for (const note of notes) target[labelIndex[note]] = Number.NaN;
  return [
    whole,
    ...taken.features.map((sentence, at) => ({
      features: [sentence],
      words: taken.words.slice(at, at + 1),
      target,
      weight: 0.3,
    })),
  ];
}

/** A text of which one label is known: the examples that rules carry. */
export type Example = { readonly text: string; readonly label: Label; readonly holds: boolean };

export function documentOf({ text, label, holds }: Example, take: Take): Document {
  const target = new Float32Array(labels.length).fill(Number.NaN);
  target[labelIndex[label]] = holds ? 1 : 0;
  return { ...take(text), target, weight: 1 };
}
