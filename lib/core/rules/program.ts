import type { Item } from './pattern';
import type { Vocabulary } from './vocabulary';

/** What a step does; numbers, because they are compared millions of times. */
export const ops = {
  match: 0,
  split: 1,
  open: 2,
  close: 3,
  start: 4,
  end: 5,
  word: 6,
  stem: 7,
  lexicon: 8,
  oneOf: 9,
  not: 10,
  any: 11,
  number: 12,
  caps: 13,
  name: 14,
  mask: 15,
} as const;

/**
 * One step of a compiled pattern; `next` and `other` are steps to go on with, `id` is a word, stem or lexicon, the sets
 * belong to `oneOf` and `not`. All steps have all fields, so that the engine reads them in one way.
 */
export type Step = {
  readonly op: number;
  readonly next: number;
  readonly other: number;
  readonly id: number;
  readonly words: ReadonlySet<number>;
  readonly stems: ReadonlySet<number>;
  readonly lexicons: ReadonlySet<number>;
  readonly number: boolean;
};

const empty: ReadonlySet<number> = new Set();

function step(op: keyof typeof ops, next: number, more: Partial<Step> = {}): Step {
  const { other = 0, id = 0, words = empty, stems = empty, lexicons = empty, number = false } = more;
  return { op: ops[op], next, other, id, words, stems, lexicons, number };
}

/** A compiled pattern: no cycles, so a match has a bounded length. */
export type Program = {
  readonly steps: readonly Step[];
  readonly first: number;
  /** What the first token can be; absent when it can be anything. */
  readonly lead?: Lead;
};

export type Lead = {
  readonly words: ReadonlySet<number>;
  readonly stems: ReadonlySet<number>;
  readonly lexicons: ReadonlySet<number>;
};

/** Compiles a tree that has been measured (`measure.ts`) into steps, last step first. */
export function compileItem(item: Item, vocabulary: Vocabulary): Program {
  const steps: Step[] = [step('match', 0)];
  const first = emit(item, 0, steps, vocabulary);
  const lead = leadOf(steps, first);
  return { steps, first, ...(lead ? { lead } : {}) };
}

/** Everything that can be taken first, found by following the steps that take nothing. */
function leadOf(steps: readonly Step[], first: number): Lead | undefined {
  const lead = { words: new Set<number>(), stems: new Set<number>(), lexicons: new Set<number>() };
  const seen = new Set<number>();
  const todo = [first];
  for (let index = todo.pop(); index !== undefined; index = todo.pop()) {
    const at = steps[index];
    if (!at || seen.has(index)) continue;
    seen.add(index);
    if (at.op === ops.split) todo.push(at.next, at.other);
    else if (at.op === ops.open || at.op === ops.close || at.op === ops.start) todo.push(at.next);
    else if (at.op === ops.word) lead.words.add(at.id);
    else if (at.op === ops.stem) lead.stems.add(at.id);
    else if (at.op === ops.lexicon) lead.lexicons.add(at.id);
    else if (at.op === ops.oneOf) {
      for (const word of at.words) lead.words.add(word);
      for (const stem of at.stems) lead.stems.add(stem);
    } else return undefined;
  }
  return lead;
}

function emit(item: Item, next: number, steps: Step[], vocabulary: Vocabulary): number {
  switch (item.type) {
    case 'sequence':
      return item.items.reduceRight((after, one) => emit(one, after, steps, vocabulary), next);
    case 'choice':
      return emitChoice(item.items, next, steps, vocabulary);
    case 'repeat': {
      let at = next;
      for (let count = item.max; count > 0; count--) {
        const once = emit(item.item, at, steps, vocabulary);
        at = count > item.min ? steps.push(step('split', once, { other: next })) - 1 : once;
      }
      return at;
    }
    case 'not':
      return steps.push(step('not', next, sets(item.items, vocabulary))) - 1;
    case 'word':
    case 'stem':
    case 'lexicon':
      return steps.push(step(item.type, next, { id: idOf(item, vocabulary) })) - 1;
    default:
      return steps.push(step(item.type, next)) - 1;
  }
}

/** Plain words become one step; what may be longer is tried before them. */
function emitChoice(items: readonly Item[], next: number, steps: Step[], vocabulary: Vocabulary): number {
  const plain = items.filter((item) => item.type === 'word' || item.type === 'stem');
  const longer = items.filter((item) => !(item.type === 'word' || item.type === 'stem'));
  const { words, stems } = sets(plain, vocabulary);
  const last = plain.length > 0 ? [steps.push(step('oneOf', next, { words, stems })) - 1] : [];
  return [...longer.map((one) => emit(one, next, steps, vocabulary)), ...last].reduceRight(
    (other, one) => steps.push(step('split', one, { other })) - 1,
  );
}

type Named = Extract<Item, { name: string }>;

/** @throws Error for an unknown lexicon. */
export function idOf(item: Named, vocabulary: Vocabulary): number {
  if (item.type === 'word') return vocabulary.word(item.name);
  if (item.type === 'stem') return vocabulary.stem(item.name);
  const id = vocabulary.lexicon(item.name);
  if (id === undefined) throw new Error(`column ${item.at + 1}: there is no lexicon "${item.name}"`);
  return id;
}

function sets(items: readonly Item[], vocabulary: Vocabulary) {
  const of = (type: 'word' | 'stem' | 'lexicon') =>
    new Set(items.flatMap((item) => ('name' in item && item.type === type ? [idOf(item, vocabulary)] : [])));
  return {
    words: of('word'),
    stems: of('stem'),
    lexicons: of('lexicon'),
    number: items.some((item) => item.type === 'number'),
  };
}
