import { commonness } from '../text/tables/commonness';
import type { Names } from './lexicons';
import type { Item, Named } from './pattern';
import type { AnchorOp } from './tables';

/**
 * Something that a sentence must hold for the pattern to match; `min` and `max` are the tokens that the match takes
 * before it, passed-over marks not counted.
 */
export type Anchor = {
  readonly op: AnchorOp;
  readonly id: number;
  readonly min: number;
  readonly max: number;
};

/**
 * What is known of a pattern before it is compiled: the least and the most tokens that it takes, the steps that it would
 * have, and the rarest thing that must be there with a rough weight of how common that is.
 */
export type Measure = {
  readonly min: number;
  readonly max: number;
  readonly steps: number;
  readonly weight: number;
  /** Absent: it can begin anywhere. */
  readonly anchors: readonly Anchor[] | undefined;
};

/** More steps than any sensible pattern has: nested repetitions that would cost time. */
const mostSteps = 2000;

/**
 * Measures a pattern and gives its words numbers.
 * @throws Error for an unknown lexicon, a pattern without a word, and one that is too large.
 */
export function measured(item: Item, names: Names): Measure {
  const measure = of(item, names);
  if (measure.steps > mostSteps) throw new Error('it is too large: fewer nested repetitions, please');
  if (measure.min === 0) throw new Error('it matches the empty text');
  return measure;
}

const nothing: Measure = { min: 0, max: 0, steps: 1, weight: 0, anchors: undefined };
const anything: Measure = { min: 1, max: 1, steps: 1, weight: 0, anchors: undefined };

function of(item: Item, names: Names): Measure {
  switch (item.type) {
    case 'sequence':
      return sequence(item.items, names);
    case 'choice':
      return choice(item.items, names);
    case 'repeat': {
      const { min, max, steps, weight, anchors } = of(item.item, names);
      const all = { min: min * item.min, max: max * item.max, steps: (steps + 1) * item.max, weight };
      return { ...all, anchors: item.min > 0 ? anchors : undefined };
    }
    case 'not':
      for (const one of item.items) of(one, names);
      return anything;
    case 'word':
    case 'stem':
      return leaf(item.type, idOf(item, names), weightOf(item.name));
    case 'lexicon': {
      const id = idOf(item, names);
      return leaf('lexicon', id, names.weight(id, weightOf), names.longest(id));
    }
    case 'number':
    case 'caps':
    case 'name':
    case 'mask':
      return leaf(item.type, 0, 20);
    case 'any':
      return anything;
    default:
      return nothing;
  }
}

const leaf = (op: AnchorOp, id: number, weight: number, max = 1): Measure => ({
  min: 1,
  max,
  steps: 1,
  weight,
  anchors: [{ op, id, min: 0, max: 0 }],
});

/** The rarest of its parts, so many tokens after the beginning. */
function sequence(items: readonly Item[], names: Names): Measure {
  let [min, max, steps] = [0, 0, 0];
  let best: { weight: number; anchors: readonly Anchor[]; min: number; max: number } | undefined;
  for (const item of items) {
    const one = of(item, names);
    if (one.anchors && (!best || one.weight < best.weight)) best = { ...one, anchors: one.anchors, min, max };
    min += one.min;
    max += one.max;
    steps += one.steps;
  }
  if (!best) return { min, max, steps, weight: 0, anchors: undefined };
  const { weight, min: least, max: mostBefore } = best;
  const anchors =
    mostBefore === 0
      ? best.anchors
      : best.anchors.map((anchor) => ({ ...anchor, min: anchor.min + least, max: anchor.max + mostBefore }));
  return { min, max, steps, weight, anchors };
}

/** One of its parts must be there: the anchors of all of them. */
function choice(items: readonly Item[], names: Names): Measure {
  let [min, max, steps, weight] = [Number.POSITIVE_INFINITY, 0, 0, 0];
  let anchors: Anchor[] | undefined = [];
  for (const item of items) {
    if (item.type === 'word' || item.type === 'stem') {
      // Most alternatives are words: nothing is made for each of them but its anchor.
      min = Math.min(min, 1);
      max = Math.max(max, 1);
      steps += 2;
      weight += weightOf(item.name);
      anchors?.push({ op: item.type, id: idOf(item, names), min: 0, max: 0 });
      continue;
    }
    const one = of(item, names);
    min = Math.min(min, one.min);
    max = Math.max(max, one.max);
    steps += one.steps + 1;
    weight += one.weight;
    if (!one.anchors) anchors = undefined;
    else if (anchors) for (const anchor of one.anchors) anchors.push(anchor);
  }
  return { min, max, steps, weight, anchors };
}

const common: ReadonlyMap<string, number> = new Map(Object.entries(commonness));
const weightOf = (word: string): number => common.get(word) ?? 1;

/** @throws Error for an unknown lexicon. */
export function idOf(item: Named, names: Names): number {
  if (item.type === 'word') return names.numbers.word(item.name);
  if (item.type === 'stem') return names.numbers.stem(item.name);
  const id = names.lexicon(item.name);
  if (id === undefined) throw new Error(`column ${item.at + 1}: there is no lexicon "${item.name}"`);
  return id;
}
