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

/** Numbers of a step: what it does, two steps to go on with, and a word, stem or lexicon, or the place of a set. */
export const stepSize = 4;

/** What a step takes, or refuses. */
export type Members = {
  readonly words: ReadonlySet<number>;
  readonly stems: ReadonlySet<number>;
  readonly lexicons: ReadonlySet<number>;
  readonly number: boolean;
};

/**
 * A compiled pattern: no cycles, so a match has a bounded length. There are tens of thousands of steps, so they are plain
 * numbers, `stepSize` each.
 */
export type Program = {
  readonly steps: Int32Array;
  readonly sets: readonly Members[];
  readonly first: number;
  /** What the first token can be; absent when it can be anything. */
  readonly lead?: Lead;
};

export type Lead = Pick<Members, 'words' | 'stems' | 'lexicons'>;

/** Steps as they are written, last step first. */
class Steps {
  readonly numbers: number[] = [];
  readonly sets: Members[] = [];

  /** Gives the number of the step. */
  push(op: keyof typeof ops, next: number, other = 0, id = 0): number {
    return this.numbers.push(ops[op], next, other, id) / stepSize - 1;
  }

  pushSet(op: 'oneOf' | 'not', next: number, members: Members): number {
    return this.push(op, next, 0, this.sets.push(members) - 1);
  }
}

/** Compiles a pattern into steps, last step first. */
export function compileItem(item: Numbered): Program {
  const written = new Steps();
  const first = emit(item, written.push('match', 0), written);
  const program = { steps: new Int32Array(written.numbers), sets: written.sets, first };
  const lead = leadOf(program);
  return { ...program, ...(lead ? { lead } : {}) };
}

/** Everything that can be taken first, found by following the steps that take nothing. */
function leadOf({ steps, sets, first }: Program): Lead | undefined {
  const lead = { words: new Set<number>(), stems: new Set<number>(), lexicons: new Set<number>() };
  const seen = new Set<number>();
  const todo = [first];
  for (let index = todo.pop(); index !== undefined; index = todo.pop()) {
    if (seen.has(index)) continue;
    seen.add(index);
    const [op, next, other, id] = steps.subarray(index * stepSize, (index + 1) * stepSize) as unknown as StepNumbers;
    if (op === ops.split) todo.push(next, other);
    else if (op === ops.open || op === ops.close || op === ops.start) todo.push(next);
    else if (op === ops.word) lead.words.add(id);
    else if (op === ops.stem) lead.stems.add(id);
    else if (op === ops.lexicon) lead.lexicons.add(id);
    else if (op === ops.oneOf) {
      for (const word of sets[id]?.words ?? []) lead.words.add(word);
      for (const stem of sets[id]?.stems ?? []) lead.stems.add(stem);
    } else return undefined;
  }
  return { words: kept(lead.words), stems: kept(lead.stems), lexicons: kept(lead.lexicons) };
}
type StepNumbers = [op: number, next: number, other: number, id: number];

function emit(item: Numbered, next: number, steps: Steps): number {
  switch (item.type) {
    case 'sequence':
      return item.items.reduceRight((after, one) => emit(one, after, steps), next);
    case 'choice':
      return emitChoice(item.items, next, steps);
    case 'repeat': {
      let at = next;
      for (let count = item.max; count > 0; count--) {
        const once = emit(item.item, at, steps);
        at = count > item.min ? steps.push('split', once, next) : once;
      }
      return at;
    }
    case 'not':
      return steps.pushSet('not', next, membersOf(item.items));
    case 'word':
    case 'stem':
    case 'lexicon':
      return steps.push(item.type, next, 0, item.id);
    default:
      return steps.push(item.type, next);
  }
}

/** Plain words become one step; what may be longer is tried before them. */
function emitChoice(items: readonly Numbered[], next: number, steps: Steps): number {
  const plain = items.filter((item) => item.type === 'word' || item.type === 'stem');
  const longer = items.filter((item) => !(item.type === 'word' || item.type === 'stem'));
  const last = plain.length > 0 ? [steps.pushSet('oneOf', next, membersOf(plain))] : [];
  return [...longer.map((one) => emit(one, next, steps)), ...last].reduceRight((other, one) =>
    steps.push('split', one, other),
  );
}

const empty: ReadonlySet<number> = new Set();
/** Most sets are empty, and one of those is enough. */
const kept = (set: ReadonlySet<number>): ReadonlySet<number> => (set.size > 0 ? set : empty);

function membersOf(items: readonly Numbered[]): Members {
  const [words, stems, lexicons] = [new Set<number>(), new Set<number>(), new Set<number>()];
  let number = false;
  for (const item of items) {
    if (item.type === 'word') words.add(item.id);
    else if (item.type === 'stem') stems.add(item.id);
    else if (item.type === 'lexicon') lexicons.add(item.id);
    else number ||= item.type === 'number';
  }
  return { words: kept(words), stems: kept(stems), lexicons: kept(lexicons), number };
}
