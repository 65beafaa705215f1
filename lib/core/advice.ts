import type { Rung, Template } from './template';

export type Suggestion = {
  readonly template: Template;
  /** A sentence: why this one, and why here. */
  readonly why: string;
};

export type Advice = {
  readonly rung: Rung;
  /** A sentence for the agent: what to do now. */
  readonly headline: string;
  /** What else has to be done, in order: "Tell your supervisor", "Preserve the message". */
  readonly steps: readonly string[];
  /** Best first. */
  readonly suggestions: readonly Suggestion[];
};
