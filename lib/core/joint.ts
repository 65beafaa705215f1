/** How rules and learned part are joined for a kind of breach: a logistic function of what both say, fitted by the trainer. */
import { type Evidence, gather, isBreach, ruleConfidence } from './evidence';
import type { Kind } from './kinds';
import type { Finding } from './rules/judgeText';

/** From here on a rule can carry the decision alone. */
export const strong = 0.5;

/** What speaks for a kind in a text. */
export type Clue = {
  /** Log odds of the learned part, as far as no guard stands over the words. */
  readonly odds: number;
  /** The rules' confidence together, at the place where it is highest; 0 where none matched. */
  readonly rules: number;
  /** A rule of confidence `strong` is among them. */
  readonly firm: boolean;
  /** Different rules that matched. */
  readonly several: number;
  /** A firm rule speaks for another kind, and none for this one. */
  readonly elsewhere: boolean;
};

/** Weights for `featuresOf`, in its order, and the log odds from which a kind counts. */
export type Joint = { readonly weights: readonly number[]; readonly threshold: number };

const logit = (p: number): number => {
  const inside = Math.min(0.99, Math.max(0.01, p));
  return Math.log(inside / (1 - inside));
};

/** A clue as numbers; the last is 1. */
export function featuresOf({ odds, rules, firm, several, elsewhere }: Clue): number[] {
  const any = rules > 0 ? 1 : 0;
  return [odds, any, any * logit(rules), firm ? 1 : 0, any * odds, elsewhere ? 1 : 0, Math.min(2, several), 1];
}

/** 0 to 1; one half at the threshold. */
export function jointScore(clue: Clue, { weights, threshold }: Joint): number {
  const odds = featuresOf(clue).reduce((sum, value, at) => sum + value * (weights[at] ?? 0), -threshold);
  return 1 / (1 + Math.exp(-odds));
}

const isFirm = ({ findings }: Evidence): boolean => findings.some(({ rule }) => rule.confidence >= strong);

/**
 * The clue for one kind.
 * @param findings all that the rules found in the text. What a guard stopped is left out: words that somebody reports or denies
 *   never speak for a breach, however often a guard errs.
 * @param odds of the learned part for the kind.
 */
export function clueOf(kind: Kind, findings: readonly Finding[], odds: number): Clue {
  const standing = findings.filter(({ guards }) => guards.length === 0);
  const own = gather(standing.filter(({ rule }) => rule.kind === kind));
  const firm = own.some(isFirm);
  return {
    odds,
    rules: own.reduce((top, evidence) => Math.max(top, ruleConfidence(evidence.findings)), 0),
    firm,
    several: new Set(own.flatMap((evidence) => evidence.findings.map(({ rule }) => rule.id))).size,
    elsewhere:
      !firm && standing.some(({ rule }) => rule.kind !== kind && isBreach(rule.kind) && rule.confidence >= strong),
  };
}
