import { strong } from './joint';
import type { Kind } from './kinds';
import type { Guess } from './learned';
import type { Finding } from './rules/judgeText';

/** Kinds for which a veiled word of despair can be taken. */
const violent: ReadonlySet<string> = new Set<Kind>(['threat', 'harm-wish', 'intimidation', 'aggression']);

/**
 * Care first: in a text whose writer speaks of harming himself, violence has to be said in words that a rule knows for
 * sure. Hints, and what the learned part alone takes for violence, are left out, and so are findings within the disclosure.
 */
export function careFirst(
  findings: readonly Finding[],
  guesses: readonly Guess[],
): [findings: readonly Finding[], guesses: readonly Guess[]] {
  const disclosed = findings.filter(({ rule, guards }) => rule.kind === 'self-harm' && guards.length === 0);
  const inside = ({ start, end }: Finding): boolean => disclosed.some((one) => one.start <= start && one.end >= end);
  const kept = findings.filter((one) => !violent.has(one.rule.kind) || (one.rule.confidence >= strong && !inside(one)));
  const sure = new Set(kept.filter(({ guards }) => guards.length === 0).map(({ rule }) => rule.kind));
  return [kept, guesses.filter(({ kind }) => !violent.has(kind) || sure.has(kind))];
}
