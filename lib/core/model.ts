import type { Span } from './conversation';
import type { Kind, Note } from './kinds';

/** One sentence-like piece of normalised text and what the learned part thinks of it. Probabilities, 0 to 1. */
export type Scores = {
  readonly kinds: Record<Kind, number>;
  readonly notes: Record<Note, number>;
};

/**
 * The joint between the rules and the learned part. `null` in its place means rules alone.
 * Pure: the same text gives the same scores in every browser and in Node.
 */
export type Model = {
  readonly version: string;
  /** Scores of a text (UTF-16 string, any length; linear time). */
  score(text: string): Scores;
  /** The words of `text` that speak most for `kind`, as offsets into `text`; never empty for a text with a word. */
  attribute(text: string, kind: Kind | Note): Span;
  /** Probability from which a kind or note counts, chosen on a held-back split. */
  readonly thresholds: { readonly kinds: Record<Kind, number>; readonly notes: Record<Note, number> };
};
