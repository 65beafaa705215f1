import type { Signal } from './assessment';
import { type Evidence, gather, ruleConfidence } from './evidence';
import { clueOf, type Joint, jointScore, strong } from './joint';
import { type Kind, kindFacts, kinds } from './kinds';
import type { Guess } from './learned';
import { learnedReasons } from './learnedReasons';
import { rangesOf } from './ranges';
import type { Finding } from './rules/judgeText';
import { ownSource } from './rules/ownRules';
import { counts, round, signalOf } from './signals';

/** Without the learned part, rules under `strong` need each other: one alone never counts, however often it matches. */
const together = 0.6;
/** The learned part must point at words; what it only says of a longer stretch than this, in UTF-16 units, is not told. */
const pointed = 1000;
/** Odds of a kind of which the learned part says nothing. */
const unheard = -9;

/** Signals for the breaches of a text, and for each kind that does not count how near it came, 0 to 1. */
export function breaches(
  findings: readonly Finding[],
  guesses: readonly Guess[],
  joint: Joint | undefined,
): { readonly signals: Signal[]; readonly doubts: number[] } {
  const signals: Signal[] = [];
  const doubts: number[] = [];
  for (const kind of kinds) {
    const standing = findings.filter(({ rule, guards }) => rule.kind === kind && guards.length === 0);
    const own = guesses.filter((guess) => guess.kind === kind);
    const evidence = gather(standing);
    const found = joint ? joined(kind, findings, evidence, own, joint) : byRules(evidence);
    // One by one: a megabyte that repeats itself has more of them than a call takes arguments.
    for (const signal of found.signals) signals.push(signal);
    for (const doubt of found.doubts) doubts.push(doubt);
  }
  return { signals, doubts };
}

type Found = { readonly signals: Signal[]; readonly doubts: number[] };

/** Rules and learned part together decide once for the text; the places are those of the rules, or else of the learned part. */
function joined(
  kind: Kind,
  findings: readonly Finding[],
  evidence: readonly Evidence[],
  guesses: readonly Guess[],
  joint: Joint,
): Found {
  const score = jointScore(clueOf(kind, findings, oddsOf(kind, guesses)), joint);
  // What the organisation itself ordered is no matter of likelihood.
  const ordered = evidence.filter((one) => one.findings.some(({ rule }) => rule.source === ownSource));
  if (score < counts) return { signals: byRules(ordered).signals, doubts: [score] };
  const firm = evidence.filter((one) => one.findings.some(({ rule }) => rule.confidence >= strong));
  const places = firm.length > 0 ? firm : evidence;
  const taken = rangesOf(places, ({ first, last }) => ({ start: first, end: last }));
  const elsewhere = guesses.filter(({ start, end, first, last, odds: alone }) => {
    if (start >= end || end - start > pointed || taken.overlapping(first, last).length > 0) return false;
    return places.length === 0 || jointScore(clueOf(kind, [], alone), joint) >= counts;
  });
  return {
    signals: [
      ...places.flatMap((one) => signalOf(one, score)),
      ...elsewhere.map(({ start, end }) => ({
        kind,
        start,
        end,
        confidence: round(score),
        severity: kindFacts[kind].severity,
        reason: learnedReasons[kind],
        source: 'model',
      })),
    ],
    doubts: [],
  };
}

/** Kinds between which a text often lies: what speaks for either speaks for one of them. */
const near: Partial<Record<Kind, Kind>> = { hate: 'discrimination', discrimination: 'hate' };

const highest = (kind: Kind, guesses: readonly Guess[]): number =>
  guesses.reduce((top, guess) => (guess.kind === kind ? Math.max(top, guess.odds) : top), unheard);

/** The highest odds that the learned part gives a kind; for the likelier of two that lie near, the odds of either. */
export function oddsOf(kind: Kind, guesses: readonly Guess[]): number {
  const own = highest(kind, guesses);
  const other = near[kind] ? highest(near[kind], guesses) : unheard;
  if (other > own || other === unheard) return own;
  // 1 − (1 − p)(1 − q), in odds.
  return Math.log(Math.exp(own) + Math.exp(other) + Math.exp(own + other));
}

function byRules(evidence: readonly Evidence[]): Found {
  const weighed = evidence.map((one) => {
    const firm = one.findings.some(({ rule }) => rule.confidence >= strong);
    const several = new Set(one.findings.map(({ rule }) => rule.id)).size > 1;
    const score = ruleConfidence(one.findings);
    return { one, score, counted: firm ? score >= counts : several && score >= together };
  });
  return {
    signals: weighed.flatMap(({ one, score, counted }) => (counted ? signalOf(one, score) : [])),
    doubts: weighed.flatMap(({ score, counted }) => (counted ? [] : [score])),
  };
}
