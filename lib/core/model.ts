import type { Span } from './conversation';
import type { Joint } from './joint';
import type { DraftKind, Kind, Note } from './kinds';
import type { Recall } from './recall';
import type { Work } from './slices';
import type { Sentence } from './text/sentences';
import type { Token } from './text/tokens';

/** A text that has been taken apart, so that rules and model do it once. Offsets point into the text as it was given. */
export type Read = {
  readonly tokens: readonly Token[];
  readonly sentences: readonly Sentence[];
  readonly recall?: Recall;
};

/**
 * What the learned part thinks of a text: calibrated probabilities, 0 to 1, each taken from the sentences that speak
 * most for it, so that one sentence in a long mail is found.
 */
export type Scores = {
  readonly kinds: Record<Kind, number>;
  readonly notes: Record<Note, number>;
  /** For a draft by an agent. */
  readonly draft: Record<DraftKind, number>;
  /** Any breach of severity 2 or more. */
  readonly severe: number;
};

type Role = 'customer' | 'agent';

/** Sentences of a text that speak for a label: `first` and `last` count the sentences of its `Read`, both inclusive. */
export type Passage = {
  readonly label: Kind | Note | DraftKind;
  readonly probability: number;
  readonly first: number;
  readonly last: number;
};

/**
 * The joint between the rules and the learned part. `null` in its place means rules alone.
 * Pure: the same text gives the same scores in every browser and in Node.
 */
export type Model = {
  readonly version: string;
  /**
   * Place of a word among those of the language by frequency, from 0; all rare ones share
   * the last; undefined for what is no word.
   */
  readonly commonness: (word: string) => number | undefined;
  /**
   * Scores of a text that was taken apart; for a customer's message those of drafts are 0. Linear time; yields between
   * sentences.
   */
  scoreWork(read: Read, role: Role): Work<Scores>;
  /** The words that speak most for `kind`, as offsets; never empty for a text with a word. Yields between sentences. */
  attributeWork(read: Read, kind: Kind | Note | DraftKind, role: Role): Work<Span>;
  /** `scoreWork` at once, for any role (a text is a UTF-16 string, any length, or taken apart already; linear time). */
  score(text: string | Read): Scores;
  /** `attributeWork` at once. */
  attribute(text: string | Read, kind: Kind | Note | DraftKind): Span;
  /**
   * Every place of a text that speaks for a label with at least the probability `least`, at most three sentences long
   * and none over another of the same label; by label, the strongest first. Reads the text once, whatever its length.
   */
  passages(read: Read, least: number): Passage[];
  /** How what the model says is joined with what the rules say. */
  readonly joint: Joint;
  /** Probability from which a kind, note or fault counts, chosen on a held-back split. */
  readonly thresholds: {
    readonly kinds: Record<Kind, number>;
    readonly notes: Record<Note, number>;
    readonly draft: Record<DraftKind, number>;
    readonly severe: number;
  };
};
