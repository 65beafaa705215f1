import type { Lexicon } from '../rule';
import type { Work } from '../slices';
import { inflections, possibleBases } from '../text/inflect';
import type { Spelling } from '../text/respell';
import type { Token } from '../text/tokens';
import { wordsOf } from './pattern';

type Node = {
  /** Made when needed: most nodes end an entry and lead nowhere. */
  words: Map<number, Node> | undefined;
  stems: Map<number, Node> | undefined;
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

/** A word that no pattern knows. */
export const unknown: Form = { word: 0, stems: [], heads: [] };
const none: readonly Entry[] = [];
const newNode = (): Node => ({ words: undefined, stems: undefined, lexicons: [] });

/**
 * All words, stems and lexicons that the patterns of a language know, numbered; one trie holds the entries of all
 * lexicons, so that finding them costs the same however many there are.
 */
export class Vocabulary {
  /** What is known of the words of texts that were read lately. */
  private readonly forms = new Map<string, Form>();
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
      if (inflect) node.stems ??= new Map();
      else node.words ??= new Map();
      node = edge(inflect ? node.stems : node.words, inflect ? this.stem(word) : this.word(word));
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
    return numberOf(this.words, word);
  }

  stem(word: string): number {
    return numberOf(this.stems, word);
  }

  /** Forms are recognised when a text has them, not made beforehand: of all possible ones few ever occur. */
  formOf({ norm }: Token): Form {
    const known = this.forms.get(norm);
    if (known) return known;
    const form = this.recognise(norm);
    if (this.forms.size >= mostForms) this.forms.clear();
    this.forms.set(norm, form);
    return form;
  }

  private recognise(norm: string): Form {
    if (norm.length > longestWord) return unknown;
    const stems: number[] = [];
    for (const base of possibleBases(norm)) {
      const id = this.stems.get(base);
      if (id !== undefined && !stems.includes(id) && inflections(base).includes(norm)) stems.push(id);
    }
    const word = this.words.get(norm) ?? 0;
    return word === 0 && stems.length === 0 ? unknown : { word, stems };
  }

  /** For undoing disguises: the known words, and those that people mask. */
  spelling(): Spelling {
    return { has: (word) => this.recognise(word) !== unknown, masked: [...new Set(this.masked)] };
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
    const nodes = [this.root.words?.get(word), ...stems.map((stem) => this.root.stems?.get(stem))];
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
    if (!node.words && !node.stems) return;
    let next = at;
    while (next < end && skips[next]) next += 1;
    const form = forms[next];
    if (next >= end || !form) return;
    const word = node.words?.get(form.word);
    if (word) this.walk(word, forms, skips, next + 1, end, found);
    if (!node.stems) return;
    for (const id of form.stems) {
      const stem = node.stems.get(id);
      if (stem) this.walk(stem, forms, skips, next + 1, end, found);
    }
  }
}

/** Words that are kept, so that text without end does not take memory without end; and longer ones are in no pattern. */
const mostForms = 20_000;
const longestWord = 40;

function edge(edges: Map<number, Node> | undefined, id: number): Node {
  const known = edges?.get(id);
  if (known) return known;
  const node = newNode();
  edges?.set(id, node);
  return node;
}

function numberOf(numbers: Map<string, number>, word: string): number {
  const known = numbers.get(word);
  if (known !== undefined) return known;
  const id = numbers.size + 1;
  numbers.set(word, id);
  return id;
}

/** Entries that are taken in one go. */
const piece = 16;

export function* buildVocabulary(lexicons: readonly Lexicon[]): Work<Vocabulary> {
  const vocabulary = new Vocabulary(lexicons);
  yield* vocabulary.fill(lexicons);
  return vocabulary;
}
