import { cues, guards, type Pack, type Rule } from '../rule';
import { drain, type Work } from '../slices';
import type { Spelling } from '../text/respell';
import { measured } from './measure';
import { parsePattern } from './pattern';
import { type Pattern, PatternIndex } from './patternIndex';
import { compileItem, type Program } from './program';
import { buildVocabulary, type Vocabulary } from './vocabulary';

/** A rule and what stops it; the patterns themselves stand in the index. */
export type CompiledRule = { readonly rule: Rule; readonly except: PatternIndex };

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
    const except = new PatternIndex();
    for (const pattern of rule.except ?? []) {
      except.add(program(pattern, `${rule.id}, except`, vocabulary), 0);
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

/**
 * Reads a pattern and finds its faults; it is read again and compiled when it is first needed, so that only what is
 * used takes time and memory.
 * @throws RuleError
 */
export function program(pattern: string, place: string, vocabulary: Vocabulary): Pattern {
  try {
    const measure = measured(parsePattern(pattern), vocabulary);
    let compiled: Program | undefined;
    return {
      measure,
      program() {
        compiled ??= compileItem(parsePattern(pattern), vocabulary);
        return compiled;
      },
    };
  } catch (error) {
    throw new RuleError(`${place}: ${error instanceof Error ? error.message : String(error)}, in "${pattern}"`);
  }
}
