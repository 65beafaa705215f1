/**
 * What the model knows of a word by itself: its hash, its clusters at three grains, and the hashes of its character
 * n-grams. Clusters come from word vectors, classes from the lexicons of the rules, so that a word that the corpus never held stands beside its relatives.
 */
import { hashText, mix } from './hash';
import { Remembered } from './remembered';
import type { Lookup } from './wordTable';

export type Word = {
  readonly hash: number;
  /**
   * Fine, middle, coarse, class. A word that stands for its grammar, or that no cluster holds, is its own cluster; a
   * word of no class stands for its coarse cluster.
   */
  readonly clusters: readonly [number, number, number, number];
  readonly grams: Int32Array;
  /** A pronoun or another word that says who is meant; opens pairs with the words that follow. */
  readonly opens: boolean;
};

/** Word → number of its finest cluster; `middle` and `coarse` lead from there upwards; word → name of its class. */
export type Clusters = {
  readonly of: (form: string) => number | undefined;
  readonly classes: Lookup<string>;
  readonly middle: Uint16Array;
  readonly coarse: Uint16Array;
};

const grammar = new Set(
  `i a you he she they we it me him her them us your my his their our this that these those is are was were be been am
  will can could should may might must do does did not have has had would if when until unless because so and or but to
  of in on at for with from by about into out up off no never every all any some who what where how why which than as
  like just only even the an then there here now`.split(/\s+/),
);
const openers = new Set(
  'i we you he she they it your my his her their our him them me us who someone people would will not if'.split(' '),
);
const remembered = 2048;

/** Hashes of the character n-grams of a word, three to five long, its edges marked. */
export function gramsOf(form: string): Int32Array {
  const text = `<${form.slice(0, 24)}>`;
  const found: number[] = [];
  for (let size = 3; size <= 5; size++) {
    for (let at = 0; at + size <= text.length; at++) found.push(mix(hashText(text, at, at + size), 0x67));
  }
  return Int32Array.from(found);
}

/** A reader of words that remembers the last few thousand. */
export function createWords(clusters: Clusters): (form: string) => Word {
  const known = new Remembered<Word>(remembered);
  return (form) => {
    const found = known.get(form);
    if (found) return found;
    const hash = hashText(form);
    const fine = grammar.has(form) ? undefined : clusters.of(form);
    const own = grammar.has(form) || !/^\p{L}/u.test(form) ? hash : 0x3f;
    const coarse = fine === undefined ? own : (clusters.coarse[fine] ?? 0);
    const named = clusters.classes.get(form);
    const made: Word = {
      hash,
      clusters: [
        fine ?? own,
        fine === undefined ? own : (clusters.middle[fine] ?? 0),
        coarse,
        named === undefined ? coarse : hashText(named),
      ],
      grams: gramsOf(form),
      opens: openers.has(form),
    };
    known.set(form, made);
    return made;
  };
}
