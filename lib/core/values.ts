import type { Clause, Value } from './kinds';

/** The words in which a value or a clause is shown. `toCustomer` is one sentence that can stand in a reply. */
export type ValueWords = {
  readonly value: Value;
  readonly name: string;
  /** What it asks of everybody, for the agent. */
  readonly meaning: string;
  readonly toCustomer: string;
};

export type ClauseWords = {
  readonly clause: Clause;
  readonly name: string;
  readonly meaning: string;
  readonly toCustomer: string;
};

/** The words of every value and clause in one language. */
export type ValuePack = {
  readonly lang: string;
  readonly values: readonly ValueWords[];
  readonly clauses: readonly ClauseWords[];
};
