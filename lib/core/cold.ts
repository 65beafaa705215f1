import type { Assessment } from './assessment';
import { computed } from './computed';
import type { Span } from './conversation';
import { cues } from './rule';
import type { Language } from './rules/compile';
import { type Finding, read } from './rules/judgeText';

/** Notes that show a customer who is upset, hurt or in danger. */
const upset: ReadonlySet<string> = new Set([
  'feedback',
  'self-harm',
  'employee-conduct',
  'reported-speech',
  'hazard',
  'legal-action',
]);

/**
 * A reply to an upset customer that neither meets the feeling nor says what happens next. Lies on the first sentence.
 * @param asked the assessment of the customer's text.
 */
export function coldness(text: string, judged: readonly Span[], language: Language, asked: Assessment): Finding[] {
  if (asked.severity === 0 && !asked.notes.some((note) => upset.has(note))) return [];
  let first: Span | undefined;
  for (const { start, end } of judged) {
    const reading = read(text.slice(start, end), language, start);
    for (const { from, to } of reading.sentences) {
      const [head, tail] = [reading.text.tokens[from], reading.text.tokens[to - 1]];
      // A greeting is not what leaves the customer cold.
      if (head && tail && to - from > 4) first ??= { start: head.start, end: tail.end };
      const found = language.cues.find(reading.text, from, to);
      if (found.some(({ owner }) => cues[owner] === 'acknowledgement' || cues[owner] === 'next-step')) return [];
    }
  }
  const reason = 'The customer is upset; the reply neither says so nor tells what happens next.';
  const suggestion = 'I am sorry about this. Here is what I will do next:';
  first ??= judged[0];
  return first ? [computed('cold', first, 0.55, reason, suggestion)] : [];
}
