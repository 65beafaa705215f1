import type { Span } from '../conversation';
import { gaps, type Token } from './tokens';

/** The longest quotation that counts, in tokens: a mark that is never closed must not take the message with it. */
const longest = 150;

/**
 * What stands inside quotation marks, as ranges of tokens (`start` inclusive, `end` exclusive, marks left out).
 * Straight marks pair up within a paragraph; single marks count only around words, never as apostrophes.
 */
export function quotations(tokens: readonly Token[]): Span[] {
  const found: Span[] = [];
  let open: { at: number; close: string } | undefined;
  for (const [index, token] of tokens.entries()) {
    if (open && (token.gap === gaps.paragraph || index - open.at > longest)) open = undefined;
    if (token.kind !== 'mark') continue;
    if (open && token.norm === open.close) {
      // “ is a closing mark in German and Polish, where it follows a word at once.
      found.push({ start: open.at + 1, end: index });
      open = undefined;
    } else if (!open) {
      const close = closing(tokens, index, token);
      if (close !== undefined) open = { at: index, close };
    }
  }
  return found.filter(({ start, end }) => end > start);
}

function closing(tokens: readonly Token[], index: number, token: Token): string | undefined {
  const next = tokens[index + 1];
  const opens =
    next !== undefined &&
    next.gap === gaps.none &&
    (token.gap !== gaps.none || index === 0 || before(tokens[index - 1]));
  if (token.norm === '“') return '”';
  if (token.norm === '"') return opens || token.gap !== gaps.none ? '"' : undefined;
  if (token.norm === '‘' || token.norm === "'") return opens ? "'" : undefined;
  return undefined;
}

/** Marks after which a quotation may open without a space. */
function before(token: Token | undefined): boolean {
  return token !== undefined && /^[(:,—[]$/.test(token.norm);
}
