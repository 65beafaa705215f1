import type { Policy } from '../policy';
import type { Pack, Rule } from '../rule';

type OwnRule = Policy['extraRules'][number];

/** The source that an organisation's own rules name. */
export const ownSource = 'policy';

/** How often an organisation's own words are right: it knows them. */
const confidence = 0.95;

/** The packs with the organisation's own rules added to each language that they are for. */
export function withOwnRules(packs: readonly Pack[], rules: Policy['extraRules']): readonly Pack[] {
  const languages = [...new Set(packs.map(({ lang }) => lang))];
  return [...packs, ...ownPacks(languages, rules)];
}

/** The organisation's own rules as packs, at most one a language. */
export function ownPacks(languages: readonly string[], rules: Policy['extraRules']): Pack[] {
  return languages.flatMap((lang) => ownPack(lang, rules) ?? []);
}

function ownPack(lang: string, rules: Policy['extraRules']): Pack | undefined {
  const own = rules.filter((rule) => rule.lang === undefined || rule.lang === lang);
  if (own.length === 0) return undefined;
  return { lang, name: 'policy', version: versionOf(own), lexicons: [], rules: own.map((rule) => ruleOf(lang, rule)) };
}

/**
 * Literal words count as they stand, unless they are quoted or reported. They have no sign that means anything in a pattern, and so are patterns.
 */
function ruleOf(lang: string, { id, kind, phrases, reason, forms, severity, instead }: OwnRule): Rule {
  return {
    id: `${lang}/policy/${id}`,
    kind,
    patterns: forms ? phrases.map((phrase) => phrase.replace(/[^ ]+/g, '~$&')) : phrases,
    confidence,
    ignores: ['negated', 'self', 'thing', 'hypothetical', 'figurative'],
    ...(severity === undefined ? {} : { severity }),
    ...(instead === undefined ? {} : { suggestion: instead }),
    reason,
    note: 'From the policy of the organisation.',
    source: ownSource,
    flags: [],
    passes: [],
  };
}

/** The same rules have the same version: a FNV-1a hash of what they are, eight hexadecimal digits. */
function versionOf(rules: readonly OwnRule[]): string {
  let hash = 0x811c9dc5;
  for (const char of JSON.stringify(rules)) hash = Math.imul(hash ^ (char.codePointAt(0) ?? 0), 0x01000193);
  return (hash >>> 0).toString(16).padStart(8, '0');
}
