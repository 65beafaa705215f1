import { printParseErrorCode, visit } from 'jsonc-parser';
import { drain, type Work } from '../core/slices';
import { type Path, type Span, walkJson } from './jsonWalk';

/** `at`: where in the text, for what is wrong with the text itself. */
export type Fault = { readonly path: string; readonly reason: string; readonly at?: Span };
/** What a JSON file holds, or what keeps it from being read, with line and column, both from 1. */
export type ReadJson =
  | { readonly value: unknown; readonly faults: readonly [] }
  | { readonly faults: readonly Fault[] };

/** Most faults that are told of one file. */
const most = 20;

/** Reads JSON as `readingJson` does, at once. */
export const readJson = (file: string): ReadJson => drain(readingJson(file));

/**
 * Reads JSON as a person wrote it. A key that stands twice in one object is a fault: every browser and parser would keep
 * one of the two and drop the other without a word. Never throws. A byte order mark is passed over.
 * @param onProgress is told how far it is, from 0 to 1.
 */
export function* readingJson(file: string, onProgress?: (share: number) => void): Work<ReadJson> {
  const text = withoutMark(file);
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return { faults: [syntaxFault(text)] };
  }
  yield;
  const faults = yield* doublesIn(text, onProgress);
  return faults.length > 0 ? { faults } : { value, faults: [] };
}

export const withoutMark = (file: string): string => file.replace(/^\ufeff/, '');

function syntaxFault(text: string): Fault {
  let first: Fault | undefined;
  const onError = (code: number, offset: number, length: number, line: number, column: number) => {
    const at = { offset, length, line: line + 1, column: column + 1 };
    first ??= { path: '', reason: `is no JSON: ${spelt(printParseErrorCode(code))} (${placeOf(at)})`, at };
  };
  visit(text, { onError }, { disallowComments: true });
  return first ?? { path: '', reason: 'is no JSON' };
}

/** `CommaExpected` as words. */
const spelt = (name: string): string => name.replace(/(?!^)[A-Z]/g, ' $&').toLowerCase();
const placeOf = ({ line, column }: Span): string => `line ${line}, column ${column}`;

function* doublesIn(text: string, onProgress?: (share: number) => void): Work<Fault[]> {
  const faults: Fault[] = [];
  const known = new Map<string, string>();
  const onKey = (path: Path, at: Span) => {
    const name = JSON.stringify(path);
    const before = known.get(name);
    if (before === undefined) known.set(name, placeOf(at));
    else if (faults.length < most)
      faults.push({ path: path.join('.'), reason: `is there twice (${before}, and ${placeOf(at)})`, at });
  };
  yield* walkJson(text, { onKey, ...(onProgress && { onProgress }) });
  return faults;
}
