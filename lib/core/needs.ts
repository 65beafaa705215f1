import type { Advice } from './advice';
import type { Terms } from './ladder';
import { askedFor, blockedReason, mayName, type StepAnswer, unanswered } from './taking';
import type { Rung, Template } from './template';

/** What stands between an answer and its use. */
export type StepNeeds = {
  readonly rung: Rung;
  /** Why it must not be used now. */
  readonly blocked: string | undefined;
  /** Nothing that the agent could say lifts the block. */
  readonly locked: boolean;
  readonly asked: readonly StepAnswer[];
  readonly missing: readonly StepAnswer[];
};

/** @param today the agent's date, YYYY-MM-DD. */
export function stepNeeds(
  template: Template,
  advice: Advice,
  answers: Readonly<Record<string, string>>,
  today: string,
  terms?: Terms,
): StepNeeds {
  const { rung } = template;
  const blocked = blockedReason(rung, advice);
  const lifted = blocked !== undefined;
  return {
    ...{ rung, blocked, locked: lifted && !mayName(advice) },
    asked: askedFor(template, lifted),
    missing: unanswered(template, lifted, answers, today, terms),
  };
}
