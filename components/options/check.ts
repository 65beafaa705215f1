import { mergePolicy, type PolicyKey } from '../../lib/core/policy';

/** What is wrong with a value, by the one schema of the settings; undefined when it is fine. */
export function wrongWith(key: PolicyKey, value: unknown): string | undefined {
  return mergePolicy(undefined, { [key]: value }).problems[0]?.reason;
}
