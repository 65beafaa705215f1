import type { Span } from '../conversation';
import {
  attributionLines,
  isBlank,
  isDevice,
  isHeaderBlock,
  isQuoted,
  isSeparator,
  isSignatureMark,
  type Line,
  linesOf,
} from './mailLines';
import { contactLine, disclaimers, signOff } from './tables/mail';

/**
 * The newly written parts of a plain text, in order: without quoted history, forwarded mail, automatic signatures,
 * disclaimers and the lines that devices and help desks add. Answers between quoted lines stay. A text that is nothing
 * but quotation has no new part; in every other case something is left. Linear in the length of the text.
 *
 * Packages for the same task (email-reply-parser, planer, quotequail's ports) were looked at: they cut only at the first
 * mark, give text instead of places, know fewer languages, or need a DOM.
 */
export function freshSpans(text: string): Span[] {
  const lines = linesOf(text);
  const keep = lines.map(({ text: line }) => !isBlank(line));
  const end = cutHistory(lines, keep);
  const quoted = !keep.some(Boolean) && (end < lines.length || lines.some(({ text: line }) => isQuoted(line)));
  dropSignature(lines, keep, end);
  dropAdded(lines, keep, end);
  if (quoted) return [];
  // Only a signature or a disclaimer: then that is what the customer sent.
  const kept = keep.some(Boolean)
    ? keep
    : lines.map(({ text: line }, index) => index < end && !isBlank(line) && !isQuoted(line));
  return spansOf(lines, kept, text);
}

/** Marks quoted lines and everything after the start of an older mail; gives the line where the older mail starts. */
function cutHistory(lines: readonly Line[], keep: boolean[]): number {
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at]?.text ?? '';
    if (isQuoted(line)) {
      keep[at] = false;
      continue;
    }
    const attribution = attributionLines(lines, at);
    if (attribution > 0) {
      keep.fill(false, at, at + attribution);
      const next = nextWritten(lines, at + attribution);
      if (!isQuoted(lines[next]?.text ?? '')) return cutFrom(keep, at);
      at = next - 1;
    } else if (isSeparator(line)) {
      // A help desk's line at the very top heads its own mail, not an older one.
      if (!keep.slice(0, at).some(Boolean) && /above/i.test(line)) keep[at] = false;
      else return cutFrom(keep, at);
    } else if (isHeaderBlock(lines, at)) {
      if (keep.slice(0, at).some(Boolean)) return cutFrom(keep, ruleBefore(lines, at));
      at = dropHeader(lines, keep, at);
    }
  }
  return lines.length;
}

function cutFrom(keep: boolean[], at: number): number {
  keep.fill(false, at);
  return at;
}

function nextWritten(lines: readonly Line[], at: number): number {
  let next = at;
  while (next < lines.length && isBlank(lines[next]?.text ?? '')) next += 1;
  return next;
}

/** The rule of underscores that Outlook draws above the header fields belongs to them. */
function ruleBefore(lines: readonly Line[], at: number): number {
  return /^\s*[_-]{5,}\s*$/.test(lines[at - 1]?.text ?? '') ? at - 1 : at;
}

/** A contact form or a pasted mail begins with header fields: they go, what follows is the message. */
function dropHeader(lines: readonly Line[], keep: boolean[], from: number): number {
  let at = from;
  while (at < lines.length && !isBlank(lines[at]?.text ?? '') && at < from + 12) {
    keep[at] = false;
    at += 1;
  }
  return at - 1;
}

/** After "-- " comes a signature, up to a postscript; after a sign-off the lines of a contact block. */
function dropSignature(lines: readonly Line[], keep: boolean[], end: number): void {
  for (let at = 0; at < end; at++) {
    const line = lines[at]?.text ?? '';
    if (isSignatureMark(line)) {
      // A rule of underscores parts paragraphs as well; it opens a signature only where little follows.
      if (!/^-- ?$/.test(line) && writtenAfter(lines, at, end) > 6) continue;
      let last = at;
      while (last < end && !isPostscript(lines[last]?.text ?? '')) last += 1;
      keep.fill(false, at, last);
      return;
    }
  }
  const block = contactBlock(lines, keep, end);
  if (block !== undefined)
    for (let at = block; at < end && !isPostscript(lines[at]?.text ?? ''); at++) keep[at] = false;
}

const writtenAfter = (lines: readonly Line[], at: number, end: number): number =>
  lines.slice(at + 1, end).filter(({ text }) => !isBlank(text)).length;

const isPostscript = (line: string): boolean => /^\s{0,4}(?:p\.?\s?p?\.?s\b|ps\b|nb\b|n\.b\.|p\.s)/i.test(line);

/** Where the lines of a contact block begin: the last lines, short and without sentences, one of them with an address. */
function contactBlock(lines: readonly Line[], keep: readonly boolean[], end: number): number | undefined {
  let first: number | undefined;
  let contacts = 0;
  let seen = 0;
  for (let at = end - 1; at >= 0 && seen < 10; at--) {
    const line = lines[at]?.text.trim() ?? '';
    if (line === '' || !keep[at]) continue;
    seen += 1;
    if (signOff.test(line)) return contacts > 0 ? first : undefined;
    const prose = /\b(?:you|your|i|we|please)\b/i.test(line) || line.split(/\s+/).length > 16;
    const contact = contactLine.test(line) && line.length < 140 && (!prose || /^[“"]/.test(line));
    const title = line.length < 60 && line.split(/\s+/).length <= 6 && !/[!?]/.test(line) && /^\p{Lu}/u.test(line);
    if (isDevice(line) || isDisclaimer(line)) continue;
    if (!contact && !title) break;
    contacts += contact ? 1 : 0;
    first = at;
  }
  // A name above makes the block; a lone line with a number is part of the message.
  return contacts >= 2 || (contacts === 1 && seen >= 3) ? first : undefined;
}

const isDisclaimer = (line: string): boolean => disclaimers.some((one) => one.test(line.slice(0, 400).trim()));

/** Lines of devices, and whole paragraphs that open like a disclaimer. */
function dropAdded(lines: readonly Line[], keep: boolean[], end: number): void {
  for (let at = 0; at < end; at++) {
    const line = lines[at]?.text ?? '';
    if (!keep[at]) continue;
    if (isDevice(line)) keep[at] = false;
    const opens = at === 0 || !keep[at - 1] || !/\p{L}/u.test(lines[at - 1]?.text ?? '');
    if (!opens || !isDisclaimer(line)) continue;
    for (; at < end && !isBlank(lines[at]?.text ?? ''); at++) keep[at] = false;
  }
}

/** Joins kept lines with the blank lines between them, without the white space at the edges. */
function spansOf(lines: readonly Line[], keep: readonly boolean[], text: string): Span[] {
  const spans: { start: number; end: number }[] = [];
  let open = false;
  for (const [index, line] of lines.entries()) {
    if (isBlank(line.text)) continue;
    const last = spans.at(-1);
    if (keep[index] && open && last) last.end = line.end;
    else if (keep[index]) spans.push({ start: line.start, end: line.end });
    open = keep[index] ?? false;
  }
  return spans.map(({ start, end }) => {
    const part = text.slice(start, end);
    return { start: start + (part.length - part.trimStart().length), end: end - (part.length - part.trimEnd().length) };
  });
}
