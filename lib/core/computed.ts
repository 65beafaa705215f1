import type { Span } from './conversation';
import type { DraftKind } from './kinds';
import type { Finding } from './rules/judgeText';

/** A finding that no pattern makes: the engine counts or compares. It joins the decision like that of a rule. */
export function computed(
  kind: DraftKind,
  span: Span,
  confidence: number,
  reason: string,
  suggestion?: string,
): Finding {
  const better = suggestion === undefined ? {} : { suggestion };
  return { rule: { id: kind, kind, confidence, reason, ...better, source: 'own' }, ...span, sentence: 0, guards: [] };
}
