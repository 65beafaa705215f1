import { commonness } from '../text/tables/commonness';
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

/**
 * Something that a sentence must hold for the pattern to match; `min` and `max` are the tokens that the match takes
 * before it, passed-over marks not counted.
 */
export type Anchor = {
  readonly op: 'word' | 'stem' | 'lexicon' | 'number' | 'caps' | 'name' | 'mask';
  readonly id: number;
  readonly min: number;
  readonly max: number;
};

/** A compiled pattern: no cycles, so a match has a bounded length. `anchors` absent: it can begin anywhere. */
export type Program = {
  readonly steps: readonly Step[];
  readonly first: number;
  readonly anchors?: readonly Anchor[];
  /** What the first token can be; absent when it can be anything. */
  readonly lead?: Lead;
};

export type Lead = {
  readonly words: ReadonlySet<number>;
  readonly stems: ReadonlySet<number>;
  readonly lexicons: ReadonlySet<number>;
};

/** More steps than any sensible pattern has: nested repetitions that would cost time. */
const mostSteps = 2000;

/**
 * Compiles a tree into steps, last step first.
 * @throws Error for an unknown lexicon, a pattern without a word, and one that is too large.
 */
export function compileItem(item: Item, vocabulary: Vocabulary): Program {
  const steps: Step[] = [step('match', 0)];
  const first = emit(item, 0, steps, vocabulary);
  if (width(item, vocabulary).min === 0) throw new Error('it matches the empty text');
  const anchors = anchorOf(item, vocabulary)?.anchors;
  const lead = leadOf(steps, first);
  return { steps, first, ...(anchors ? { anchors } : {}), ...(lead ? { lead } : {}) };
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
  if (steps.length > mostSteps) throw new Error('it is too large: fewer nested repetitions, please');
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

function idOf(item: Item & { type: 'word' | 'stem' | 'lexicon' }, vocabulary: Vocabulary): number {
  if (item.type === 'word') return vocabulary.word(item.name);
  if (item.type === 'stem') return vocabulary.stem(item.name);
  const id = vocabulary.lexicon(item.name);
  if (id === undefined) throw new Error(`column ${item.at + 1}: there is no lexicon "${item.name}"`);
  return id;
}

function sets(items: readonly Item[], vocabulary: Vocabulary) {
  const of = (type: 'word' | 'stem' | 'lexicon') =>
    new Set(items.flatMap((item) => (item.type === type ? [idOf({ ...item, type }, vocabulary)] : [])));
  return {
    words: of('word'),
    stems: of('stem'),
    lexicons: of('lexicon'),
    number: items.some((item) => item.type === 'number'),
  };
}

/** The least and the most tokens that an item takes. */
function width(item: Item, vocabulary: Vocabulary): { min: number; max: number } {
  if (item.type === 'sequence') {
    const all = item.items.map((one) => width(one, vocabulary));
    return { min: all.reduce((sum, { min }) => sum + min, 0), max: all.reduce((sum, { max }) => sum + max, 0) };
  }
  if (item.type === 'choice') {
    const all = item.items.map((one) => width(one, vocabulary));
    return { min: Math.min(...all.map(({ min }) => min)), max: Math.max(...all.map(({ max }) => max)) };
  }
  if (item.type === 'repeat') {
    const { min, max } = width(item.item, vocabulary);
    return { min: item.min * min, max: item.max * max };
  }
  if (item.type === 'lexicon')
    return { min: 1, max: vocabulary.facts[idOf({ ...item, type: 'lexicon' }, vocabulary)]?.longest ?? 1 };
  const none = item.type === 'start' || item.type === 'end' || item.type === 'open' || item.type === 'close';
  return none ? { min: 0, max: 0 } : { min: 1, max: 1 };
}

type Weighed = { readonly anchors: readonly Anchor[]; readonly weight: number };

/** The rarest thing that must be there, by a rough weight of how common it is. */
function anchorOf(item: Item, vocabulary: Vocabulary): Weighed | undefined {
  switch (item.type) {
    case 'sequence':
      return inSequence(item.items, vocabulary);
    case 'choice': {
      const all = item.items.map((one) => anchorOf(one, vocabulary));
      const known = all.filter((one) => one !== undefined);
      if (known.length < all.length) return undefined;
      const weight = known.reduce((sum, one) => sum + one.weight, 0);
      return { anchors: known.flatMap(({ anchors }) => anchors), weight };
    }
    case 'repeat': {
      const inner = item.min > 0 ? anchorOf(item.item, vocabulary) : undefined;
      return inner;
    }
    case 'word':
    case 'stem':
      return one(item.type, idOf({ ...item, type: item.type }, vocabulary), weightOf(item.name));
    case 'lexicon': {
      const id = idOf({ ...item, type: 'lexicon' }, vocabulary);
      return one('lexicon', id, vocabulary.weight(id, weightOf));
    }
    case 'number':
    case 'caps':
    case 'name':
    case 'mask':
      return one(item.type, 0, 20);
    default:
      return undefined;
  }
}

const one = (op: Anchor['op'], id: number, weight: number): Weighed => ({
  anchors: [{ op, id, min: 0, max: 0 }],
  weight,
});

function inSequence(items: readonly Item[], vocabulary: Vocabulary): Weighed | undefined {
  let best: Weighed | undefined;
  let before = { min: 0, max: 0 };
  for (const item of items) {
    const found = anchorOf(item, vocabulary);
    if (found && (!best || found.weight < best.weight)) {
      const { min, max } = before;
      best = {
        weight: found.weight,
        anchors: found.anchors.map((anchor) => ({ ...anchor, min: anchor.min + min, max: anchor.max + max })),
      };
    }
    const taken = width(item, vocabulary);
    before = { min: before.min + taken.min, max: before.max + taken.max };
  }
  return best;
}

const weightOf = (word: string): number => commonness[word] ?? 1;
