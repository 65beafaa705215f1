import { computed } from './computed';
import { cues } from './rule';
import type { Language } from './rules/compile';
import type { Finding, Reading } from './rules/judgeText';
import type { Prepared } from './rules/match';
import { unknown } from './rules/vocabulary';
import { normalise } from './text/normalise';
import type { Sentence } from './text/sentences';
import { tokenise } from './text/tokens';

const reason = 'A customer may not know what the letters stand for.';
/** How sure one abbreviation in a sentence is of being a riddle, and several. */
const [one, several] = [0.55, 0.8];

/** Abbreviations of a text, in small letters: what the customer used is known to the customer. */
export function abbreviationsIn(text: string): ReadonlySet<string> {
  const tokens = tokenise(normalise(text));
  return new Set(tokens.filter(({ kind, caps }) => kind === 'word' && caps).map(({ norm }) => norm));
}

/**
 * Abbreviations in capitals that no household knows, the customer did not use and the sentence does not explain; one
 * finding a sentence, from the first to the last. A sentence in capitals is shouted and has none.
 */
export function abbreviations(
  { text, sentences }: Reading,
  language: Language,
  familiar: ReadonlySet<string>,
): Finding[] {
  return sentences.flatMap((sentence, number) => {
    const riddles = inSentence(text, sentence, language, familiar);
    const [first, last] = [text.tokens[riddles[0] ?? -1], text.tokens[riddles.at(-1) ?? -1]];
    if (!first || !last) return [];
    const span = { start: first.start, end: last.end };
    return [{ ...computed('jargon', span, riddles.length > 1 ? several : one, reason), sentence: number }];
  });
}

/** Numbers of the tokens. */
function inSentence(
  text: Prepared,
  { from, to }: Sentence,
  language: Language,
  familiar: ReadonlySet<string>,
): number[] {
  const found: number[] = [];
  for (let at = from; at < to; at++) {
    const token = text.tokens[at];
    if (token?.kind !== 'word' || !text.caps[at] || familiar.has(token.norm) || isStressed(text, at)) continue;
    if (!isExplained(text, at)) found.push(at);
  }
  const words = text.tokens.slice(from, to).filter(({ kind, norm }) => kind === 'word' && norm.length > 1);
  if (found.length === 0 || words.every(({ caps }) => caps)) return [];
  const household = language.cues.find(text, from, to).filter(({ owner }) => cues[owner] === 'household');
  const strange = found.filter((at) => !household.some(({ match }) => match.start <= at && at < match.end));
  // A postcode, a road or a gate has a digit too.
  return strange.some((at) => !/\d/.test(text.tokens[at]?.norm ?? '')) ? strange : [];
}

/** Letters of the longest abbreviations; what is longer is a word in capitals. */
const longest = 6;

/** A word that the language knows, in capitals to stress it. */
const isStressed = ({ tokens, forms }: Prepared, at: number): boolean =>
  (tokens[at]?.norm.length ?? 0) > longest || forms[at] !== unknown;

const quotes = /^["“”«»]$/;

/** Followed or enclosed by brackets, between quotation marks, or the initials of whoever signs. */
function isExplained({ tokens }: Prepared, at: number): boolean {
  const [before, after] = [tokens[at - 1]?.norm ?? '', tokens[at + 1]?.norm ?? ''];
  return after === '(' || (before === '(' && after === ')') || before === '^' || quotes.test(before);
}
