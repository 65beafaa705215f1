import type { Pack, Rule } from '../rule';
import { compile, type Language } from './compile';
import { IndexBuilder } from './indexTables';
import { findings, read } from './judgeText';
import { Lexicons } from './lexicons';

/**
 * Faults of the packs, one sentence each: identifiers that are not unique or not of the pack, patterns that do not
 * compile, missing notes, sources and examples, and examples that the rule does not flag or pass.
 */
export function lint(packs: readonly Pack[]): string[] {
  const faults = [...packs.flatMap(headFaults), ...duplicates(packs), ...patternFaults(packs)];
  if (faults.length > 0) return faults;
  for (const language of compile(packs)) {
    const own = packs.filter(({ lang }) => lang === language.lang);
    for (const rule of own.flatMap(({ rules }) => rules)) faults.push(...exampleFaults(rule, language));
  }
  return faults;
}

function headFaults({ lang, name, rules, lexicons }: Pack): string[] {
  const faults: string[] = [];
  for (const rule of rules) {
    const fault = (text: string) => faults.push(`${rule.id}: ${text}`);
    if (!rule.id.startsWith(`${lang}/${name}/`)) fault(`the identifier must begin with ${lang}/${name}/`);
    if (rule.patterns.length === 0) fault('it has no pattern');
    if (!(rule.confidence > 0 && rule.confidence <= 1)) fault('the confidence must be above 0 and at most 1');
    if (rule.note.trim() === '' || rule.source.trim() === '' || rule.reason.trim() === '')
      fault('note, source and reason are needed');
    if (rule.flags.length === 0 || rule.passes.length === 0)
      fault('it needs texts that it flags and texts that it passes');
  }
  for (const lexicon of lexicons) {
    if (lexicon.entries.length === 0) faults.push(`${lang}/${name}, lexicon ${lexicon.name}: it has no entry`);
    if (lexicon.note.trim() === '' || lexicon.source.trim() === '')
      faults.push(`${lang}/${name}, lexicon ${lexicon.name}: note and source are needed`);
  }
  return faults;
}

function duplicates(packs: readonly Pack[]): string[] {
  const seen = new Set<string>();
  const faults: string[] = [];
  for (const { id } of packs.flatMap(({ rules }) => rules)) {
    if (seen.has(id)) faults.push(`${id}: the identifier is not unique`);
    seen.add(id);
  }
  return faults;
}

/** Compiles each pattern by itself, so that one run names every faulty one. */
function patternFaults(packs: readonly Pack[]): string[] {
  const faults: string[] = [];
  for (const lang of new Set(packs.map((pack) => pack.lang))) {
    const own = packs.filter((pack) => pack.lang === lang);
    const builder = new IndexBuilder(new Lexicons(own.flatMap(({ lexicons }) => lexicons)));
    const check = (place: string, patterns: readonly string[]): void => {
      for (const pattern of patterns) {
        try {
          builder.add(pattern, 0, place);
        } catch (error) {
          faults.push(error instanceof Error ? error.message : String(error));
        }
      }
    };
    for (const { name, rules, guards = {}, cues = {}, clauses = [] } of own) {
      for (const rule of rules) {
        check(rule.id, rule.patterns);
        check(`${rule.id}, except`, rule.except ?? []);
      }
      for (const [guard, patterns] of Object.entries(guards)) check(`${lang}/${name}, guard ${guard}`, patterns);
      for (const [cue, patterns] of Object.entries(cues)) check(`${lang}/${name}, cue ${cue}`, patterns);
      check(`${lang}/${name}, clauses`, clauses);
    }
  }
  return faults;
}

function exampleFaults(rule: Rule, language: Language): string[] {
  const flagged = (text: string): boolean =>
    findings(read(text, language), language).some(
      (finding) => finding.rule.id === rule.id && finding.guards.length === 0,
    );
  const kindFlagged = (text: string): boolean =>
    findings(read(text, language), language).some(
      (finding) => finding.rule.kind === rule.kind && finding.guards.length === 0 && finding.rule.confidence >= 0.5,
    );
  return [
    ...rule.flags.filter((text) => !flagged(text)).map((text) => `${rule.id}: does not flag "${text}"`),
    ...rule.passes
      .filter((text) => flagged(text) || kindFlagged(text))
      .map((text) => `${rule.id}: does not pass "${text}"`),
  ];
}
