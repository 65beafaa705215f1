import { mergePolicy } from './policy/merge';
import type { Policy } from './policy/schema';

/**
 * The settings in force. One schema describes them, in `policy/`; types, defaults and validation derive from it.
 * Managed settings beat the user's, the user's beat the defaults, key by key. A wrong value is reported by path and
 * reason, and the rest still applies.
 */
export { type EffectivePolicy, mergePolicy, type Problem, type Source } from './policy/merge';
export { lockSchema, type Policy, type PolicyKey, policyGroups, policyKeys, policySchema } from './policy/schema';

export const defaultPolicy: Policy = mergePolicy(undefined, undefined).policy;
