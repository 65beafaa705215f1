import { cues, guards, type Pack, type RuleHead } from '../rule';
import { IndexBuilder } from './indexTables';
import { Lexicons, type Names, withoutLexicons } from './lexicons';
import type { Numbers } from './numbers';
import type { IndexTables, Tables } from './tables';

/**
 * Compiles packs into tables, one result per language.
 * @throws RuleError
 */
export function compileTables(packs: readonly Pack[]): Tables[] {
  return [...new Set(packs.map((pack) => pack.lang))].map((lang) =>
    languageTables(
      lang,
      packs.filter((pack) => pack.lang === lang),
    ),
  );
}

/** What further rules of a language come to, whose words get their numbers after those that are known. */
export type LayerTables = Pick<Tables, 'version' | 'rules' | 'index' | 'exceptions'>;

/**
 * Compiles packs that only have rules, and these without lexicons; nothing where there is no pack.
 * @throws RuleError
 */
export function layerTables(packs: readonly Pack[], numbers: Numbers): LayerTables | undefined {
  return packs.length === 0 ? undefined : ruleTables(packs, withoutLexicons(numbers));
}

function languageTables(lang: string, packs: readonly Pack[]): Tables {
  const names = new Lexicons(packs.flatMap(({ lexicons }) => lexicons));
  const listed = <Name extends string>(
    what: string,
    all: readonly Name[],
    of: (pack: Pack, name: Name) => readonly string[] | undefined,
  ): IndexTables => {
    const builder = new IndexBuilder(names);
    for (const [number, name] of all.entries()) {
      const patterns = packs.flatMap((pack) => of(pack, name) ?? []);
      for (const pattern of patterns) builder.add(pattern, number, `${lang}, ${what} ${name}`);
    }
    return builder.tables();
  };
  const tables = {
    ...ruleTables(packs, names),
    guards: listed('guard', guards, (pack, guard) => pack.guards?.[guard]),
    clauses: listed('clauses', ['begin'], (pack) => pack.clauses),
    cues: listed('cue', cues, (pack, cue) => pack.cues?.[cue]),
  };
  const masked = [...new Set(names.masked)];
  return { lang, ...tables, ...names.numbers.lists(), masked, lexicons: names.trie() };
}

function ruleTables(packs: readonly Pack[], names: Names): LayerTables {
  const index = new IndexBuilder(names);
  const exceptions = new IndexBuilder(names);
  const rules: RuleHead[] = [];
  for (const { patterns, except = [], note: _, flags: _flags, passes: _passes, ...head } of packs.flatMap(
    (pack) => pack.rules,
  )) {
    for (const pattern of patterns) index.add(pattern, rules.length, head.id);
    for (const pattern of except) exceptions.add(pattern, rules.length, `${head.id}, except`);
    rules.push(head);
  }
  return {
    version: packs.map(({ lang, name, version }) => `${lang}/${name}@${version}`).join(' '),
    rules,
    index: index.tables(),
    exceptions: exceptions.tables(),
  };
}
