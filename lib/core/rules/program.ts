import type { Numbered } from './code';

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

/** Compiles a pattern into steps, last step first. */
export function compileItem(item: Numbered): Program {
  const steps: Step[] = [step('match', 0)];
  const first = emit(item, 0, steps);
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

function emit(item: Numbered, next: number, steps: Step[]): number {
  switch (item.type) {
    case 'sequence':
      return item.items.reduceRight((after, one) => emit(one, after, steps), next);
    case 'choice':
      return emitChoice(item.items, next, steps);
    case 'repeat': {
      let at = next;
      for (let count = item.max; count > 0; count--) {
        const once = emit(item.item, at, steps);
        at = count > item.min ? steps.push(step('split', once, { other: next })) - 1 : once;
      }
      return at;
    }
    case 'not':
      return steps.push(step('not', next, sets(item.items))) - 1;
    case 'word':
    case 'stem':
    case 'lexicon':
      return steps.push(step(item.type, next, { id: item.id })) - 1;
    default:
      return steps.push(step(item.type, next)) - 1;
  }
}

/** Plain words become one step; what may be longer is tried before them. */
function emitChoice(items: readonly Numbered[], next: number, steps: Step[]): number {
  const plain = items.filter((item) => item.type === 'word' || item.type === 'stem');
  const longer = items.filter((item) => !(item.type === 'word' || item.type === 'stem'));
  const { words, stems } = sets(plain);
  const last = plain.length > 0 ? [steps.push(step('oneOf', next, { words, stems })) - 1] : [];
  return [...longer.map((one) => emit(one, next, steps)), ...last].reduceRight(
    (other, one) => steps.push(step('split', one, { other })) - 1,
  );
}

function sets(items: readonly Numbered[]) {
  const [words, stems, lexicons] = [new Set<number>(), new Set<number>(), new Set<number>()];
  let number = false;
  for (const item of items) {
    if (item.type === 'word') words.add(item.id);
    else if (item.type === 'stem') stems.add(item.id);
    else if (item.type === 'lexicon') lexicons.add(item.id);
    else number ||= item.type === 'number';
  }
  return { words, stems, lexicons, number };
}
