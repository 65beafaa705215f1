/** Texts as numbers of words, for the training of the net: each word once, its vector and its own rows looked up once. */
import type { Read } from '../../core/model';
import { formOf } from '../features';
import { marksOf } from '../marks';
import { frozenSize, specials } from '../net/shape';
import { fromGrams, frozenOf, type WordVectors } from '../net/vectors';

export type Lexicon = {
  /** The words of each sentence. */
  codes(read: Read): Int32Array[];
  readonly forms: readonly string[];
};

export function createLexicon(): Lexicon {
  const numbers = new Map<string, number>();
  const forms: string[] = [];
  const numberOf = (form: string): number => {
    const known = numbers.get(form);
    if (known !== undefined) return known;
    numbers.set(form, forms.length);
    return forms.push(form) - 1;
  };
  return {
    forms,
    codes(read) {
      const marks = marksOf(read);
      return read.sentences.map(({ from, to }) => {
        const codes = new Int32Array(to - from);
        for (let at = from; at < to; at++) {
          const token = read.tokens[at];
          if (token) codes[at - from] = numberOf(formOf(token)) * 4 + (marks[at] as number);
        }
        return codes;
      });
    },
  };
}

/** By number of word: its frozen values, the same guessed from its spelling, its own row and that of its class, or -1. */
export type Knowledge = {
  readonly frozen: Float32Array;
  readonly guessed: Float32Array;
  readonly own: Int32Array;
  readonly ofClass: Int32Array;
  /** Rows of the own table: marks, classes, words. */
  readonly rows: number;
  /** Words with a row of their own, in the order of the rows. */
  readonly owners: readonly string[];
};

/** `often[n]`: in how many texts the word of number n stands; below `least` a word has no row of its own. */
export function knowledgeOf(
  forms: readonly string[],
  often: Uint32Array,
  least: number,
  classes: ReadonlyMap<string, string>,
  classNames: readonly string[],
  vectors: WordVectors,
): Knowledge {
  const frozen = new Float32Array(forms.length * frozenSize);
  const guessed = new Float32Array(forms.length * frozenSize);
  const own = new Int32Array(forms.length).fill(-1);
  const ofClass = new Int32Array(forms.length).fill(-1);
  const rowOfClass = new Map(classNames.map((name, at) => [name, specials + at]));
  const owners: string[] = [];
  const into = new Float32Array(frozenSize);
  for (const [n, form] of forms.entries()) {
    frozenOf(vectors, form, into);
    frozen.set(into, n * frozenSize);
    fromGrams(vectors.grams, form, into);
    guessed.set(into, n * frozenSize);
    ofClass[n] = rowOfClass.get(classes.get(form) ?? '') ?? -1;
    if ((often[n] ?? 0) >= least) own[n] = specials + classNames.length + owners.push(form) - 1;
  }
  return { frozen, guessed, own, ofClass, rows: specials + classNames.length + owners.length, owners };
}
