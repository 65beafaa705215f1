import { normalise } from '../text/normalise';
import { isResolved, tokenise } from '../text/tokens';

/** What a pattern names, and where, from 0. */
export type Named = { readonly type: 'word' | 'stem' | 'lexicon'; readonly name: string; readonly at: number };

/** A pattern as a tree, whatever stands in it for words, stems and lexicons. The language is described in `rule.ts`. */
export type Tree<Leaf> =
  | Leaf
  | { readonly type: 'any' | 'number' | 'caps' | 'name' | 'mask' | 'start' | 'end' | 'open' | 'close' }
  | { readonly type: 'not' | 'sequence' | 'choice'; readonly items: readonly Tree<Leaf>[] }
  | { readonly type: 'repeat'; readonly item: Tree<Leaf>; readonly min: number; readonly max: number };
export type Item = Tree<Named>;

/** A fault in a pattern. `column` counts from 1. */
export class PatternError extends Error {
  constructor(
    readonly reason: string,
    readonly column: number,
  ) {
    super(`column ${column}: ${reason}`);
  }
}

const signs: Readonly<Record<string, Item>> = {
  _: { type: 'any' },
  '^': { type: 'start' },
  $: { type: 'end' },
  '[': { type: 'open' },
  ']': { type: 'close' },
};
/** Marks that stand for themselves, and what no word of a pattern holds. */
const named = ',.;:!…—/&%+="';
const closing = ' \t\n()|[]{}?\\^$,!';
const special: Readonly<Record<string, Item>> = {
  '#num': { type: 'number' },
  '#caps': { type: 'caps' },
  '#name': { type: 'name' },
  '#mask': { type: 'mask' },
};
const most = 8;

/** @throws PatternError */
export function parsePattern(pattern: string): Item {
  const parser = new Parser(pattern);
  const item = parser.choice();
  if (parser.at < pattern.length) throw parser.error(`unexpected "${pattern.charAt(parser.at)}"`);
  return item;
}

/** The words of a plain text, as the tokeniser writes them. */
export function wordsOf(text: string): readonly string[] {
  const known = seen.get(text);
  if (known) return known;
  const words = plainWords(text) ?? tokenise(normalise(text)).map(({ norm }) => norm);
  seen.set(text, words);
  return words;
}

/** Most are words of small letters that the tokeniser, which is dear, would give back as they are. */
function plainWords(text: string): string[] | undefined {
  if (!/^[a-z ]+$/.test(text)) return undefined;
  const words = text.includes(' ') ? text.split(' ') : [text];
  return words.some((word) => word === '' || isResolved(word)) ? undefined : words;
}

/** Patterns use the same few thousand words over and over. */
const seen = new Map<string, readonly string[]>();

class Parser {
  at = 0;
  constructor(private readonly text: string) {}

  error(reason: string, at = this.at): PatternError {
    return new PatternError(reason, at + 1);
  }

  choice(): Item {
    const items = [this.sequence()];
    while (this.text.charAt(this.at) === '|') {
      this.at += 1;
      items.push(this.sequence());
    }
    const [only] = items;
    return items.length === 1 && only ? only : { type: 'choice', items };
  }

  private sequence(): Item {
    const items: Item[] = [];
    const begin = this.at;
    for (this.space(); this.at < this.text.length; this.space()) {
      const char = this.text.charAt(this.at);
      if (char === '|' || char === ')') break;
      items.push(this.quantified(this.item()));
    }
    if (items.length === 0) throw this.error('nothing to match', begin);
    const [only] = items;
    return items.length === 1 && only ? only : { type: 'sequence', items };
  }

  private space(): void {
    while (this.text.charAt(this.at) === ' ') this.at += 1;
  }

  private item(): Item {
    const begin = this.at;
    const char = this.text.charAt(begin);
    if (char >= 'a' && char <= 'z') return this.plainWord(begin);
    const sign = signs[char];
    if (sign) {
      this.at += 1;
      return sign;
    }
    if (char === '(') return this.group();
    if (char === '!' && this.text.charAt(begin + 1) === '(') {
      this.at += 1;
      return { type: 'not', items: singles(this.group(), () => this.error('"!(…)" takes single words only', begin)) };
    }
    if (char === '~' && this.text.charAt(begin + 1) === '(') {
      this.at += 1;
      return inflected(this.group());
    }
    if (char === '\\') {
      this.at += 2;
      if (begin + 1 >= this.text.length) throw this.error('"\\" at the end', begin);
      return { type: 'word', name: this.text.charAt(begin + 1), at: begin };
    }
    if (named.includes(char) && char !== '') {
      this.at += 1;
      return { type: 'word', name: char, at: begin };
    }
    const end = this.wordEnd(begin);
    if (end === begin) throw this.error(`unexpected "${char}"${char === '?' ? '; write "\\?"' : ''}`);
    this.at = end;
    return this.word(this.text.slice(begin, end), begin);
  }

  private plainWord(begin: number): Item {
    this.at = this.wordEnd(begin);
    return this.word(this.text.slice(begin, this.at), begin);
  }

  private wordEnd(begin: number): number {
    let end = begin;
    while (end < this.text.length && !closing.includes(this.text.charAt(end))) end += 1;
    return end;
  }

  private word(word: string, at: number): Item {
    const first = word.charAt(0);
    if (first === '#') {
      const item = special[word];
      if (!item) throw this.error(`"${word}" is none of ${Object.keys(special).join(', ')}`, at);
      return item;
    }
    if (first === '@') {
      if (word.length === 1) throw this.error('"@" without a name', at);
      return { type: 'lexicon', name: word.slice(1), at };
    }
    const stem = first === '~';
    const names = wordsOf(stem ? word.slice(1) : word);
    if (names.length === 0) throw this.error(`"${word}" holds no word`, at);
    const [only = ''] = names;
    if (names.length === 1) return { type: stem ? 'stem' : 'word', name: only, at };
    const items = names.map(
      (name, index): Item => ({ type: stem && index === names.length - 1 ? 'stem' : 'word', name, at }),
    );
    return { type: 'sequence', items };
  }

  private group(): Item {
    const begin = this.at;
    this.at += 1;
    const item = this.choice();
    if (this.text.charAt(this.at) !== ')') throw this.error('")" is missing', begin);
    this.at += 1;
    return item;
  }

  private quantified(item: Item): Item {
    const begin = this.at;
    const char = this.text.charAt(begin);
    if (char === '?') {
      this.at += 1;
      return { type: 'repeat', item, min: 0, max: 1 };
    }
    if (char !== '{') return item;
    const bounds = /^\{(\d+),(\d+)\}/.exec(this.text.slice(begin));
    const [all = '', low = '', high = ''] = bounds ?? [];
    const [min, max] = [Number(low), Number(high)];
    if (!bounds || min > max || max < 1) throw this.error('a repetition is written {0,3}', begin);
    if (max > most) throw this.error(`at most ${most} repetitions`, begin);
    this.at += all.length;
    return { type: 'repeat', item, min, max };
  }
}

function singles(item: Item, error: () => PatternError): Item[] {
  if (item.type === 'choice') return item.items.flatMap((one) => singles(one, error));
  if (item.type === 'word' || item.type === 'stem' || item.type === 'lexicon' || item.type === 'number') return [item];
  throw error();
}

/** `~(kill|murder)`: every word of the group in all its inflections. */
function inflected(item: Item): Item {
  if (item.type === 'word') return { ...item, type: 'stem' };
  if (item.type === 'choice' || item.type === 'sequence') return { ...item, items: item.items.map(inflected) };
  if (item.type === 'repeat') return { ...item, item: inflected(item.item) };
  return item;
}
