import * as v from 'valibot';
import type { Work } from '../slices';
import { checking, checkValue, identityOf } from './check';
import { words } from './field';
import { type Policy, policySchema } from './schema';

/** The settings that a pack may hold: words that count and words that do not, replies, and taught pages. */
export const packKeys = ['extraRules', 'exceptions', 'templates', 'extraSites'] as const;
export type PackKey = (typeof packKeys)[number];
export type PackParts = { readonly [K in PackKey]?: Policy[K] };

/** An organisation's pack: its own content in one file, that carries a checksum of itself. */
export type Pack = {
  readonly name: string;
  readonly version: string;
  readonly parts: PackParts;
};

const heads = {
  name: v.pipe(words, v.maxLength(200)),
  version: v.pipe(v.string(), v.regex(/^[\w.-]{1,60}$/)),
} as const;
const known = ['pack', 'name', 'version', 'sha256', ...packKeys];

/** The form of the file; a later one gets another number. */
export const packForm = 1;

export type CheckedPack = {
  readonly pack: Pack;
  readonly faults: readonly { readonly path: string; readonly reason: string }[];
};

/**
 * Checks what a pack's file holds. Each fault has its path and reason; what is wrong is left out, the rest is kept.
 * Yields after each item of a list.
 */
export function* checkPack(given: Readonly<Record<string, unknown>>): Work<CheckedPack> {
  const faults = Object.keys(given)
    .filter((key) => !known.includes(key))
    .map((path) => ({ path, reason: 'is no part of a pack' }));
  if (given.pack !== packForm) faults.push({ path: 'pack', reason: `must be ${packForm}, the form of the file` });
  const head = { name: '', version: '' };
  for (const key of ['name', 'version'] as const) {
    const { value, faults: found } = checkValue(key, heads[key], given[key]);
    if (typeof value === 'string') head[key] = value;
    faults.push(...found);
  }
  const parts: Partial<Record<PackKey, unknown>> = {};
  for (const key of packKeys) {
    if (given[key] === undefined) continue;
    const { value, faults: found } = yield* checking(key, policySchema[key], given[key]);
    if (value !== undefined) parts[key] = value;
    faults.push(...found);
  }
  return { pack: { ...head, parts: parts as PackParts }, faults };
}

export type Change = {
  readonly key: PackKey;
  readonly what: 'added' | 'removed' | 'changed';
  /** The id of a rule or reply, host and address of a page; none for a word that never counts. */
  readonly id?: string;
};

/** What the second has that the first has not, and the other way round, in the order of the keys and of the items. */
export function packChanges(from: PackParts, to: PackParts): Change[] {
  return packKeys.flatMap((key) => {
    const before = byName(from[key] ?? []);
    const after = byName(to[key] ?? []);
    const names = new Set([...before.keys(), ...after.keys()]);
    return [...names].flatMap((name): Change[] => {
      const [old, next] = [before.get(name), after.get(name)];
      if (old === next) return [];
      const what = old === undefined ? 'added' : next === undefined ? 'removed' : 'changed';
      return [{ key, what, ...(key === 'exceptions' ? {} : { id: name }) }];
    });
  });
}

/** Each item as text, by what it is known by. */
function byName(items: readonly unknown[]): Map<string, string> {
  return new Map(items.map((item) => [nameOf(item), JSON.stringify(item)]));
}

function nameOf(item: unknown): string {
  if (typeof item === 'object' && item !== null && 'host' in item && 'address' in item)
    return `${item.host}${item.address}`;
  return identityOf(item).replace(/^"(.*)"$/, '$1');
}
