import type { Clause } from './kinds';
import type { LadderStep, StepDates, TakenDates } from './ladder';
import type { Rung, Template } from './template';

export type Suggestion = {
  readonly template: Template;
  /** A sentence or two: why this one, and why here. */
  readonly why: string;
};

/** Where the customer stands, and what the step needs. */
export type LadderAdvice = LadderStep &
  StepDates &
  TakenDates & {
    /** Who has to agree before the step is taken. */
    readonly approval?: string;
    /** What to offer before contact is restricted or ended. */
    readonly adjustments: readonly string[];
  };

export type Advice = {
  readonly rung: Rung;
  /** A sentence for the agent: what to do now. */
  readonly headline: string;
  /** What else has to be done, in order: "Tell your supervisor", "Preserve the message". */
  readonly steps: readonly string[];
  /** What the answered messages break. */
  readonly clauses: readonly Clause[];
  /** Best first. */
  readonly suggestions: readonly Suggestion[];
  /** Absent where no ladder applies: care and emergencies. */
  readonly ladder?: LadderAdvice;
};
