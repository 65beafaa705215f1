import type { EffectivePolicy } from './policy';

/** Why the panel stays silent on a page. */
export type Refusal = { readonly by: 'denied' | 'not-allowed'; readonly host: string; readonly managed: boolean };

/**
 * Whether the settings keep the panel from a page; nothing when it may be read. What is denied stays denied, also where
 * it is allowed as well.
 * @param host as in an address, with its port where that is not the usual one.
 */
export function refusalOf({ policy, layers }: EffectivePolicy, host: string): Refusal | undefined {
  const covers = (patterns: readonly string[] = []) => patterns.some((pattern) => matches(pattern, host));
  if (covers(policy.sitesDenied)) return { by: 'denied', host, managed: covers(layers.managed.sitesDenied) };
  if (policy.sitesAllowed.length === 0 || covers(policy.sitesAllowed)) return undefined;
  return { by: 'not-allowed', host, managed: (layers.managed.sitesAllowed ?? []).length > 0 };
}

/** A pattern without a port stands for every port. */
function matches(pattern: string, host: string): boolean {
  const name = /:\d+$/.test(pattern) ? host : host.replace(/:\d+$/, '');
  if (!pattern.startsWith('*.')) return name === pattern;
  const domain = pattern.slice(2);
  return name === domain || name.endsWith(`.${domain}`);
}
