import { type Guard, guards, type Pack, type Rule } from '../rule';
import type { Spelling } from '../text/respell';
import { parsePattern } from './pattern';
import { PatternIndex } from './patternIndex';
import { compileItem, type Program } from './program';
import { Vocabulary } from './vocabulary';

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
  readonly guards: Readonly<Record<Guard, readonly Program[]>>;
  /** Patterns whose first token begins a clause. */
  readonly clauses: readonly Program[];
};

/** A pattern that cannot be used; the message names the rule or list, the pattern and the column. */
export class RuleError extends Error {}

/**
 * Compiles the packs, one result per language.
 * @throws RuleError
 */
export function compile(packs: readonly Pack[]): Language[] {
  return [...new Set(packs.map(({ lang }) => lang))].map((lang) =>
    compileLanguage(
      lang,
      packs.filter((pack) => pack.lang === lang),
    ),
  );
}

function compileLanguage(lang: string, packs: readonly Pack[]): Language {
  const vocabulary = new Vocabulary(packs.flatMap(({ lexicons }) => lexicons));
  const index = new PatternIndex();
  const rules = packs
    .flatMap((pack) => pack.rules)
    .map((rule, number): CompiledRule => {
      for (const pattern of rule.patterns) index.add(program(pattern, rule.id, vocabulary), number);
      return { rule, except: (rule.except ?? []).map((pattern) => program(pattern, `${rule.id}, except`, vocabulary)) };
    });
  const all = (place: string, patterns: readonly string[]) =>
    patterns.map((pattern) => program(pattern, place, vocabulary));
  const ofGuard = (guard: Guard) =>
    all(
      `${lang}, guard ${guard}`,
      packs.flatMap((pack) => pack.guards?.[guard] ?? []),
    );
  return {
    lang,
    version: packs.map(({ name, version }) => `${lang}/${name}@${version}`).join(' '),
    vocabulary,
    spelling: vocabulary.spelling(),
    rules,
    index,
    guards: Object.fromEntries(guards.map((guard) => [guard, ofGuard(guard)])) as Record<Guard, Program[]>,
    clauses: all(
      `${lang}, clauses`,
      packs.flatMap((pack) => pack.clauses ?? []),
    ),
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
