import { inflections, possibleBases } from '../text/inflect';
import type { Spelling } from '../text/respell';
import type { Token } from '../text/tokens';
import type { Numbers } from './numbers';
import type { TrieTables } from './tables';

/** An entry of a lexicon found in a text: it takes the tokens up to `end`, exclusive. */
export type Entry = { readonly lexicon: number; readonly end: number };

/** What a token can stand for: the word itself, and the words that it is an inflection of. 0 is no known word. */
export type Form = {
  readonly word: number;
  readonly stems: readonly number[];
  /** Nodes of the trie of lexicon entries that begin with it, found when first asked for. */
  heads?: readonly number[];
};

/** A word that no pattern knows. */
export const unknown: Form = { word: 0, stems: [], heads: [] };
const none: readonly Entry[] = [];
const root = 0;

/** All words, stems and lexicons that the patterns of a language know. */
export class Vocabulary {
  /** What is known of the words of texts that were read lately. */
  private readonly forms = new Map<string, Form>();

  constructor(
    private readonly numbers: Numbers,
    private readonly trie: TrieTables,
    private readonly masked: readonly string[],
  ) {}

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
      const id = this.numbers.knownStem(base);
      if (id !== 0 && !stems.includes(id) && inflections(base).includes(norm)) stems.push(id);
    }
    const word = this.numbers.knownWord(norm);
    return word === 0 && stems.length === 0 ? unknown : { word, stems };
  }

  /** For undoing disguises: the known words, and those that people mask. */
  spelling(): Spelling {
    const { numbers, masked } = this;
    return {
      has: (word) => this.recognise(word) !== unknown,
      names: (word) => numbers.knownWord(word) + numbers.knownStem(word) > 0,
      masked,
    };
  }

  /** Entries that begin at token `at`, the longest first. `skips` tells tokens that may stand inside an entry. */
  entriesAt(forms: readonly Form[], skips: readonly boolean[], at: number, end: number): readonly Entry[] {
    const form = forms[at];
    if (!form) return none;
    form.heads ??= this.after(root, form);
    if (form.heads.length === 0) return none;
    const found: Entry[] = [];
    for (const head of form.heads) this.walk(head, forms, skips, at + 1, end, found);
    return found.length > 1 ? found.sort((a, b) => b.end - a.end) : found;
  }

  private walk(
    node: number,
    forms: readonly Form[],
    skips: readonly boolean[],
    at: number,
    end: number,
    found: Entry[],
  ): void {
    const { starts, endStarts, ends } = this.trie;
    const last = endStarts[node + 1] ?? 0;
    for (let index = endStarts[node] ?? 0; index < last; index++) found.push({ lexicon: ends[index] ?? 0, end: at });
    if (starts[node] === starts[node + 1]) return;
    let next = at;
    while (next < end && skips[next]) next += 1;
    const form = forms[next];
    if (next >= end || !form) return;
    for (const child of this.after(node, form)) this.walk(child, forms, skips, next + 1, end, found);
  }

  /** The nodes that follow a node with a token: by the word itself first, then by its stems. */
  private after(node: number, { word, stems }: Form): number[] {
    const nodes: number[] = [];
    const byWord = word > 0 ? this.edge(node, word * 2) : undefined;
    if (byWord !== undefined) nodes.push(byWord);
    for (let index = 0; index < stems.length; index++) {
      const byStem = this.edge(node, (stems[index] ?? 0) * 2 + 1);
      if (byStem !== undefined) nodes.push(byStem);
    }
    return nodes;
  }

  /** By halving what is left of the node's edges, which stand in the order of their keys. */
  private edge(node: number, key: number): number | undefined {
    const { starts, keys, targets } = this.trie;
    let low = starts[node] ?? 0;
    let high = (starts[node + 1] ?? 0) - 1;
    while (low <= high) {
      const middle = (low + high) >> 1;
      const found = keys[middle] ?? 0;
      if (found === key) return targets[middle];
      if (found < key) low = middle + 1;
      else high = middle - 1;
    }
    return undefined;
  }
}

/** Words that are kept, so that text without end does not take memory without end; and longer ones are in no pattern. */
const mostForms = 20_000;
const longestWord = 40;
