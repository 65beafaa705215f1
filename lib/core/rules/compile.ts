import { cues, guards, type Pack, type Rule } from '../rule';
import { drain, type Work } from '../slices';
import type { Spelling } from '../text/respell';
import { parsePattern } from './pattern';
import { PatternIndex } from './patternIndex';
import { compileItem, type Program } from './program';
import { buildVocabulary, type Vocabulary } from './vocabulary';

/** A rule with its patterns compiled; what stops it is compiled too. */
export type CompiledRule = { readonly rule: Rule; readonly except: readonly Program[] };

/** All packs of one language, ready to judge. */
export type Language = {
  readonly lang: string;
  /** Versions of the packs, for the assessment: "en/threat@1 en/insult@3". */
  readonly version: string;
  readonly vocabulary: Vocabulary;
  readonly spelling: Spelling;
  readonly rules: readonly CompiledRule[];
  readonly index: PatternIndex;
  /** The owner is the number of the guard in `guards`. */
  readonly guards: PatternIndex;
  /** Patterns whose first token begins a clause. */
  readonly clauses: PatternIndex;
  /** The owner is the number of the cue in `cues`. */
  readonly cues: PatternIndex;
};

/** A pattern that cannot be used; the message names the rule or list, the pattern and the column. */
export class RuleError extends Error {}

/**
 * Compiles the packs, one result per language.
 * @throws RuleError
 */
export function compile(packs: readonly Pack[]): Language[] {
  return drain(compileWork(packs));
}

/** The same as work that can be put aside: some hundred milliseconds in pieces of less than one. */
export function* compileWork(packs: readonly Pack[]): Work<Language[]> {
  const languages: Language[] = [];
  for (const lang of new Set(packs.map((pack) => pack.lang))) {
    const own = packs.filter((pack) => pack.lang === lang);
    languages.push(yield* compileLanguage(lang, own));
  }
  return languages;
}

function* compileLanguage(lang: string, packs: readonly Pack[]): Work<Language> {
  const vocabulary = yield* buildVocabulary(packs.flatMap(({ lexicons }) => lexicons));
  const index = new PatternIndex();
  const rules: CompiledRule[] = [];
  for (const rule of packs.flatMap((pack) => pack.rules)) {
    for (const pattern of rule.patterns) {
      index.add(program(pattern, rule.id, vocabulary), rules.length);
      yield;
    }
    const except: Program[] = [];
    for (const pattern of rule.except ?? []) {
      except.push(program(pattern, `${rule.id}, except`, vocabulary));
      yield;
    }
    rules.push({ rule, except });
  }
  const listed = function* <Name extends string>(
    what: string,
    names: readonly Name[],
    of: (pack: Pack, name: Name) => readonly string[],
  ): Work<PatternIndex> {
    const list = new PatternIndex();
    for (const [number, name] of names.entries()) {
      for (const pattern of packs.flatMap((pack) => of(pack, name))) {
        list.add(program(pattern, `${lang}, ${what} ${name}`, vocabulary), number);
        yield;
      }
    }
    return list;
  };
  return {
    lang,
    version: packs.map(({ name, version }) => `${lang}/${name}@${version}`).join(' '),
    vocabulary,
    spelling: vocabulary.spelling(),
    rules,
    index,
    guards: yield* listed('guard', guards, (pack, guard) => pack.guards?.[guard] ?? []),
    clauses: yield* listed('clauses', ['begin'], (pack) => pack.clauses ?? []),
    cues: yield* listed('cue', cues, (pack, cue) => pack.cues?.[cue] ?? []),
  };
}

/** @throws RuleError */
export function program(pattern: string, place: string, vocabulary: Vocabulary): Program {
  try {
    return compileItem(parsePattern(pattern), vocabulary);
  } catch (error) {
    throw new RuleError(`${place}: ${error instanceof Error ? error.message : String(error)}, in "${pattern}"`);
  }
}
