import * as v from 'valibot';
import { checkValue, identityOf } from './check';
import { type LockKey, lockSchema, type Policy, type PolicyKey, policyKeys, policySchema, type Values } from './schema';

export type Source = 'managed' | 'user' | 'default';

/** `path` is the key, or a path below it (`crisisLines.0.name`); `reason` a sentence without the value itself. */
export type Problem = { readonly source: Source; readonly path: string; readonly reason: string };

export type EffectivePolicy = {
  readonly policy: Policy;
  /** Where a value comes from; of a united list, where its first items do. */
  readonly sources: Readonly<Record<PolicyKey, Source>>;
  /** What the agent must not change; a list that is not locked may be added to. */
  readonly locks: Readonly<Record<PolicyKey, boolean>>;
  /** What each layer gives, by itself. */
  readonly layers: { readonly managed: Values; readonly user: Values };
  readonly problems: readonly Problem[];
};

type Layer = {
  readonly values: Partial<Record<PolicyKey, unknown>>;
  readonly locks: Partial<Record<LockKey, readonly PolicyKey[]>>;
  readonly problems: readonly Problem[];
};

/** Checks one layer, key by key. Anything but a plain object counts as a layer with one problem. */
function check(layer: unknown, source: 'managed' | 'user'): Layer {
  if (layer === undefined || layer === null) return { values: {}, locks: {}, problems: [] };
  if (typeof layer !== 'object' || Array.isArray(layer)) {
    return { values: {}, locks: {}, problems: [{ source, path: '', reason: 'must be an object' }] };
  }
  const found: { [name: string]: unknown } = {};
  const problems: Problem[] = [];
  const schemas: Record<string, v.GenericSchema> =
    source === 'managed' ? { ...policySchema, ...lockSchema } : policySchema;
  for (const [key, given] of Object.entries(layer)) {
    const schema = Object.hasOwn(schemas, key) ? schemas[key] : undefined;
    if (!schema) {
      problems.push({ source, path: key, reason: 'is not a known setting' });
      continue;
    }
    const { value, faults } = checkValue(key, schema, given);
    if (value !== undefined) found[key] = value;
    problems.push(...faults.map((fault) => ({ source, ...fault })));
  }
  const { locked, open, ...values } = found;
  return { values, locks: { locked, open } as Layer['locks'], problems };
}

/** Merges the layers as they came from storage; never throws. */
export function mergePolicy(managed: unknown, user: unknown): EffectivePolicy {
  const layers = { managed: check(managed, 'managed'), user: check(user, 'user') };
  const { locked, open, conflicts } = locksOf(layers.managed);
  const policy: Partial<Record<PolicyKey, unknown>> = {};
  const sources = {} as Record<PolicyKey, Source>;
  const locks = {} as Record<PolicyKey, boolean>;
  for (const key of policyKeys) {
    const ours = layers.managed.values[key];
    const theirs = locked.has(key) ? undefined : layers.user.values[key];
    const fallback: unknown = v.getDefault(policySchema[key]);
    const united = Array.isArray(fallback) && Array.isArray(ours) && Array.isArray(theirs);
    const proposed = open.has(key) && theirs !== undefined && !united;
    policy[key] = united ? unite(ours, theirs) : proposed ? theirs : (ours ?? theirs ?? fallback);
    sources[key] = ours !== undefined && !proposed ? 'managed' : theirs !== undefined ? 'user' : 'default';
    locks[key] = locked.has(key) || (ours !== undefined && !Array.isArray(fallback) && !open.has(key));
  }
  return {
    policy: policy as Policy,
    sources,
    locks,
    layers: { managed: layers.managed.values as Values, user: layers.user.values as Values },
    problems: [...layers.managed.problems, ...conflicts, ...layers.user.problems],
  };
}

/** A key in both lists stays locked. A list of locks that cannot be read locks all that the organisation set. */
function locksOf({ locks, values, problems }: Layer) {
  const unreadable = locks.locked === undefined && problems.some(({ path }) => path === 'locked');
  const locked = new Set(unreadable ? (Object.keys(values) as PolicyKey[]) : locks.locked);
  const open = new Set(locks.open?.filter((key) => !locked.has(key)));
  const conflicts = (unreadable ? [] : (locks.open ?? [])).flatMap((key, index): Problem[] =>
    locked.has(key)
      ? [{ source: 'managed', path: `open.${index}`, reason: `${key} is locked as well, and stays locked` }]
      : [],
  );
  return { locked, open, conflicts };
}

/** The organisation's items first, and none twice. */
function unite(ours: readonly unknown[], theirs: readonly unknown[]): unknown[] {
  const known = new Set(ours.map(identityOf));
  return [...ours, ...theirs.filter((item) => !known.has(identityOf(item)))];
}
