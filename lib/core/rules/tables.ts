import type { RuleHead } from '../rule';

/**
 * The packs of one language as tables: what compiling them comes to, as far as no text is needed. They are made once,
 * when the extension is built, so that a page only has to lay them in its memory.
 */
export type Tables = {
  readonly lang: string;
  /** Versions of the packs: "en/threat@1 en/insult@3". */
  readonly version: string;
  readonly rules: readonly RuleHead[];
  /** The first has the number 1. */
  readonly words: readonly string[];
  readonly stems: readonly string[];
  /** Words that people mask, the likeliest first. */
  readonly masked: readonly string[];
  readonly lexicons: TrieTables;
  /** The owner is the number of the rule. */
  readonly index: IndexTables;
  readonly exceptions: IndexTables;
  /** The owner is the number of the guard in `guards`. */
  readonly guards: IndexTables;
  /** Patterns whose first token begins a clause. */
  readonly clauses: IndexTables;
  /** The owner is the number of the cue in `cues`. */
  readonly cues: IndexTables;
};

/** Entries of lexicons. Node n has the edges `starts[n]` to `starts[n + 1]`, in the order of their keys. */
export type TrieTables = {
  readonly starts: Uint32Array;
  /** Twice the number of a word; for a stem, one more. */
  readonly keys: Uint32Array;
  readonly targets: Uint32Array;
  /** Lexicons of which an entry ends at node n: `ends` from `endStarts[n]` to `endStarts[n + 1]`. */
  readonly endStarts: Uint32Array;
  readonly ends: Uint32Array;
};

/** Patterns by the rarest thing that a sentence must hold for them to match. */
export type IndexTables = {
  /** By pattern: its owner, and where in `code` it begins. */
  readonly owners: Uint32Array;
  readonly codes: Uint32Array;
  readonly code: Uint8Array;
  /** Patterns that can begin anywhere. */
  readonly free: Uint32Array;
  /** What has to be there; the patterns that ask for `keys[n]` are the hooks `starts[n]` to `starts[n + 1]`. */
  readonly keys: Uint32Array;
  readonly starts: Uint32Array;
  /** By hook: the pattern, and how many tokens earlier it can begin. */
  readonly patterns: Uint32Array;
  readonly mins: Uint32Array;
  readonly maxs: Uint32Array;
};

/** Things that a sentence can be asked to hold; the key of one is eight times its number, and its place in this list. */
export const anchorOps = ['word', 'stem', 'lexicon', 'number', 'caps', 'name', 'mask'] as const;
export type AnchorOp = (typeof anchorOps)[number];
export const keyOf = (op: number, id: number): number => id * 8 + op;
