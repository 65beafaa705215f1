import type { Judge } from './judge';
import type { Model } from './model';
import type { Policy } from './policy';
import type { Language } from './rules/compile';
import { spare } from './rules/spared';

/** The settings that a judgement depends on. */
export const judgingKeys = ['kindsOff', 'thresholds', 'extraRules', 'exceptions', 'featuresOff'] as const;
export type JudgingPolicy = Pick<Policy, (typeof judgingKeys)[number]>;

/** The judge as the organisation wants it. `packs` are compiled with the organisation's own rules already. */
export function judgeUnder(policy: JudgingPolicy, packs: readonly Language[], model: Model | null): Judge {
  return {
    packs,
    model: policy.featuresOff.includes('learned') ? null : model,
    thresholds: policy.thresholds,
    off: new Set(policy.kindsOff),
    spared: spare(policy.exceptions),
  };
}
