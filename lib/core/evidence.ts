import { type DraftKind, draftKinds, type Kind, kinds, type Note } from './kinds';
import type { Finding } from './rules/judgeText';

/** What speaks for a kind or note at one place: rules that found it, and what the model says of the sentence. */
export type Evidence = {
  readonly kind: Kind | Note | DraftKind;
  readonly findings: readonly Finding[];
  readonly start: number;
  readonly end: number;
  /** Numbers of the sentences, first and last. */
  readonly first: number;
  readonly last: number;
};

const breachKinds: ReadonlySet<string> = new Set(kinds);
const faults: ReadonlySet<string> = new Set(draftKinds);

export const isBreach = (kind: string): kind is Kind => breachKinds.has(kind);
export const isFault = (kind: string): kind is DraftKind => faults.has(kind);

/** Under this confidence a rule is a hint. */
const hinting = 0.5;

/**
 * Joins findings of one kind that overlap, or touch, into one piece of evidence each. Hints, which are too weak to count
 * by themselves, are joined to each other also within a sentence and across to the next: what is only hinted at is
 * spread over several words. Findings must not be guarded.
 */
export function gather(findings: readonly Finding[]): Evidence[] {
  const sorted = [...findings].sort((a, b) => a.start - b.start || b.end - a.end);
  type Open = { findings: Finding[]; start: number; end: number; first: number; last: number; hinted: boolean };
  const open = new Map<string, Open>();
  const all: Evidence[] = [];
  for (const finding of sorted) {
    const { kind } = finding.rule;
    const current = open.get(kind);
    const hint = finding.rule.confidence < hinting;
    const near = current?.hinted && hint && finding.sentence <= current.first + 1;
    if (current && (near || finding.start <= current.end)) {
      current.hinted &&= hint;
      current.findings.push(finding);
      current.end = Math.max(current.end, finding.end);
      current.last = Math.max(current.last, finding.sentence);
      continue;
    }
    const { start, end, sentence } = finding;
    const next = { kind, findings: [finding], start, end, first: sentence, last: sentence, hinted: hint };
    open.set(kind, next);
    all.push(next);
  }
  return all;
}

/** How sure the rules are together, each counted once: 1 − ∏(1 − confidence), the noisy or of Pearl (1988). */
export function ruleConfidence(findings: readonly Finding[]): number {
  const best = new Map<string, number>();
  for (const { rule } of findings) best.set(rule.id, rule.confidence);
  return 1 - [...best.values()].reduce((doubt, confidence) => doubt * (1 - confidence), 1);
}
