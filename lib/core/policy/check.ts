import * as v from 'valibot';
import { drain, type Work } from '../slices';
import { limitOf, type Part, partOf } from './part';
import { pathOf, reasonOf } from './reason';

/** What came of checking one value: `value` is missing when nothing of it can be used. */
export type Checked = {
  readonly value?: unknown;
  readonly faults: readonly Fault[];
};
type Fault = { readonly path: string; readonly reason: string };

/** Most faults that are told of one key; what is wrong a thousand times over is wrong in one way. */
const most = 20;

/** Checks the value of one key as `checking` does, at once. */
export function checkValue(key: string, schema: v.GenericSchema, given: unknown): Checked {
  return drain(checking(key, schema, given));
}

/**
 * Checks the value of one key. What is wrong inside a list or an object is left out by itself, so that one bad item
 * does not take the organisation's other items with it. Yields after each item of a list.
 */
export function* checking(key: string, schema: v.GenericSchema, given: unknown): Work<Checked> {
  const value = unpacked(schema, given);
  const list = partOf(schema);
  if (list.item && Array.isArray(value)) return yield* checkingItems(key, list, value);
  const result = v.safeParse(schema, value);
  if (result.success) return { value: result.output, faults: [] };
  const faults = result.issues.map((issue) => ({ path: pathOf(key, issue), reason: reasonOf(issue) }));
  const rest = without(value, new Set(result.issues.map(({ path }) => path?.[0]?.key)));
  const kept = rest === undefined ? undefined : v.safeParse(schema, rest);
  return { ...(kept?.success && { value: kept.output }), faults: told(faults) };
}

/** Of two items that are the same, or have the same `id`, the first one counts. */
function* checkingItems(key: string, list: Part, items: readonly unknown[]): Work<Checked> {
  const schema = list.item as unknown as v.GenericSchema;
  const limit = limitOf(list, 'max_length') ?? Number.POSITIVE_INFINITY;
  const seen = new Set<string>();
  const kept: unknown[] = [];
  const faults: Fault[] = [];
  for (const [at, item] of items.entries()) {
    const path = `${key}.${at}`;
    const result = v.safeParse(schema, item);
    if (result.success) {
      const identity = identityOf(result.output);
      if (seen.has(identity)) faults.push({ path, reason: 'is there twice' });
      else kept.push(result.output);
      seen.add(identity);
    } else faults.push(...result.issues.map((issue) => ({ path: pathOf(path, issue), reason: reasonOf(issue) })));
    yield;
  }
  if (kept.length <= limit) return { value: kept, faults: told(faults) };
  return { faults: told([{ path: key, reason: `must be no longer than ${limit}` }, ...faults]) };
}

/**
 * The Windows registry has no truth values, lists or objects: there 0 and 1 stand for truth, and JSON for the others.
 * Chrome turns them back by its schema, Firefox hands them over as they are.
 */
function unpacked(schema: v.GenericSchema, value: unknown): unknown {
  const number = value === 0 || value === 1;
  if (!number && !(typeof value === 'string' && /^\s*[[{]/.test(value))) return value;
  if (v.is(schema, value)) return value;
  if (number) return v.is(schema, value === 1) ? value === 1 : value;
  try {
    return JSON.parse(value);
  } catch {
    return value; // The schema says what it should have been.
  }
}

/** An object without its wrong parts; nothing of a value that is wrong as a whole. */
function without(value: unknown, wrong: ReadonlySet<unknown>): unknown {
  if (wrong.has(undefined) || typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
  return Object.fromEntries(Object.entries(value).filter(([name]) => !wrong.has(name)));
}

export function identityOf(item: unknown): string {
  const id = typeof item === 'object' && item !== null && 'id' in item ? item.id : item;
  return JSON.stringify(id);
}

function told<T>(faults: readonly T[]): T[] {
  return faults.slice(0, most);
}
