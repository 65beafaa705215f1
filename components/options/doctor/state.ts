import type { EffectivePolicy, PolicyKey } from '../../../lib/core/policy';
import { policyKeys } from '../../../lib/core/policy';
import type { Words } from '../../ui/words';

/** What the browser gave of the organisation's policy. `keys` as they arrived, also those that are not known. */
export type Arrival =
  | { readonly state: 'arrived'; readonly keys: readonly string[] }
  | { readonly state: 'empty' }
  /** The browser refused to answer: Firefox does where there is no policy. */
  | { readonly state: 'refused'; readonly reason: string };

export const filters = ['all', 'managed', 'user', 'locked', 'wrong'] as const;
export type Filter = (typeof filters)[number];

/** Keys of which a part was not accepted, from whomever. */
export function wrongKeys({ problems }: EffectivePolicy): ReadonlySet<string> {
  return new Set(problems.map(({ path }) => path.split('.')[0] ?? ''));
}

/** The settings that a filter and a search leave, in the order of the schema. */
export function settingsFor(effective: EffectivePolicy, filter: Filter, query: string, words: Words): PolicyKey[] {
  const wanted = query.trim().toLowerCase();
  const wrong = wrongKeys(effective);
  const fits: Record<Filter, (key: PolicyKey) => boolean> = {
    all: () => true,
    managed: (key) => Object.hasOwn(effective.layers.managed, key),
    user: (key) => Object.hasOwn(effective.layers.user, key),
    locked: (key) => effective.locks[key],
    wrong: (key) => wrong.has(key),
  };
  return policyKeys.filter((key) => {
    const { label, hint } = words.options.fields[key];
    const said = [key, label, hint, valueWords(effective.policy[key], words)].join('\n').toLowerCase();
    return fits[filter](key) && said.includes(wanted);
  });
}

/** A value as it is read: a word for nothing, text as it stands, lists and objects as JSON. */
export function valueWords(value: unknown, { doctor }: Words): string {
  if (value === '') return doctor.empties.text;
  if (typeof value === 'boolean') return value ? doctor.empties.on : doctor.empties.off;
  if (typeof value === 'string' || typeof value === 'number') return String(value);
  if (Array.isArray(value) && value.every((item) => typeof item === 'string'))
    return value.join(', ') || doctor.empties.list;
  return Object.keys(value as object).length === 0 ? doctor.empties.list : JSON.stringify(value, null, 2);
}

/** Where the value in force comes from, in words. */
export function originWords(key: PolicyKey, { sources, locks, layers }: EffectivePolicy, words: Words): string {
  const both = Array.isArray(layers.managed[key]) && Array.isArray(layers.user[key]) && !locks[key];
  if (both) return words.doctor.united;
  if (sources[key] === 'managed' && !locks[key] && !Array.isArray(layers.managed[key])) return words.options.proposed;
  if (locks[key] && sources[key] === 'default') return words.options.lockedDefault;
  return words.options.sources[sources[key]];
}
