import * as v from 'valibot';

/**
 * The settings in force. One schema describes them; types, defaults and validation derive from it.
 * Managed settings beat the user's, the user's beat the defaults, key by key. A wrong value is reported by path and
 * reason, and the rest still applies.
 */

const line = v.pipe(v.string(), v.trim(), v.maxLength(500));
const link = v.pipe(
  line,
  v.check((text) => text === '' || /^https?:\/\/\S+$/i.test(text), 'must be an http(s) address'),
);

export const policySchema = {
  organisationName: v.optional(line, ''),
  codeUrl: v.optional(link, ''),
  supervisor: v.optional(line, ''),
  agentName: v.optional(line, ''),
  crisisLines: v.optional(
    v.pipe(v.array(v.strictObject({ region: line, name: line, contact: line })), v.maxLength(100)),
    [],
  ),
  side: v.optional(v.picklist(['left', 'right']), 'right'),
  theme: v.optional(v.picklist(['auto', 'light', 'dark']), 'auto'),
  collapsed: v.optional(v.boolean(), false),
};

type Schema = typeof policySchema;
export type PolicyKey = keyof Schema;
export const policyKeys = Object.keys(policySchema) as PolicyKey[];
export type Policy = { readonly [K in PolicyKey]: v.InferOutput<Schema[K]> };
export type Source = 'managed' | 'user' | 'default';

/** `path` is the key, or a path below it (`crisisLines.0.name`); `reason` a sentence without the value itself. */
export type Problem = { readonly source: Source; readonly path: string; readonly reason: string };

export type EffectivePolicy = {
  readonly policy: Policy;
  readonly sources: Readonly<Record<PolicyKey, Source>>;
  readonly problems: readonly Problem[];
};

/** Keys of which managed and user's items unite. */
const united: ReadonlySet<PolicyKey> = new Set(['crisisLines']);

type Checked = { readonly values: Partial<Record<PolicyKey, unknown>>; readonly problems: readonly Problem[] };

/** Checks one layer, key by key. Anything but a plain object counts as a layer with one problem. */
function check(layer: unknown, source: Source): Checked {
  if (layer === undefined || layer === null) return { values: {}, problems: [] };
  if (typeof layer !== 'object' || Array.isArray(layer)) {
    return { values: {}, problems: [{ source, path: '', reason: 'must be an object' }] };
  }
  const values: Partial<Record<PolicyKey, unknown>> = {};
  const problems: Problem[] = [];
  for (const [key, value] of Object.entries(layer)) {
    if (!Object.hasOwn(policySchema, key)) {
      problems.push({ source, path: key, reason: 'is not a known setting' });
      continue;
    }
    const result = v.safeParse(policySchema[key as PolicyKey], value);
    if (result.success) values[key as PolicyKey] = result.output;
    else
      for (const issue of result.issues) problems.push({ source, path: pathOf(key, issue), reason: reasonOf(issue) });
  }
  return { values, problems };
}

/** The library's own words repeat the value, which may be private. */
function reasonOf({ type, expected, received, message }: v.BaseIssue<unknown>): string {
  if (type === 'check') return message;
  if (type === 'max_length') return `must be no longer than ${expected?.replace('<=', '')}`;
  if (type === 'strict_object' && expected === 'never') return 'is not a known key';
  if (type === 'strict_object' && received === 'undefined') return 'is missing';
  const wanted = expected?.replaceAll('"', '').replace(/[()]/g, '').replaceAll(' | ', ' or ');
  return wanted ? `must be: ${wanted.toLowerCase()}` : 'is not valid';
}

function pathOf(key: string, issue: v.BaseIssue<unknown>): string {
  return [key, ...(issue.path ?? []).map((item) => String(item.key))].join('.');
}

/** Merges the layers as they came from storage; never throws. */
export function mergePolicy(managed: unknown, user: unknown): EffectivePolicy {
  const layers = { managed: check(managed, 'managed'), user: check(user, 'user') };
  const policy: Partial<Record<PolicyKey, unknown>> = {};
  const sources = {} as Record<PolicyKey, Source>;
  for (const key of policyKeys) {
    const fromManaged = layers.managed.values[key];
    const fromUser = layers.user.values[key];
    sources[key] = fromManaged !== undefined ? 'managed' : fromUser !== undefined ? 'user' : 'default';
    policy[key] =
      united.has(key) && Array.isArray(fromManaged) && Array.isArray(fromUser)
        ? [...fromManaged, ...fromUser]
        : (fromManaged ?? fromUser ?? v.getDefault(policySchema[key]));
  }
  return {
    policy: policy as Policy,
    sources,
    problems: [...layers.managed.problems, ...layers.user.problems],
  };
}

export const defaultPolicy: Policy = mergePolicy(undefined, undefined).policy;
