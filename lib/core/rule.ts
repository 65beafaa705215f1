import type { DraftKind, Kind, Note, Severity } from './kinds';

/**
 * A rule as data: equal after a JSON round trip, so that a policy can supply the same shape.
 *
 * A pattern is matched against the tokens of one sentence (words, punctuation and emoji after normalisation:
 * lower case, contractions split into words — "I'll" is `i will`, "don't" and "dont" are `do not`, "you're" and
 * "your a" are `you are`, "u" is `you`, "gonna" is `going to`; hyphens separate words). The words of a pattern and of a
 * lexicon go through the same tokeniser, so they may be written in either way. Quotation marks, brackets, asterisks,
 * emoji and the possessive `'s` are passed over unless a pattern names them; commas and other marks are not.
 * Its items are separated by spaces:
 *
 * | item        | matches                                                                    |
 * |-------------|----------------------------------------------------------------------------|
 * | `word`      | the token with this normal form                                            |
 * | `~word`     | any inflection of the word: `~kill` matches kill, kills, killed, killing    |
 * | `@name`     | an entry of the lexicon `name` (entries may have several words)             |
 * | `(a b\|@c)` | one of the alternatives, each a sequence of items                           |
 * | `~(a\|b)`   | the group with every word in all its inflections                           |
 * | `!(a\|b)`   | one word token that none of the alternatives matches (single tokens only)    |
 * | `_`         | any one word token                                                          |
 * | `x?`        | the item or nothing                                                         |
 * | `x{0,3}`    | the item so many times; the upper bound is at most 8                         |
 * | `^` `$`     | start and end of a sentence                                                 |
 * | `,` `.` `;` | the punctuation token; also `:` `!` `…` `—` `/`; a question mark is `\?`     |
 * | `#num`      | a number; `#caps` a word in capitals; `#name` a capitalised word             |
 * | `#mask`     | signs in place of a curse: "@#$%!"                                           |
 * | `[` `]`     | items of their own: bound the evidence; without them it is the whole match   |
 */
export type Rule = {
  /** `<language>/<pack>/<name>`, unique. */
  readonly id: string;
  readonly kind: Kind | Note | DraftKind;
  readonly patterns: readonly string[];
  /** 0 to 1: how often such a match is right. Under 0.5 it counts only together with other evidence. */
  readonly confidence: number;
  /** Overrides the severity of the kind: `cursing` at a person is 2. */
  readonly severity?: Severity;
  /** Guards that do not stop this rule; by default a rule is stopped by the guards of its kind. */
  readonly ignores?: readonly Guard[];
  /** Guards that stop this rule besides those of its kind. */
  readonly unless?: readonly Guard[];
  /** Patterns that stop the rule where they match in the same clause as the evidence, or overlap it. */
  readonly except?: readonly string[];
  /** A neutral sentence for the agent; never repeats the words. */
  readonly reason: string;
  /** For draft kinds: the words to use instead. */
  readonly suggestion?: string;
  /** Why the rule stands, and what was rejected. */
  readonly note: string;
  /** Where the idea comes from: `own`, or a citation. */
  readonly source: string;
  /** Texts that it flags, and neighbours that it passes; both are tests, and are never shown to the agent. */
  readonly flags: readonly string[];
  readonly passes: readonly string[];
};

/** What a judgement has to know of a rule that has been compiled. */
export type RuleHead = Pick<
  Rule,
  'id' | 'kind' | 'confidence' | 'severity' | 'ignores' | 'unless' | 'reason' | 'suggestion' | 'source'
>;

/**
 * What around a match takes its force away. Each is found by the engine from the language's own guard patterns, in the
 * sentence of the match. A guard pattern with `[` `]` covers what stands between them; else `negated`, `reported` and
 * `hypothetical` cover from their first word to the end of the clause, and the others what they match. A match is
 * stopped when its evidence overlaps what is covered, or for the three when the evidence begins there. Quotation marks
 * the engine finds by itself: evidence that lies wholly inside a quotation is `quoted`, unless all is one quotation.
 * `negated` "I would never hurt anyone" · `reported` said by somebody else, or told of the past · `quoted` inside
 * quotation marks · `self` aimed at the writer · `thing` aimed at a thing, the work or the company · `hypothetical`
 * fiction, news, "as if", a question of meaning · `figurative` "killing me" · `care` what the writer may do to
 * himself, which no rule for violence can ignore: such words ask for help, and are no breach · `esteem` a group spoken
 * well of, or defended.
 */
export const guards = [
  'negated',
  'reported',
  'quoted',
  'self',
  'thing',
  'hypothetical',
  'figurative',
  'care',
  'esteem',
] as const;
export type Guard = (typeof guards)[number];

/**
 * What the engine looks for outside the rules. `request` what the writer wants done · `rhetoric` an outcry
 * that asks for nothing · `acknowledgement` a draft meets
 * the customer's feeling · `next-step` a draft says what happens next. A draft with neither of these two is `cold`. `group` a word for a
 * group of people, without which the learned part alone finds no hate · `danger` a sign of danger, likewise for a hazard ·
 * `household` an abbreviation that everybody knows, or one that is explained where it stands.
 */
export const cues = ['request', 'rhetoric', 'acknowledgement', 'next-step', 'group', 'danger', 'household'] as const;
export type Cue = (typeof cues)[number];

/** A named set of words. `inflect` lets every entry match in all its inflections. */
export type Lexicon = {
  readonly name: string;
  readonly inflect?: boolean;
  /** Words that people mask or write with spaces: "f**k", "f u c k" are sought among them, the first entry first. */
  readonly masked?: boolean;
  readonly entries: readonly string[];
  readonly note: string;
  readonly source: string;
};

/** All that the judge knows of one language. Lexicons of all packs of a language are shared by name. */
export type Pack = {
  readonly lang: string;
  readonly name: string;
  readonly version: string;
  readonly lexicons: readonly Lexicon[];
  readonly rules: readonly Rule[];
  /** Patterns per guard. */
  readonly guards?: Partial<Record<Guard, readonly string[]>>;
  /** Patterns whose first token begins a new clause: `but`, `\\, and @pronoun`. Semicolons, dashes and colons do anyway. */
  readonly clauses?: readonly string[];
  /** Patterns per cue. */
  readonly cues?: Partial<Record<Cue, readonly string[]>>;
};
