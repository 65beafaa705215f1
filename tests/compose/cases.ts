import type { Engine } from './engines';

/** The cases of the battery: each is run on every editor, and stands as a column of the table in `lib/compose/README.md`. */
export const cases = {
  empty: 'empty, never focused; Send at once; undo',
  middle: 'caret between two words; what is typed next stays',
  lineEnd: 'caret at the end of a line; the browser’s undo once',
  selection: 'over a selection; undo',
  paragraphs: 'several paragraphs over a selection in a line; undo',
  replacement: 'words replaced exactly; the browser’s undo once',
  aboveQuote: 'never focused, above an empty line, quote and signature; undo',
  aboveAttribution: 'never focused, above a line of attribution, quote and signature; undo',
  quoteFirst: 'asked for the top, a quote on the first line',
} as const;

export type CaseName = keyof typeof cases;
export type Browser = 'chromium' | 'firefox';

/** What comes of a case: the answer stands in the editor, or it is on the clipboard and the reason is said. */
export function outcomeOf({ aboveQuote }: Engine, name: CaseName, browser: Browser): 'inserted' | 'copied' {
  if (name !== 'quoteFirst' || aboveQuote === 'everywhere') return 'inserted';
  return aboveQuote === 'in Firefox' && browser === 'firefox' ? 'inserted' : 'copied';
}
