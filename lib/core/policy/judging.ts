import * as v from 'valibot';
import { draftKinds, kinds, notes } from '../kinds';
import { list, words } from './field';

/** Kinds that may be switched off. A threat may not: whoever is threatened has to know. */
export const kindsToSwitch = [...kinds.filter((kind) => kind !== 'threat'), ...draftKinds] as const;

/**
 * Literal words: letters and digits, joined by one space, apostrophe or hyphen, so that nothing in them means anything to the language
 * of the rules' patterns, and every rule is matched in linear time.
 */
const literal = v.pipe(
  v.string(),
  v.trim(),
  v.minLength(2),
  v.maxLength(100),
  v.regex(/^[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:[-'’ ][\p{L}\p{N}][\p{L}\p{M}\p{N}]*)*$/u),
);

const threshold = v.exactOptional(v.pipe(v.number(), v.minValue(0.05), v.maxValue(0.99)));
const judgedKinds = [...kinds, ...draftKinds] as const;
const thresholdOf = Object.fromEntries(judgedKinds.map((kind) => [kind, threshold])) as {
  readonly [K in (typeof judgedKinds)[number]]: typeof threshold;
};

const ownRule = v.strictObject({
  id: v.pipe(
    v.string(),
    v.regex(/^[a-z0-9-]{1,60}$/),
    v.description('Name of the rule: small letters, digits, hyphens'),
  ),
  kind: v.pipe(v.picklist([...kinds, ...draftKinds, ...notes]), v.description('What the words are')),
  phrases: v.pipe(list(literal, 500), v.minLength(1), v.description('Words and phrases, literally')),
  reason: v.pipe(words, v.description('A neutral sentence for the agent, which does not repeat the words')),
  forms: v.exactOptional(v.pipe(v.boolean(), v.description('Whether all inflected forms of the words count'))),
  severity: v.exactOptional(
    v.pipe(v.number(), v.integer(), v.picklist([1, 2, 3, 4]), v.description('1 low to 4 critical')),
  ),
  instead: v.exactOptional(v.pipe(words, v.description('For an agent’s draft: the words to use instead'))),
  lang: v.exactOptional(
    v.pipe(v.string(), v.regex(/^[a-z]{2,3}$/), v.description('The language of the words; all languages without it')),
  ),
});

/** What counts, and from where on. */
export const judging = {
  kindsOff: v.optional(
    v.pipe(list(v.picklist(kindsToSwitch), kindsToSwitch.length), v.description('Kinds that are not looked for')),
    [],
  ),
  thresholds: v.optional(
    v.pipe(
      v.strictObject(thresholdOf),
      v.description('How likely a kind must be, 0.05 to 0.99, before the learned part says so by itself'),
    ),
    {},
  ),
  extraRules: v.optional(v.pipe(list(ownRule, 500), v.description('Own words and phrases that count')), []),
  exceptions: v.optional(
    v.pipe(list(literal, 1000), v.description('Words and phrases that never count, such as names of products')),
    [],
  ),
};
