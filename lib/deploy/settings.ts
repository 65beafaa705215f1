import * as v from 'valibot';
import { mergePolicy, type Problem } from '../core/policy';
import { type Install, installSchema } from '../core/policy/install';

/**
 * What an administrator writes: the settings, and from where the browsers fetch the extension. Without an address the
 * kit holds the settings alone, and the extension is installed in another way.
 */
export type KitSettings = { readonly policy: Readonly<Record<string, unknown>>; readonly install: Install };
export type Checked =
  | { readonly settings: KitSettings; readonly problems: readonly [] }
  | { readonly settings?: undefined; readonly problems: readonly Pick<Problem, 'path' | 'reason'>[] };

/** Checks a settings file as a whole: nothing is made of one that has a fault. */
export function checkSettings(given: unknown): Checked {
  if (typeof given !== 'object' || given === null || Array.isArray(given))
    return { problems: [{ path: '', reason: 'must be an object with "policy" and, if wanted, "install"' }] };
  const { policy = {}, install = {}, ...others } = given as Record<string, unknown>;
  const installed = v.safeParse(installSchema, install);
  const problems = [
    ...Object.keys(others).map((path) => ({ path, reason: 'is none of "policy", "install"' })),
    ...mergePolicy(policy, undefined).problems.map(({ path, reason }) => ({
      path: ['policy', path].filter(Boolean).join('.'),
      reason,
    })),
    ...(installed.issues ?? []).map(({ path }) => ({
      path: ['install', ...(path ?? []).map(({ key }) => String(key))].join('.'),
      reason: 'is no address or id of the right form, or is not known',
    })),
  ];
  if (problems.length > 0 || !installed.success) return { problems };
  return { settings: { policy: policy as Record<string, unknown>, install: installed.output }, problems: [] };
}
