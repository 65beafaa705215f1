import { type JSONPath, printParseErrorCode, visit } from 'jsonc-parser';

export type Fault = { readonly path: string; readonly reason: string };
/** What a JSON file holds, or what keeps it from being read, with line and column, both from 1. */
export type ReadJson =
  | { readonly value: unknown; readonly faults: readonly [] }
  | { readonly faults: readonly Fault[] };

/** Most faults that are told of one file. */
const most = 20;

/**
 * Reads JSON as a person wrote it. A key that stands twice in one object is a fault: every browser and parser would keep
 * one of the two and drop the other without a word. Never throws. A byte order mark is passed over.
 */
export function readJson(file: string): ReadJson {
  const text = file.replace(/^\ufeff/, '');
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return { faults: [syntaxFault(text)] };
  }
  const faults = doublesIn(text);
  return faults.length > 0 ? { faults } : { value, faults: [] };
}

function syntaxFault(text: string): Fault {
  let first: Fault | undefined;
  const onError = (code: number, _offset: number, _length: number, line: number, column: number) => {
    first ??= { path: '', reason: `is no JSON: ${spelt(printParseErrorCode(code))} (${placeOf(line, column)})` };
  };
  visit(text, { onError }, { disallowComments: true });
  return first ?? { path: '', reason: 'is no JSON' };
}

/** `CommaExpected` as words. */
const spelt = (name: string): string => name.replace(/(?!^)[A-Z]/g, ' $&').toLowerCase();
const placeOf = (line: number, column: number): string => `line ${line + 1}, column ${column + 1}`;

function doublesIn(text: string): Fault[] {
  const faults: Fault[] = [];
  const open: Map<string, string>[] = [];
  visit(text, {
    onObjectBegin: () => void open.push(new Map()),
    onObjectEnd: () => void open.pop(),
    onObjectProperty(name, _offset, _length, line, column, pathOf) {
      const names = open.at(-1);
      const before = names?.get(name);
      const place = placeOf(line, column);
      if (before === undefined) names?.set(name, place);
      else if (faults.length < most) faults.push(doubled([...pathOf(), name], before, place));
    },
  });
  return faults;
}

function doubled(path: JSONPath, before: string, place: string): Fault {
  return { path: path.join('.'), reason: `is there twice (${before}, and ${place})` };
}
