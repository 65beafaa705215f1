import type { Fault, Filter, Output, Test } from './syntax';

/** Reads what stands between the braces. Quoted texts have no escapes: a text with one kind of quote takes the other. */

const space = /\s+/y;
const word = /[A-Za-z_]\w*/y;
const quoted = /"([^"\\]*)"|'([^'\\]*)'/y;

/** A place in a source that moves forward. `base` is the offset of `source` in the template. */
type Cursor = { readonly source: string; readonly base: number; at: number };

function take(cursor: Cursor, pattern: RegExp): RegExpExecArray | undefined {
  space.lastIndex = cursor.at;
  cursor.at += space.exec(cursor.source)?.[0].length ?? 0;
  pattern.lastIndex = cursor.at;
  const found = pattern.exec(cursor.source) ?? undefined;
  if (found) cursor.at += found[0].length;
  return found;
}

function takeQuoted(cursor: Cursor): string | undefined {
  const found = take(cursor, quoted);
  return found && (found[1] ?? found[2] ?? '');
}

function faultAt(cursor: Cursor, message: string): Fault {
  return { at: cursor.base + cursor.at, message };
}

/** `inner` is the text between `{{` and `}}`, `base` its offset in the template. */
export function readOutput(inner: string, base: number): Output | Fault {
  const cursor: Cursor = { source: inner, base, at: 0 };
  const text = takeQuoted(cursor);
  const name = text === undefined ? take(cursor, word)?.[0] : undefined;
  if (text === undefined && name === undefined) return faultAt(cursor, 'A placeholder or a quoted text is missing.');
  const filters: Filter[] = [];
  while (take(cursor, /\|/y)) {
    const filter = readFilter(cursor);
    if ('message' in filter) return filter;
    filters.push(filter);
  }
  take(cursor, /$/y);
  if (cursor.at < inner.length) return faultAt(cursor, `"${inner.slice(cursor.at).trim()}" is not understood here.`);
  return name === undefined
    ? { type: 'output', quoted: text ?? '', filters, at: base }
    : { type: 'output', name, filters, at: base };
}

function readFilter(cursor: Cursor): Filter | Fault {
  const name = take(cursor, word)?.[0];
  if (name === undefined) return faultAt(cursor, 'A filter is missing after "|".');
  const at = cursor.base + cursor.at - name.length;
  const args: string[] = [];
  if (take(cursor, /:/y)) {
    do {
      const arg = takeQuoted(cursor);
      if (arg === undefined) return faultAt(cursor, `The filter "${name}" needs a text in quotes here.`);
      args.push(arg);
    } while (take(cursor, /,/y));
  }
  return { name, args, at };
}

/** `inner` is what follows `if`, `at` the offset of the tag. */
export function readTest(inner: string, at: number): Test | Fault {
  const cursor: Cursor = { source: inner, base: 0, at: 0 };
  const name = take(cursor, word)?.[0];
  if (name === undefined) return { at, message: 'A condition needs the name of a placeholder.' };
  const operator = take(cursor, /==|!=/y)?.[0];
  const equals = operator && takeQuoted(cursor);
  if (operator && equals === undefined) return { at, message: `A text in quotes is missing after ${operator}.` };
  take(cursor, /$/y);
  if (cursor.at < inner.length) {
    return { at, message: `"${inner.slice(cursor.at).trim()}" is not understood: a condition tests one placeholder.` };
  }
  const negated = operator === '!=';
  return equals === undefined ? { name, negated, at } : { name, equals, negated, at };
}
