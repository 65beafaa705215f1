/** What a word has besides itself: it stands in capitals in a text that does not, or between quotation marks. */
import type { Read } from '../core/model';
import { quotations } from '../core/text/quotes';

export const capitalsMark = 1;
export const quotedMark = 2;

/** The marks of each token of a text, added up. */
export function marksOf({ tokens }: Pick<Read, 'tokens'>): Uint8Array {
  const marks = new Uint8Array(tokens.length);
  let loud = 0;
  for (let at = 0; at < tokens.length; at++)
    if (tokens[at]?.caps) {
      marks[at] = capitalsMark;
      loud += 1;
    }
  if (loud > tokens.length / 2) marks.fill(0);
  for (const { start, end } of quotations(tokens))
    for (let at = start; at < end; at++) marks[at] = (marks[at] as number) | quotedMark;
  return marks;
}
