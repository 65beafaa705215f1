import type { Lexicon } from '../rule';
import type { Work } from '../slices';
import { inflections } from '../text/inflect';
import type { Spelling } from '../text/respell';
import type { Token } from '../text/tokens';
import { wordsOf } from './pattern';

type Node = {
  readonly words: Map<number, Node>;
  readonly stems: Map<number, Node>;
  /** Lexicons that have an entry that ends here. */
  readonly lexicons: number[];
};

/** An entry of a lexicon found in a text: it takes the tokens up to `end`, exclusive. */
export type Entry = { readonly lexicon: number; readonly end: number };

/** What a token can stand for: the word itself, and the words that it is an inflection of. 0 is no known word. */
export type Form = {
  readonly word: number;
  readonly stems: readonly number[];
  /** Nodes of the trie of lexicon entries that begin with it, found when first asked for. */
  heads?: readonly Node[];
};

type Known = { word: number; stems: number[]; heads?: readonly Node[] };
/** A word that no pattern knows. */
export const unknown: Form = { word: 0, stems: [], heads: [] };
const none: readonly Entry[] = [];
const newNode = (): Node => ({ words: new Map(), stems: new Map(), lexicons: [] });

/**
 * All words, stems and lexicons that the patterns of a language know, numbered; one trie holds the entries of all
 * lexicons, so that finding them costs the same however many there are.
 */
export class Vocabulary {
  private readonly forms = new Map<string, Known>();
  private readonly words = new Map<string, number>();
  private readonly stems = new Map<string, number>();
  private readonly lexicons = new Map<string, number>();
  private readonly root = newNode();
  private readonly masked: string[] = [];
  /** By lexicon number: the words that an entry can begin with, and the most words of an entry. */
  readonly facts: { readonly words: Set<string>; longest: number; weight?: number }[] = [];

  constructor(lexicons: readonly Lexicon[]) {
    for (const { name } of lexicons) {
      if (!this.lexicons.has(name)) {
        this.lexicons.set(name, this.facts.length);
        this.facts.push({ words: new Set(), longest: 0 });
      }
    }
  }

  *fill(lexicons: readonly Lexicon[]): Work<void> {
    for (const { name, inflect = false, masked = false, entries } of lexicons) {
      const lexicon = this.lexicons.get(name) ?? 0;
      for (const [number, entry] of entries.entries()) {
        this.add(lexicon, entry, inflect, masked);
        if (number % piece === 0) yield;
      }
    }
  }

  private add(lexicon: number, entry: string, inflect: boolean, masked: boolean): void {
    const words = wordsOf(entry);
    let node = this.root;
    for (const word of words) {
      const id = inflect ? this.stem(word) : this.word(word);
      const edges = inflect ? node.stems : node.words;
      const next = edges.get(id) ?? newNode();
      edges.set(id, next);
      node = next;
    }
    if (node === this.root) return;
    if (!node.lexicons.includes(lexicon)) node.lexicons.push(lexicon);
    const facts = this.facts[lexicon];
    if (facts) facts.longest = Math.max(facts.longest, words.length);
    const [first, second] = words;
    if (first !== undefined) facts?.words.add(first);
    if (masked && first !== undefined && second === undefined)
      this.masked.push(...(inflect ? inflections(first) : [first]));
  }

  lexicon(name: string): number | undefined {
    return this.lexicons.get(name);
  }

  /** How common the words are that an entry of a lexicon can begin with, in all; asked for by every pattern. */
  weight(lexicon: number, of: (word: string) => number): number {
    const facts = this.facts[lexicon];
    if (!facts) return 0;
    facts.weight ??= [...facts.words].reduce((sum, word) => sum + of(word), 0);
    return facts.weight;
  }

  word(word: string): number {
    const known = this.words.get(word);
    if (known !== undefined) return known;
    const id = this.words.size + 1;
    this.words.set(word, id);
    this.form(word).word = id;
    return id;
  }

  stem(word: string): number {
    const known = this.stems.get(word);
    if (known !== undefined) return known;
    const id = this.stems.size + 1;
    this.stems.set(word, id);
    for (const form of inflections(word)) this.form(form).stems.push(id);
    return id;
  }

  private form(word: string): Known {
    const form = this.forms.get(word) ?? { word: 0, stems: [] };
    this.forms.set(word, form);
    return form;
  }

  formOf(token: Token): Form {
    return this.forms.get(token.norm) ?? unknown;
  }

  /** For undoing disguises: the known words, and those that people mask. */
  spelling(): Spelling {
    return { has: (word) => this.forms.has(word), masked: [...new Set(this.masked)] };
  }

  /** Entries that begin at token `at`, the longest first. `skips` tells tokens that may stand inside an entry. */
  entriesAt(forms: readonly Form[], skips: readonly boolean[], at: number, end: number): readonly Entry[] {
    const form = forms[at];
    if (!form) return none;
    form.heads ??= this.heads(form);
    if (form.heads.length === 0) return none;
    const found: Entry[] = [];
    for (const head of form.heads) this.walk(head, forms, skips, at + 1, end, found);
    return found.length > 1 ? found.sort((a, b) => b.end - a.end) : found;
  }

  private heads({ word, stems }: Form): Node[] {
    const nodes = [this.root.words.get(word), ...stems.map((stem) => this.root.stems.get(stem))];
    return nodes.filter((node) => node !== undefined);
  }

  private walk(
    node: Node,
    forms: readonly Form[],
    skips: readonly boolean[],
    at: number,
    end: number,
    found: Entry[],
  ): void {
    for (const lexicon of node.lexicons) found.push({ lexicon, end: at });
    if (node.words.size === 0 && node.stems.size === 0) return;
    let next = at;
    while (next < end && skips[next]) next += 1;
    const form = forms[next];
    if (next >= end || !form) return;
    const word = node.words.get(form.word);
    if (word) this.walk(word, forms, skips, next + 1, end, found);
    if (node.stems.size === 0) return;
    for (const id of form.stems) {
      const stem = node.stems.get(id);
      if (stem) this.walk(stem, forms, skips, next + 1, end, found);
    }
  }
}

/** Entries that are taken in one go. */
const piece = 16;

export function* buildVocabulary(lexicons: readonly Lexicon[]): Work<Vocabulary> {
  const vocabulary = new Vocabulary(lexicons);
  yield* vocabulary.fill(lexicons);
  return vocabulary;
}
