import { attributions, deviceLines, deviceOpening, headerFields, namedDeviceLines, separators } from './tables/mail';

/** A line without its break. `start` and `end` are UTF-16 offsets into the text. */
export type Line = { readonly text: string; readonly start: number; readonly end: number };

/** Longer lines are prose; the expressions of mail programs are not tried on them. */
const longestMark = 500;

export function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  for (const match of text.matchAll(/[^\r\n\u2028\u2029]*(?:\r\n|[\r\n\u2028\u2029]|$)/g)) {
    const line = match[0].replace(/[\r\n\u2028\u2029]+$/, '');
    if (match[0] === '' && match.index === text.length && lines.length > 0 && !/[\r\n]$/.test(text)) break;
    lines.push({ text: line, start: match.index, end: match.index + line.length });
  }
  return lines;
}

const mark = (line: string): string => (line.length > longestMark ? '' : line.trim());
const some = (expressions: readonly RegExp[], line: string): boolean => expressions.some((one) => one.test(line));

export const isQuoted = (line: string): boolean =>
  /^\s{0,8}>/.test(line) && !/^\s{0,8}>[:;=._-]{1,2}[()<[\]]?/.test(line);
export const isBlank = (line: string): boolean => line.trim() === '';
export const isSeparator = (line: string): boolean => mark(line) !== '' && some(separators, mark(line));
export const isDevice = (line: string): boolean =>
  some(deviceLines, mark(line)) || (deviceOpening.test(mark(line)) && some(namedDeviceLines, mark(line)));
export const isSignatureMark = (line: string): boolean => /^-- ?$/.test(line) || /^(?:_{5,}|—|–)\s?$/.test(line);

/**
 * How many lines from `at` form an attribution ("On … wrote:"): 0 for none, more than 1 where the program wrapped it.
 * It must name a time, a year or an address: people also write "On the phone your man wrote:".
 */
export function attributionLines(lines: readonly Line[], at: number): number {
  let joined = '';
  for (let count = 1; count <= 3; count++) {
    const line = mark(lines[at + count - 1]?.text ?? '');
    if (line === '' || isQuoted(line)) return 0;
    joined = joined === '' ? line : `${joined} ${line}`;
    if (joined.length > longestMark) return 0;
    const quoteFollows = isQuoted(
      lines.slice(at + count, at + count + 2).find(({ text }) => !isBlank(text))?.text ?? '',
    );
    joined = joined.replace(/^[-–—=*_\s]{2,12}|[-–—=*_\s]{2,12}$/g, '');
    if (quoteFollows && some(attributions, joined)) return count;
    if (/\d{1,2}[:.h]\d{2}|\d{4}|@|\d{1,2}[./-]\d{1,2}/.test(joined) && some(attributions, joined)) return count;
    if (/[:：]$/.test(line)) return 0;
  }
  return 0;
}

/** Whether a block of header fields begins at the line: From and one more within the next four, or three in a row. */
export function isHeaderBlock(lines: readonly Line[], at: number): boolean {
  const first = mark(lines[at]?.text ?? '');
  if (first.length > 200) return false;
  const from = headerFields.from.test(first);
  if (!from && !headerFields.other.test(first)) return false;
  const next = lines.slice(at + 1, at + 5).map(({ text }) => mark(text));
  const others = next.filter((line) => headerFields.other.test(line));
  if (from) return others.length >= 1;
  return next.some((line) => headerFields.from.test(line)) && others.length >= 1;
}
