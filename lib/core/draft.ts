import type { Assessment, Signal } from './assessment';
import { classifyWork } from './classify';
import { coldAt, isUpset, type Warmth, warmthOf } from './cold';
import type { Channel, Span } from './conversation';
import { type Judge, packFor } from './judge';
import { createRecall } from './recall';
import type { Work } from './slices';
import { languageOf } from './text/language';

/** What the agent has written so far; `fresh` are the newly written parts, without quoted mail and signature. */
export type DraftText = { readonly text: string; readonly fresh: readonly Span[] };

export type DraftContext = {
  /** The assessment of the message that is answered, where one is. */
  readonly asked?: Assessment | undefined;
  readonly names?: readonly string[];
  readonly channel?: Channel;
  /** Abbreviations in what is answered, in small letters: they need no explaining. */
  readonly familiar?: ReadonlySet<string>;
};

/** `replacement` is what can stand in place of the words, exactly; none where only the agent can say it better. */
export type DraftFault = Signal & { readonly replacement?: string };

export type DraftFindings = {
  /** Ordered by `start`; offsets into the draft's text. */
  readonly faults: readonly DraftFault[];
  /** Paragraphs that had to be judged; the others were known. */
  readonly judged: number;
};

const none: ReadonlySet<string> = new Set();

type Paragraph = { readonly signals: readonly Signal[]; warmth(): Warmth };

/** A paragraph of more UTF-16 units is judged in parts of about so many, cut between sentences. */
const long = 250;

/**
 * Checks a draft again and again while it is written. Paragraphs, and parts of long ones, are judged by themselves and
 * remembered for as long as they stand in the draft, and so is what was found in their sentences: a word more costs little
 * more than its own sentence. Yields between them.
 */
export function createDraftCheck(judge: Judge) {
  let known = new Map<string, Paragraph>();
  const recall = createRecall();
  const recalling = { ...judge, recall };
  let about = '';
  return {
    *check({ text, fresh }: DraftText, { asked, names, channel, familiar = none }: DraftContext): Work<DraftFindings> {
      const parts = fresh.flatMap((span) => paragraphsOf(text, span));
      const lang = languageOf(parts.map(({ start, end }) => text.slice(start, end)).join('\n'));
      const language = packFor(judge, lang);
      if (!language) return { faults: [], judged: 0 };
      const shared = { role: 'agent', lang, familiar, ...(names && { names }), ...(channel && { channel }) } as const;
      const people = JSON.stringify([lang, names]);
      if (people !== about) recall.forget();
      about = people;
      const present = new Map<string, Paragraph>();
      const read: { readonly span: Span; readonly paragraph: Paragraph }[] = [];
      let judged = 0;
      for (const span of parts) {
        const words = text.slice(span.start, span.end);
        const key = JSON.stringify([words, people, [...familiar]]);
        let paragraph = known.get(key) ?? present.get(key);
        if (!paragraph) {
          const whole = [{ start: 0, end: words.length }];
          const { signals } = yield* classifyWork({ ...shared, text: words, fresh: whole }, recalling);
          let warmth: Warmth | undefined;
          paragraph = { signals, warmth: () => (warmth ??= warmthOf(words, whole, language, recall)) };
          judged += 1;
          yield;
        }
        present.set(key, paragraph);
        read.push({ span, paragraph });
      }
      known = present;
      recall.end();
      const cold = asked && isUpset(asked) && isAtRest(text, parts) ? coldSignals(read) : [];
      const found = read.flatMap(({ span, paragraph }) => paragraph.signals.map((signal) => moved(signal, span.start)));
      const faults = [...found, ...cold].sort((a, b) => a.start - b.start || a.end - b.end);
      return { faults: faults.map((fault) => withReplacement(fault, text)), judged };
    },
    /** Forgets every word of the draft. */
    forget() {
      known = new Map();
      recall.forget();
    },
  };
}

function paragraphsOf(text: string, { start, end }: Span): Span[] {
  const spans: Span[] = [];
  let from = start;
  for (const gap of text.slice(start, end).matchAll(/\n\s*\n|$/g)) {
    const to = start + gap.index;
    if (text.slice(from, to).trim() !== '') spans.push(...partsOf(text, { start: from, end: to }));
    from = to + gap[0].length;
  }
  return spans;
}

/** A paragraph, cut between sentences where it is long, but never inside a quotation. */
function partsOf(text: string, { start, end }: Span): Span[] {
  if (end - start <= long) return [{ start, end }];
  const spans: Span[] = [];
  let from = start;
  for (const { index, 0: mark } of text.slice(start, end).matchAll(/[.!?…]+["”)]*\s+(?=["“(]?\p{Lu})/gu)) {
    const to = start + index + mark.length;
    if (to - from < long || isQuoting(text.slice(from, to))) continue;
    spans.push({ start: from, end: to });
    from = to;
  }
  return [...spans, { start: from, end }];
}

/** Whether a quotation is still open at the end. */
const isQuoting = (text: string): boolean =>
  (text.match(/"/g)?.length ?? 0) % 2 === 1 || (text.match(/“/g)?.length ?? 0) > (text.match(/”/g)?.length ?? 0);

/** In the middle of a sentence nobody can tell yet whether the reply will be a warm one. */
function isAtRest(text: string, parts: readonly Span[]): boolean {
  const last = parts.at(-1);
  return last !== undefined && /[.!?…:)"”]\s*$/.test(text.slice(last.start, last.end));
}

/** One for the whole draft: a single paragraph that meets the customer is enough. */
function coldSignals(read: readonly { readonly span: Span; readonly paragraph: Paragraph }[]): readonly Signal[] {
  if (read.some(({ paragraph }) => paragraph.warmth().meets)) return [];
  const first = read.find(({ paragraph }) => paragraph.warmth().opening) ?? read[0];
  if (!first) return [];
  const { start, end } = first.paragraph.warmth().opening ?? { start: 0, end: first.span.end - first.span.start };
  const span = { start: start + first.span.start, end: end + first.span.start };
  const { id, confidence, reason, suggestion } = coldAt(span).rule;
  const better = suggestion === undefined ? {} : { suggestion };
  return [{ kind: 'cold', ...span, confidence, severity: 0, reason, source: id, ...better }];
}

function moved(signal: Signal, by: number): Signal {
  return { ...signal, start: signal.start + by, end: signal.end + by };
}

/** A cold reply is not wrong, it lacks something: that goes before its first sentence. */
function withReplacement(fault: Signal, text: string): DraftFault {
  if (fault.suggestion === undefined) return fault;
  const words = text.slice(fault.start, fault.end);
  if (fault.kind === 'cold') return { ...fault, replacement: `${fault.suggestion} ${words}` };
  return { ...fault, replacement: fitted(fault.suggestion, text.slice(0, fault.start)) };
}

/** With a capital where a sentence begins, and a small letter within one, but for "I". */
function fitted(words: string, before: string): string {
  const [first = ''] = words;
  if (/(^|[.!?:]|\n)["“(]?\s*$/.test(before)) return first.toUpperCase() + words.slice(1);
  return /^I\b/.test(words) ? words : first.toLowerCase() + words.slice(1);
}
