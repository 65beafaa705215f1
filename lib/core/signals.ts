import type { Signal } from './assessment';
import { type Evidence, isBreach, isFault } from './evidence';
import { kindFacts, type Severity } from './kinds';
import type { Finding } from './rules/judgeText';

/** From here on evidence counts. */
export const counts = 0.5;
/** Nothing is certain. */
export const most = 0.99;

/** A signal for what rules found at one place; none for a note. */
export function signalOf({ kind, findings, start, end }: Evidence, score: number): Signal[] {
  if (!isBreach(kind) && !isFault(kind)) return [];
  const best = strongest(findings);
  const severity = isBreach(kind)
    ? findings.reduce<Severity>((top, { rule }) => maxSeverity(top, rule.severity ?? kindFacts[kind].severity), 0)
    : 0;
  const suggestion = findings.map(({ rule }) => rule.suggestion).find((text) => text !== undefined);
  return [
    {
      kind,
      start,
      end,
      confidence: round(score),
      severity,
      reason: best.rule.reason,
      source: best.rule.id,
      ...(suggestion === undefined ? {} : { suggestion }),
    },
  ];
}

export const strongest = (findings: readonly Finding[]): Finding =>
  findings.reduce((best, one) => (one.rule.confidence > best.rule.confidence ? one : best));
const maxSeverity = (a: Severity, b: Severity): Severity => (a > b ? a : b);
export const round = (score: number): number => Math.round(Math.min(score, most) * 1000) / 1000;
