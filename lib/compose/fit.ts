import type { Content, Place } from './insertion';
import { escapeText } from './markup';
import type { Hole } from './reading';

/**
 * The content with what keeps it apart from the text beside the caret: several lines, and whatever goes to the start, get
 * lines of their own; a single line gets spaces, so that words do not run together. `space` is the
 * one to use: editors of HTML drop a common one at the edge of a paste.
 */
export function fitContent(
  { plain, html }: Content,
  { left, right }: Hole,
  place: Place,
  space: ' ' | '\u00A0',
): Content {
  if (!needsOwnLines(plain, place)) {
    const spaced = `${left === 'letter' ? space : ''}${plain}${right === 'letter' ? space : ''}`;
    return { plain: spaced, html: escapeText(spaced) };
  }
  const [above, below] = [left !== 'line', right !== 'line'];
  // A first and a last paragraph flow into the lines on both sides, as in any paste.
  const empty = '<p><br></p>';
  return {
    plain: `${above ? '\n\n' : ''}${plain}${below ? '\n\n' : ''}`,
    html: `${above ? empty : ''}${html}${below ? empty : ''}`,
  };
}

export function needsOwnLines(plain: string, place: Place): boolean {
  return place === 'start' || plain.includes('\n');
}
