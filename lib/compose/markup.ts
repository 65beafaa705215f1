import { type Reading, startReading } from './reading';

/**
 * Reads our own markup (p, br, a, ul, li; text escaped) without a parser of the page: the HTML parser is a sink of
 * Trusted Types, and a page may refuse it.
 */
export function readMarkup(html: string): Reading {
  const reading = startReading();
  for (const [token] of html.matchAll(/<[^>]*>|[^<]+/g)) {
    if (!token.startsWith('<')) reading.text(unescapeText(token), false);
    else if (!/^<\/?a[\s>]/.test(token)) reading.lineBreak();
  }
  return reading.done();
}

const characters: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
};

/** Text as HTML. */
export function escapeText(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
}

function unescapeText(text: string): string {
  return text.replace(/&(?:amp|lt|gt|quot|#39);/g, (entity) => characters[entity] ?? entity);
}
