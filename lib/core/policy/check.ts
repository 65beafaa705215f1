import * as v from 'valibot';
import { pathOf, reasonOf } from './reason';

/** What came of checking one value: `value` is missing when nothing of it can be used. */
export type Checked = {
  readonly value?: unknown;
  readonly faults: readonly { readonly path: string; readonly reason: string }[];
};

/** Most faults that are told of one key; what is wrong a thousand times over is wrong in one way. */
const most = 20;

/**
 * Checks the value of one key. What is wrong inside a list or an object is left out by itself, so that one bad item
 * does not take the organisation's other items with it.
 */
export function checkValue(key: string, schema: v.GenericSchema, given: unknown): Checked {
  const value = unpacked(schema, given);
  const result = v.safeParse(schema, value);
  if (result.success) return withoutDoubles(key, result.output);
  const faults = result.issues.map((issue) => ({ path: pathOf(key, issue), reason: reasonOf(issue) }));
  const rest = without(value, new Set(result.issues.map(({ path }) => path?.[0]?.key)));
  const kept = rest === undefined ? undefined : v.safeParse(schema, rest);
  const saved = kept?.success ? withoutDoubles(key, kept.output) : { faults: [] };
  return { ...saved, faults: told([...faults, ...saved.faults]) };
}

/**
 * The Windows registry has no truth values, lists or objects: there 0 and 1 stand for truth, and JSON for the others.
 * Chrome turns them back by its schema, Firefox hands them over as they are.
 */
function unpacked(schema: v.GenericSchema, value: unknown): unknown {
  if (v.is(schema, value)) return value;
  if (value === 0 || value === 1) return v.is(schema, value === 1) ? value === 1 : value;
  if (typeof value !== 'string' || !/^\s*[[{]/.test(value)) return value;
  try {
    return JSON.parse(value);
  } catch {
    return value; // The schema says what it should have been.
  }
}

/** The value without its wrong parts; nothing when it is wrong as a whole. */
function without(value: unknown, wrong: ReadonlySet<unknown>): unknown {
  if (wrong.has(undefined)) return undefined;
  if (Array.isArray(value)) return value.filter((_, index) => !wrong.has(index));
  if (typeof value !== 'object' || value === null) return undefined;
  return Object.fromEntries(Object.entries(value).filter(([name]) => !wrong.has(name)));
}

/** Of two items that are the same, or have the same `id`, the first one counts. */
function withoutDoubles(key: string, value: unknown): Checked {
  if (!Array.isArray(value)) return { value, faults: [] };
  const seen = new Set<string>();
  const faults: { path: string; reason: string }[] = [];
  const kept = value.filter((item: unknown, index) => {
    const identity = identityOf(item);
    if (seen.has(identity)) faults.push({ path: `${key}.${index}`, reason: 'is there twice' });
    return !seen.has(identity) && seen.add(identity);
  });
  return { value: kept, faults: told(faults) };
}

export function identityOf(item: unknown): string {
  const id = typeof item === 'object' && item !== null && 'id' in item ? item.id : item;
  return JSON.stringify(id);
}

function told<T>(faults: readonly T[]): T[] {
  return faults.slice(0, most);
}
