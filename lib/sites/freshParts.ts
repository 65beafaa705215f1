import type { Span } from '../core/conversation';
import { freshSpans } from '../core/text/freshText';
import type { PageText } from './text';

/**
 * The newly written parts of a text: neither quoted history, nor forwarded mail, nor signature. Two recognisers are
 * joined: the marks that mail programs leave in the markup, and the plain-text one, which is shown the marked parts as
 * `>` lines so that it finds the introductory line before them. Where nothing would be left, nothing is cut: better to
 * judge old words than to miss new ones.
 */
export function freshParts({ text, quoted, signatures }: PageText): Span[] {
  const whole = trimmed(text, [{ start: 0, end: text.length }]);
  const marked = trimmed(text, complement([...quoted, ...signatures], text.length));
  if (marked.length === 0) return whole;
  const plain = freshSpans(mask(mask(text, quoted, '>'), signatures, ' '));
  const both = trimmed(text, intersect(marked, plain));
  return both.length > 0 ? both : marked;
}

/** Whether anything but newly written text stands in it. */
export function holdsHistory(page: PageText): boolean {
  if (page.quoted.length > 0 || page.signatures.length > 0 || /^--\s*$/m.test(page.text)) return true;
  const whole = trimmed(page.text, [{ start: 0, end: page.text.length }])[0];
  const plain = trimmed(page.text, freshSpans(page.text));
  return whole !== undefined && (plain.length !== 1 || lengthOf(plain) < lengthOf([whole]));
}

/** Overwrites spans, line by line and at equal length; each line begins with `first`. */
function mask(text: string, spans: readonly Span[], first: string): string {
  let masked = '';
  let from = 0;
  for (const { start, end } of spans) {
    const lines = text.slice(start, end).replace(/[^\n]+/g, (line) => first + ' '.repeat(line.length - 1));
    masked += text.slice(from, start) + lines;
    from = end;
  }
  return masked + text.slice(from);
}

function complement(spans: readonly Span[], length: number): Span[] {
  const gaps: Span[] = [];
  let from = 0;
  for (const { start, end } of [...spans].sort((a, b) => a.start - b.start)) {
    if (start > from) gaps.push({ start: from, end: start });
    from = Math.max(from, end);
  }
  if (from < length) gaps.push({ start: from, end: length });
  return gaps;
}

/** Both lists are in order and without overlap. */
function intersect(a: readonly Span[], b: readonly Span[]): Span[] {
  const both: Span[] = [];
  let [i, j] = [0, 0];
  for (let x = a[i], y = b[j]; x && y; x = a[i], y = b[j]) {
    const start = Math.max(x.start, y.start);
    const end = Math.min(x.end, y.end);
    if (start < end) both.push({ start, end });
    if (x.end < y.end) i += 1;
    else j += 1;
  }
  return both;
}

/** Without white space at either end, and without spans of nothing else. */
function trimmed(text: string, spans: readonly Span[]): Span[] {
  return spans.flatMap(({ start, end }) => {
    const part = text.slice(start, end);
    const body = part.trim();
    if (body === '') return [];
    const from = start + part.length - part.trimStart().length;
    return [{ start: from, end: from + body.length }];
  });
}

function lengthOf(spans: readonly Span[]): number {
  return spans.reduce((sum, { start, end }) => sum + end - start, 0);
}
