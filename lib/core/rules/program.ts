import type { Item } from './pattern';
import type { Vocabulary } from './vocabulary';

/** One step of a compiled pattern; `next` and `other` are steps to go on with. */
export type Step =
  | { readonly op: 'word' | 'stem' | 'lexicon'; readonly id: number; readonly next: number }
  | { readonly op: 'any' | 'number' | 'caps' | 'name' | 'mask'; readonly next: number }
  | { readonly op: 'start' | 'end' | 'open' | 'close'; readonly next: number }
  | {
      readonly op: 'not';
      readonly words: readonly number[];
      readonly stems: readonly number[];
      readonly lexicons: readonly number[];
      readonly number: boolean;
      readonly next: number;
    }
  | { readonly op: 'split'; readonly next: number; readonly other: number }
  | { readonly op: 'match' };

/** Something that a sentence must hold for the pattern to match. */
export type Anchor = {
  readonly op: 'word' | 'stem' | 'lexicon' | 'number' | 'caps' | 'name' | 'mask';
  readonly id: number;
};

/** A compiled pattern: no cycles, so a match has a bounded length. `anchors` absent: it can begin anywhere. */
export type Program = {
  readonly steps: readonly Step[];
  readonly first: number;
  readonly anchors?: readonly Anchor[];
};

/** More steps than any sensible pattern has: nested repetitions that would cost time. */
const mostSteps = 2000;

/**
 * Compiles a tree into steps, last step first.
 * @throws Error for an unknown lexicon, a pattern without a word, and one that is too large.
 */
export function compileItem(item: Item, vocabulary: Vocabulary): Program {
  const steps: Step[] = [{ op: 'match' }];
  const first = emit(item, 0, steps, vocabulary);
  if (least(item) === 0) throw new Error('it matches the empty text');
  const anchors = anchorOf(item, vocabulary)?.anchors;
  return { steps, first, ...(anchors ? { anchors } : {}) };
}

function emit(item: Item, next: number, steps: Step[], vocabulary: Vocabulary): number {
  if (steps.length > mostSteps) throw new Error('it is too large: fewer nested repetitions, please');
  switch (item.type) {
    case 'sequence':
      return item.items.reduceRight((after, one) => emit(one, after, steps, vocabulary), next);
    case 'choice':
      return item.items
        .map((one) => emit(one, next, steps, vocabulary))
        .reduceRight((other, one) => steps.push({ op: 'split', next: one, other }) - 1);
    case 'repeat': {
      let at = next;
      for (let count = item.max; count > 0; count--) {
        const once = emit(item.item, at, steps, vocabulary);
        at = count > item.min ? steps.push({ op: 'split', next: once, other: next }) - 1 : once;
      }
      return at;
    }
    case 'not':
      return steps.push({ op: 'not', next, ...sets(item.items, vocabulary) }) - 1;
    case 'word':
    case 'stem':
    case 'lexicon':
      return steps.push({ op: item.type, id: idOf(item, vocabulary), next }) - 1;
    case 'start':
    case 'end':
    case 'open':
    case 'close':
      return steps.push({ op: item.type, next }) - 1;
    default:
      return steps.push({ op: item.type, next }) - 1;
  }
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
    items.flatMap((item) => (item.type === type ? [idOf({ ...item, type }, vocabulary)] : []));
  return {
    words: of('word'),
    stems: of('stem'),
    lexicons: of('lexicon'),
    number: items.some((item) => item.type === 'number'),
  };
}

/** The least number of tokens that an item takes. */
function least(item: Item): number {
  if (item.type === 'sequence') return item.items.reduce((sum, one) => sum + least(one), 0);
  if (item.type === 'choice') return Math.min(...item.items.map(least));
  if (item.type === 'repeat') return item.min * least(item.item);
  return item.type === 'start' || item.type === 'end' || item.type === 'open' || item.type === 'close' ? 0 : 1;
}

type Weighed = { readonly anchors: readonly Anchor[]; readonly weight: number };

/** The rarest thing that must be there, by a rough weight of how common it is. */
function anchorOf(item: Item, vocabulary: Vocabulary): Weighed | undefined {
  switch (item.type) {
    case 'sequence':
      return item.items
        .map((one) => anchorOf(one, vocabulary))
        .reduce((best, one) => (one && (!best || one.weight < best.weight) ? one : best), undefined);
    case 'choice': {
      const all = item.items.map((one) => anchorOf(one, vocabulary));
      if (all.some((one) => one === undefined)) return undefined;
      const known = all.filter((one) => one !== undefined);
      return {
        anchors: known.flatMap(({ anchors }) => anchors),
        weight: known.reduce((sum, { weight }) => sum + weight, 0),
      };
    }
    case 'repeat':
      return item.min > 0 ? anchorOf(item.item, vocabulary) : undefined;
    case 'word':
    case 'stem':
      return {
        anchors: [{ op: item.type, id: idOf({ ...item, type: item.type }, vocabulary) }],
        weight: weightOf(item.name),
      };
    case 'lexicon': {
      const id = idOf({ ...item, type: 'lexicon' }, vocabulary);
      const words = vocabulary.facts[id]?.words ?? new Set<string>();
      return { anchors: [{ op: 'lexicon', id }], weight: [...words].reduce((sum, word) => sum + weightOf(word), 0) };
    }
    case 'number':
    case 'caps':
    case 'name':
    case 'mask':
      return { anchors: [{ op: item.type, id: 0 }], weight: 20 };
    default:
      return undefined;
  }
}

const common: ReadonlySet<string> = new Set(
  'the a an i you he she it we they me him her them us my your his its our their this that these those is are am was were be been have has had do does did will would can could should may might not no and or but if so to of in on at for from with by as up out off about over into again when what who how why all any some just now there here get got go going come one more like know think say said tell told want need make take then than too very really'.split(
    ' ',
  ),
);
const weightOf = (word: string): number => (common.has(word) ? 60 : 1);
