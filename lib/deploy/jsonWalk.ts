import { createScanner, SyntaxKind } from 'jsonc-parser';
import type { Work } from '../core/slices';

/** A place in a text: offset and length in UTF-16 units, line and column from 1. */
export type Span = {
  readonly offset: number;
  readonly length: number;
  readonly line: number;
  readonly column: number;
};
export type Path = readonly (string | number)[];

/** What is told on the way. The path is the walk's own and goes on changing. */
export type Seen = {
  /** A key of an object, as the last step of its path. */
  onKey?(path: Path, span: Span): void;
  /** A value; of a list or an object the sign that opens it. */
  onValue?(path: Path, span: Span, opens: boolean): void;
  /** How far the walk is, from 0 to 1. */
  onProgress?(share: number): void;
};

/** After so many signs and words of the text the walk can be put aside. */
const pace = 2_000;

/** Walks through a text that is known to be JSON, in the order of the text. */
export function* walkJson(text: string, { onKey, onValue, onProgress }: Seen): Work<void> {
  const scanner = createScanner(text, true);
  const path: (string | number)[] = [];
  const spanOf = (): Span => ({
    offset: scanner.getTokenOffset(),
    length: scanner.getTokenLength(),
    line: scanner.getTokenStartLine() + 1,
    column: scanner.getTokenStartCharacter() + 1,
  });
  // A list keeps its next place at the end of the path, an object the key that it is at.
  let expectsKey = false;
  for (let count = 1, token = scanner.scan(); token !== SyntaxKind.EOF; count++, token = scanner.scan()) {
    if (count % pace === 0) {
      onProgress?.(scanner.getPosition() / text.length);
      yield;
    }
    const last = path.at(-1);
    if (token === SyntaxKind.CloseBraceToken || token === SyntaxKind.CloseBracketToken) {
      path.pop();
      expectsKey = false;
    } else if (token === SyntaxKind.CommaToken) {
      if (typeof last === 'number') path[path.length - 1] = last + 1;
      else expectsKey = true;
    } else if (token === SyntaxKind.ColonToken) {
      expectsKey = false;
    } else if (expectsKey) {
      path[path.length - 1] = scanner.getTokenValue();
      onKey?.(path, spanOf());
    } else {
      const opens = token === SyntaxKind.OpenBraceToken || token === SyntaxKind.OpenBracketToken;
      onValue?.(path, spanOf(), opens);
      if (opens) path.push(token === SyntaxKind.OpenBracketToken ? 0 : '');
      expectsKey = token === SyntaxKind.OpenBraceToken;
    }
  }
  onProgress?.(1);
}
