import { computed } from './computed';
import type { Span } from './conversation';
import type { Finding } from './rules/judgeText';
import { normalise } from './text/normalise';
import { type Sentence, sentencesOf } from './text/sentences';
import { type Token, tokenise } from './text/tokens';

/** Capitals are shouted when so many words of three letters or more stand in them, and no fewer than two in three do. */
const words = 3;
const share = 0.66;

/** Sentences of a draft in capitals, and runs of exclamation marks, each with calmer words to put in its place. */
export function shouting(text: string, judged: readonly Span[]): Finding[] {
  return judged.flatMap(({ start, end }) => {
    const tokens = tokenise(normalise(text.slice(start, end)), undefined, start);
    return sentencesOf(tokens).flatMap((sentence) => inSentence(text, tokens, sentence));
  });
}

function inSentence(text: string, tokens: readonly Token[], { from, to }: Sentence): Finding[] {
  const sentence = tokens.slice(from, to);
  const [first, last] = [sentence[0], sentence.at(-1)];
  const long = sentence.filter(({ kind, end, start }) => kind === 'word' && end - start >= 3);
  const loud = long.filter(({ caps }) => caps);
  if (first && last && loud.length >= words && loud.length >= long.length * share) {
    const span = { start: first.start, end: last.end };
    return [signal(span, 'A whole sentence stands in capitals.', calmer(text.slice(span.start, span.end)))];
  }
  return sentence
    .filter(({ norm, start, end }) => norm === '!' && end - start >= 2)
    .map(({ start, end }) => signal({ start, end }, 'Several exclamation marks in a row.', '.'));
}

const signal = (span: Span, reason: string, suggestion: string): Finding =>
  computed('shouting', span, 0.9, reason, suggestion);

/** The sentence in small letters, with its first letter, "I" and names of one letter kept. */
function calmer(sentence: string): string {
  const small = sentence.toLowerCase().replace(/\bi\b/g, 'I').replace(/!+/g, '.');
  return small.replace(/\p{L}/u, (letter) => letter.toUpperCase());
}
