import type { Assessment } from '../../core/assessment';
import { classify } from '../../core/classify';
import { inputOf, objectIn } from '../../core/inputLine';
import type { Judge } from '../../core/judge';

/** One line of the machine interface to one line of its answer. `number` counts from 1 and names the line in an error. */
export function answer(line: string, number: number, judge: Judge): { text: string; failed: boolean } {
  let id: unknown;
  try {
    const fields = objectIn(line);
    id = fields.id;
    const assessment = classify(inputOf(fields), judge);
    return { text: JSON.stringify(output(id, assessment)), failed: false };
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    return { text: JSON.stringify({ id: id ?? null, error: `line ${number}: ${message}` }), failed: true };
  }
}

/** Exactly the documented fields; `id` only when the line had one. */
function output(id: unknown, { clauses, severity, confidence, lang, signals, notes, judged, notJudged }: Assessment) {
  return {
    ...(id === undefined ? {} : { id }),
    clauses,
    severity,
    confidence,
    lang,
    signals: signals.map(({ kind, start, end, confidence: sure, reason, suggestion }) => ({
      kind,
      start,
      end,
      confidence: sure,
      reason,
      ...(suggestion === undefined ? {} : { suggestion }),
    })),
    notes,
    judged: judged.map(({ start, end }) => [start, end]),
    ...(notJudged === undefined ? {} : { notJudged }),
  };
}
