import type { Pack, RuleHead } from '../rule';
import { drain, type Work } from '../slices';
import type { Spelling } from '../text/respell';
import { compileTables, layerTables } from './compileTables';
import { Numbers } from './numbers';
import { PatternIndex } from './patternIndex';
import type { IndexTables, Tables } from './tables';
import { Vocabulary } from './vocabulary';

export { RuleError } from './indexTables';

/** All packs of one language, ready to judge. */
export type Language = {
  readonly lang: string;
  /** Versions of the packs, for the assessment: "en/threat@1 en/insult@3". */
  readonly version: string;
  readonly vocabulary: Vocabulary;
  readonly spelling: Spelling;
  readonly rules: readonly RuleHead[];
  readonly index: PatternIndex;
  /** What stops a rule; the owner is its number, as in `index`. */
  readonly exceptions: PatternIndex;
  /** The owner is the number of the guard in `guards`. */
  readonly guards: PatternIndex;
  /** Patterns whose first token begins a clause. */
  readonly clauses: PatternIndex;
  /** The owner is the number of the cue in `cues`. */
  readonly cues: PatternIndex;
};

/**
 * Compiles the packs, one result per language.
 * @throws RuleError
 */
export function compile(packs: readonly Pack[]): Language[] {
  return drain(ready(compileTables(packs), []));
}

/**
 * Makes tables ready to judge, with further rules that use no lexicon, each for the language of its pack. Work that can
 * be put aside, in pieces of about a millisecond.
 * @throws RuleError for a faulty pattern of the further rules.
 */
export function* ready(languages: readonly Tables[], more: readonly Pack[]): Work<Language[]> {
  const made: Language[] = [];
  for (const tables of languages) {
    const own = more.filter(({ lang }) => lang === tables.lang);
    made.push(yield* languageOf(tables, own));
  }
  return made;
}

function* languageOf(tables: Tables, more: readonly Pack[]): Work<Language> {
  const { lang, words, stems, masked, lexicons } = tables;
  const numbers = new Numbers(words, stems);
  yield;
  const own = layerTables(more, numbers);
  const vocabulary = new Vocabulary(numbers, lexicons, masked);
  const over = (below: IndexTables, above?: IndexTables): PatternIndex =>
    new PatternIndex([
      { tables: below, owners: 0 },
      ...(above ? [{ tables: above, owners: tables.rules.length }] : []),
    ]);
  const index = over(tables.index, own?.index);
  yield;
  const exceptions = over(tables.exceptions, own?.exceptions);
  yield;
  return {
    lang,
    version: [tables.version, ...(own ? [own.version] : [])].join(' '),
    vocabulary,
    spelling: vocabulary.spelling(),
    rules: [...tables.rules, ...(own?.rules ?? [])],
    index,
    exceptions,
    guards: over(tables.guards),
    clauses: over(tables.clauses),
    cues: over(tables.cues),
  };
}
