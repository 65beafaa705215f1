import type { Assessment } from './assessment';
import type { Span } from './conversation';
import { type Judge, packFor } from './judge';
import { cues } from './rule';
import { readWork } from './rules/judgeText';
import { drain, type Work } from './slices';

/** At most so many pieces: what they need has to be taken in at a glance. */
const most = 3;

/** What stands in one sentence with a breach of this severity is part of it, and no complaint. */
const grave = 3;

/**
 * What the customer wants, in the customer's own words: the clauses that ask, without those that break the code, in the
 * order of the text. Where nothing asks, the first clause of the complaint, but none out of a grave breach. May be empty.
 */
export function requestOf(text: string, assessment: Assessment, judge: Judge): Span[] {
  return drain(requestWork(text, assessment, judge));
}

/** `requestOf` as work that can be put aside, in pieces of about a sentence. */
export function* requestWork(text: string, assessment: Assessment, judge: Judge): Work<Span[]> {
  const language = packFor(judge, assessment.lang);
  if (!language || assessment.notJudged !== undefined) return [];
  const breaches = assessment.signals.filter(({ severity }) => severity > 0);
  const asked: Span[] = [];
  const plain: Span[] = [];
  for (const { start, end } of assessment.judged) {
    const reading = yield* readWork(text.slice(start, end), language, start);
    for (const [number, { from, to }] of reading.sentences.entries()) {
      const bounds = [from, ...reading.surroundings(number).clauses, to];
      const whole = spanOf(reading.text.tokens, from, to);
      const touched = breaches.filter((breach) => whole && !apart(breach, whole));
      const clean = touched.length === 0;
      const menace = touched.some(({ severity }) => severity >= grave);
      const parts = clean
        ? [[from, to] as const]
        : bounds.slice(1).map((bound, index) => [bounds[index] ?? from, bound] as const);
      for (const [first, last] of parts) {
        const span = spanOf(reading.text.tokens, first, last);
        if (!span || !breaches.every((breach) => apart(breach, span))) continue;
        const found = new Set(language.cues.find(reading.text, first, last).map(({ owner }) => cues[owner]));
        const asks = found.has('request');
        // An outcry asks for nothing, whatever its form.
        if (found.has('rhetoric')) continue;
        if (asks) asked.push(span);
        else if (last - first > 4 && !menace) plain.push(span);
      }
      yield;
    }
  }
  return asked.length > 0 ? asked.slice(0, most) : plain.slice(0, 1);
}

const apart = (a: Span, b: Span): boolean => a.end <= b.start || b.end <= a.start;

/** From the first word to the last mark, without the comma or dash that joins a clause to the one before. */
function spanOf(
  tokens: readonly { kind: string; norm: string; start: number; end: number }[],
  from: number,
  to: number,
): Span | undefined {
  let first = from;
  while (first < to && (tokens[first]?.kind === 'mark' || /^(?:and|but|so|or|then)$/.test(tokens[first]?.norm ?? '')))
    first += 1;
  const [head, tail] = [tokens[first], tokens[to - 1]];
  return head && tail && first < to ? { start: head.start, end: tail.end } : undefined;
}
