import type { Assessment } from './assessment';
import { computed } from './computed';
import type { Span } from './conversation';
import { keyOf, type Recall } from './recall';
import { cues } from './rule';
import type { Language } from './rules/compile';
import { type Finding, read } from './rules/judgeText';
import type { Found } from './rules/patternIndex';

/** Notes that show a customer who is upset, hurt or in danger. */
const upset: ReadonlySet<string> = new Set(['feedback', 'self-harm', 'employee-conduct', 'reported-speech', 'hazard']);

/** From here on the ladder calls for a formal notice, and nobody blames one for being dry. */
const grave = 3;

/**
 * Whether a reply should meet a feeling. A lawful step that is announced calmly asks for none.
 * @param asked the assessment of the customer's text.
 */
export function isUpset(asked: Assessment): boolean {
  if (asked.severity >= grave) return false;
  return asked.severity > 0 || asked.notes.some((note) => upset.has(note));
}

/** How a text meets the customer: `meets` when it acknowledges or says what is next; `opening` is its first sentence. */
export type Warmth = { readonly meets: boolean; readonly opening?: Span };

export function warmthOf(text: string, judged: readonly Span[], language: Language, recall?: Recall): Warmth {
  let opening: Span | undefined;
  for (const { start, end } of judged) {
    const reading = read(text.slice(start, end), language, start);
    for (const { from, to } of reading.sentences) {
      const [head, tail] = [reading.text.tokens[from], reading.text.tokens[to - 1]];
      // A greeting is not what leaves the customer cold.
      if (head && tail && to - from > 4) opening ??= { start: head.start, end: tail.end };
      const look = () => meets(language.cues.find(reading.text, from, to));
      if (recall ? recall.of(`warm ${keyOf(reading.text.tokens, from, to)}`, look) : look()) return { meets: true };
    }
  }
  return { meets: false, ...(opening && { opening }) };
}

const meets = (found: readonly Found[]): boolean =>
  found.some(({ owner }) => cues[owner] === 'acknowledgement' || cues[owner] === 'next-step');

/** A reply to an upset customer that neither meets the feeling nor says what happens next, at its first sentence. */
export function coldAt(span: Span): Finding {
  const reason = 'The customer is upset; the reply neither says so nor tells what happens next.';
  return computed('cold', span, 0.55, reason, 'I am sorry about this. Here is what I will do next:');
}

/** @param asked the assessment of the customer's text. */
export function coldness(text: string, judged: readonly Span[], language: Language, asked: Assessment): Finding[] {
  if (!isUpset(asked)) return [];
  const { meets, opening = judged[0] } = warmthOf(text, judged, language);
  return meets || !opening ? [] : [coldAt(opening)];
}
