/** Parts of sentences, for pointing at fewer words than a whole sentence has. */
import type { Read } from '../core/model';
import type { Sentence } from '../core/text/sentences';
import type { Window } from './windows';

const cuts: ReadonlySet<string> = new Set([',', ';', ':', '—', '(', ')', '/']);
/** Fewer words than this say too little by themselves. */
const fewest = 3;

/** The sentences of a window, cut after each mark that has enough words of its sentence before and behind it. */
export function clausesOf({ tokens, sentences }: Read, { from, to }: Window): Sentence[] {
  return sentences.slice(from, to).flatMap((sentence) => {
    const found: Sentence[] = [];
    let [start, words] = [sentence.from, 0];
    let left = tokens.slice(sentence.from, sentence.to).filter(({ kind }) => kind === 'word').length;
    for (let at = sentence.from; at < sentence.to; at++) {
      const token = tokens[at];
      if (token?.kind === 'word') {
        words += 1;
        left -= 1;
      } else if (token && cuts.has(token.norm) && words >= fewest && left >= fewest) {
        found.push({ from: start, to: at + 1 });
        [start, words] = [at + 1, 0];
      }
    }
    return [...found, { from: start, to: sentence.to }];
  });
}
