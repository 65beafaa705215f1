import type { Lexicon } from '../rule';
import { inflections } from '../text/inflect';
import { Numbers } from './numbers';
import { wordsOf } from './pattern';
import type { TrieTables } from './tables';

type Node = {
  readonly words: Map<number, Node>;
  readonly stems: Map<number, Node>;
  /** Lexicons that have an entry that ends here. */
  readonly lexicons: number[];
};
const newNode = (): Node => ({ words: new Map(), stems: new Map(), lexicons: [] });

/** What patterns have to know of words and lexicons when they are compiled. */
export type Names = {
  readonly numbers: Numbers;
  /** Number of a lexicon, or nothing where there is none of that name. */
  lexicon(name: string): number | undefined;
  /** How common the words are that an entry can begin with, in all. */
  weight(lexicon: number, of: (word: string) => number): number;
  /** The most words of an entry. */
  longest(lexicon: number): number;
};

/** Words of which nothing is in a lexicon: an organisation's own. */
export const withoutLexicons = (numbers: Numbers): Names => ({
  numbers,
  lexicon: () => undefined,
  weight: () => 0,
  longest: () => 1,
});

/** The lexicons of a language; one trie holds the entries of all, so that finding them costs the same however many there are. */
export class Lexicons implements Names {
  readonly numbers = new Numbers();
  readonly masked: string[] = [];
  private readonly ids = new Map<string, number>();
  private readonly facts: { readonly words: Set<string>; longest: number; weight?: number }[] = [];
  private readonly root = newNode();

  constructor(lexicons: readonly Lexicon[]) {
    for (const { name } of lexicons) {
      if (this.ids.has(name)) continue;
      this.ids.set(name, this.facts.length);
      this.facts.push({ words: new Set(), longest: 0 });
    }
    for (const { name, inflect = false, masked = false, entries } of lexicons) {
      for (const entry of entries) this.add(this.ids.get(name) ?? 0, entry, inflect, masked);
    }
  }

  private add(lexicon: number, entry: string, inflect: boolean, masked: boolean): void {
    const words = wordsOf(entry);
    const [first, second] = words;
    if (first === undefined) return;
    let node = this.root;
    for (const word of words) {
      node = inflect ? edge(node.stems, this.numbers.stem(word)) : edge(node.words, this.numbers.word(word));
    }
    if (!node.lexicons.includes(lexicon)) node.lexicons.push(lexicon);
    const facts = this.facts[lexicon];
    if (facts) facts.longest = Math.max(facts.longest, words.length);
    facts?.words.add(first);
    if (masked && second === undefined) this.masked.push(...(inflect ? inflections(first) : [first]));
  }

  lexicon(name: string): number | undefined {
    return this.ids.get(name);
  }

  weight(lexicon: number, of: (word: string) => number): number {
    const facts = this.facts[lexicon];
    if (!facts) return 0;
    facts.weight ??= [...facts.words].reduce((sum, word) => sum + of(word), 0);
    return facts.weight;
  }

  longest(lexicon: number): number {
    return this.facts[lexicon]?.longest ?? 1;
  }

  /** The trie as tables: nodes are numbered level by level, the root is 0. */
  trie(): TrieTables {
    const nodes = [this.root];
    const edges = { starts: [0], keys: [] as number[], targets: [] as number[] };
    const ends = { starts: [0], lexicons: [] as number[] };
    for (const { words, stems, lexicons } of nodes) {
      const out = [
        ...[...words].map(([id, node]) => ({ key: id * 2, node })),
        ...[...stems].map(([id, node]) => ({ key: id * 2 + 1, node })),
      ].sort((a, b) => a.key - b.key);
      for (const { key, node } of out) {
        edges.keys.push(key);
        edges.targets.push(nodes.push(node) - 1);
      }
      edges.starts.push(edges.keys.length);
      ends.lexicons.push(...lexicons);
      ends.starts.push(ends.lexicons.length);
    }
    return {
      starts: Uint32Array.from(edges.starts),
      keys: Uint32Array.from(edges.keys),
      targets: Uint32Array.from(edges.targets),
      endStarts: Uint32Array.from(ends.starts),
      ends: Uint32Array.from(ends.lexicons),
    };
  }
}

function edge(edges: Map<number, Node>, id: number): Node {
  const known = edges.get(id);
  if (known) return known;
  const node = newNode();
  edges.set(id, node);
  return node;
}
