import { gaps, type Token } from './tokens';

/** A run of tokens: `from` inclusive, `to` exclusive. */
export type Sentence = { readonly from: number; readonly to: number };

const abbreviations: ReadonlySet<string> = new Set(
  'mr mrs ms dr prof st rev sgt capt lt col gen sr jr vs etc eg ie no nr fig inc ltd co corp dept approx ext tel ref jan feb mar apr jun jul aug sep sept oct nov dec'.split(
    ' ',
  ),
);
const enders: ReadonlySet<string> = new Set(['.', '!', '?', '…']);
const closers: ReadonlySet<string> = new Set(['"', '”', ')', ']', "'", '’', '*']);
/** Chat without any punctuation and text made by machines: a run is cut here, so that the cost of a pattern is bounded. */
const longest = 120;
/** A line of at least so many UTF-16 units was wrapped by a mail program when the next one goes on in small letters. */
const wrapped = 45;

/**
 * Cuts tokens into sentences: after closing punctuation, at blank lines, and at line breaks that no mail program made.
 * Every token belongs to one sentence.
 */
export function sentencesOf(tokens: readonly Token[]): Sentence[] {
  const sentences: Sentence[] = [];
  let from = 0;
  let lineStart = tokens[0]?.start ?? 0;
  for (let index = 1; index < tokens.length; index++) {
    const token = tokens[index];
    const before = tokens[index - 1];
    if (!token || !before) break;
    const cut = index - from >= longest || ends(tokens, index, before, token, lineStart);
    if (token.gap >= gaps.line) lineStart = token.start;
    if (!cut) continue;
    sentences.push({ from, to: index });
    from = index;
  }
  if (from < tokens.length) sentences.push({ from, to: tokens.length });
  return sentences;
}

function ends(tokens: readonly Token[], index: number, before: Token, token: Token, lineStart: number): boolean {
  if (token.gap === gaps.paragraph) return true;
  if (token.gap === gaps.line) return !continues(before, token, lineStart);
  if (token.gap === gaps.none || enders.has(token.norm) || closers.has(token.norm)) return false;
  const last = closers.has(before.norm) ? tokens[index - 2] : before;
  if (last?.kind !== 'mark' || !enders.has(last.norm)) return false;
  if (last.norm === '…') return token.capital;
  if (last.norm !== '.') return true;
  const at = index - (last === before ? 2 : 3);
  const word = tokens[at];
  if (!word || abbreviations.has(word.norm)) return word === undefined;
  // Initials, and the last letter of "p.m." or "e.g.".
  const inner =
    word.norm.length === 1 && (token.capital ? word.capital : tokens[at - 1]?.norm === '.' && word.gap === gaps.none);
  return !inner;
}

/** A line that goes on: the one before was full, and nothing closed it. */
function continues(before: Token, token: Token, lineStart: number): boolean {
  if (enders.has(before.norm) || before.norm === ':') return false;
  const goesOn =
    token.kind === 'number' || (token.kind === 'word' && !token.capital) || token.norm === '"' || token.norm === '(';
  const full = before.end - lineStart >= wrapped;
  return before.norm === ',' ? full || goesOn : full && (goesOn || before.kind === 'word');
}
