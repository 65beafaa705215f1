/** Counts of what a judge got right, as tables of plain cells that the terminal and the report both print. */
import type { Assessment } from '../../core/assessment';
import { type DraftKind, draftKinds, type Kind, kinds, type Note, notes, severities } from '../../core/kinds';
import type { Expected } from './expected';

export type Judged = { readonly expected: Expected; readonly got: Assessment };
export type Table = {
  readonly title: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
};

const percent = (part: number, whole: number): string => (whole === 0 ? '–' : `${((100 * part) / whole).toFixed(1)} %`);
const held = (list: readonly Judged[], test: (one: Judged) => boolean): number =>
  list.reduce((sum, one) => sum + (test(one) ? 1 : 0), 0);
const kindsOf = ({ got }: Judged): Set<string> => new Set(got.signals.map(({ kind }) => kind));
const sameClauses = ({ expected, got }: Judged): boolean => (expected.clauses ?? []).join() === got.clauses.join();

/** The whole at a glance; "flagged" is any severity above none. */
export function overall(all: readonly Judged[]): Table {
  const list = all.filter(({ expected }) => expected.input.role !== 'agent' && expected.severity !== undefined);
  const clean = list.filter(({ expected }) => expected.severity === 0);
  const severe = list.filter(({ expected }) => (expected.severity ?? 0) >= 2);
  const dangerous = list.filter(({ expected }) => expected.kinds?.has('threat') || expected.kinds?.has('intimidation'));
  const flagged = ({ got }: Judged): boolean => got.severity > 0;
  const moderate = ({ got }: Judged): boolean => got.severity >= 2;
  const known = list.filter(({ expected }) => expected.clauses);
  const line = (name: string, part: number, whole: number): string[] => [name, String(whole), percent(part, whole)];
  return {
    title: 'Overall',
    columns: ['measure', 'texts', 'rate'],
    rows: [
      line('exact clause set', held(known, sameClauses), known.length),
      line(
        'exact severity',
        held(list, ({ expected, got }) => got.severity === expected.severity),
        list.length,
      ),
      line('breaches of severity 2 and above found (at 2 and above)', held(severe, moderate), severe.length),
      line(
        'threats and intimidation found (at 3 and above)',
        held(dangerous, ({ got }) => got.severity >= 3),
        dangerous.length,
      ),
      line('clean texts flagged', held(clean, flagged), clean.length),
      line('clean texts flagged at severity 2 and above', held(clean, moderate), clean.length),
      line(
        'not judged (language)',
        held(list, ({ got }) => got.notJudged !== undefined),
        list.length,
      ),
    ],
  };
}

export function bySeverity(all: readonly Judged[]): Table {
  const rows = severities.map((name, level) => {
    const list = all.filter(({ expected }) => expected.severity === level && expected.input.role !== 'agent');
    const spread = severities.map((_, other) =>
      percent(
        held(list, ({ got }) => got.severity === other),
        list.length,
      ),
    );
    return [`${level} ${name}`, String(list.length), ...spread];
  });
  return { title: 'Severity expected against given', columns: ['expected', 'texts', ...severities], rows };
}

function score(
  name: string,
  list: readonly Judged[],
  want: (one: Judged) => boolean,
  has: (one: Judged) => boolean,
): string[] {
  const wanted = list.filter(want);
  const given = list.filter(has);
  const both = held(wanted, has);
  const others = list.length - wanted.length;
  return [
    name,
    String(wanted.length),
    percent(both, wanted.length),
    percent(both, given.length),
    percent(given.length - both, others),
  ];
}

const rated = ['texts', 'found', 'of those given, right', 'given wrongly'];

export function byKind(all: readonly Judged[]): Table {
  const list = all.filter(({ expected }) => expected.kinds);
  const row = (kind: Kind): string[] =>
    score(
      kind,
      list,
      ({ expected }) => expected.kinds?.has(kind) ?? false,
      (one) => kindsOf(one).has(kind),
    );
  return { title: 'Kinds', columns: ['kind', ...rated], rows: kinds.map(row) };
}

export function byNote(all: readonly Judged[]): Table {
  const list = all.filter(({ expected }) => expected.notes);
  const row = (note: Note): string[] =>
    score(
      note,
      list,
      ({ expected }) => expected.notes?.has(note) ?? false,
      ({ got }) => got.notes.includes(note),
    );
  return { title: 'Notes', columns: ['note', ...rated], rows: notes.map(row) };
}

/** Drafts: whether a fault was found with its kind, and how many good drafts were flagged. */
export function byFault(all: readonly Judged[]): Table {
  const list = all.filter(({ expected }) => expected.faults);
  const row = (kind: DraftKind): string[] =>
    score(
      kind,
      list,
      ({ expected }) => expected.faults?.has(kind) ?? false,
      (one) => kindsOf(one).has(kind),
    );
  const faulty = list.filter(({ expected }) => (expected.faults?.size ?? 0) > 0);
  const good = list.filter(({ expected }) => expected.faults?.size === 0 && expected.kinds?.size === 0);
  const right = held(faulty, (one) => [...(one.expected.faults ?? [])].some((kind) => kindsOf(one).has(kind)));
  return {
    title: 'Drafts',
    columns: ['fault', ...rated],
    rows: [
      ...draftKinds.map(row),
      ['any right kind', String(faulty.length), percent(right, faulty.length), '', ''],
      [
        'good drafts flagged',
        String(good.length),
        '',
        '',
        percent(
          held(good, ({ got }) => got.signals.length > 0),
          good.length,
        ),
      ],
    ],
  };
}

/** One line for each name: exact clauses, what was found and what was flagged in vain. */
function shares(
  title: string,
  column: string,
  all: readonly Judged[],
  nameOf: (one: Judged) => string | undefined,
): Table {
  const known = all.filter(({ expected }) => expected.clauses || expected.severity !== undefined);
  const names = [...new Set(known.flatMap((one) => nameOf(one) ?? []))].sort();
  const rows = names.map((name) => {
    const list = known.filter((one) => nameOf(one) === name);
    const severe = list.filter(({ expected }) => (expected.severity ?? 0) >= 2);
    const clean = list.filter(({ expected }) => expected.severity === 0);
    const found = percent(
      held(severe, ({ got }) => got.severity >= 2),
      severe.length,
    );
    const flagged = percent(
      held(clean, ({ got }) => got.severity > 0),
      clean.length,
    );
    const stated = list.filter(({ expected }) => expected.clauses);
    return [name, String(list.length), percent(held(stated, sameClauses), stated.length), found, flagged];
  });
  return { title, columns: [column, 'texts', 'exact clauses', 'severity ≥ 2 found', 'clean flagged'], rows };
}

export const byFunctionality = (all: readonly Judged[]): Table =>
  shares('Functionalities', 'functionality', all, ({ expected }) => expected.functionality);

/** Texts that name a group of people or are written in its way, where the file says so. */
export const byGroup = (all: readonly Judged[]): Table =>
  shares('Groups', 'group', all, ({ expected }) => expected.group);

/** Columns padded to their widest cell. */
export function printed({ title, columns, rows }: Table): string {
  const widths = columns.map((column, at) => Math.max(column.length, ...rows.map((row) => (row[at] ?? '').length)));
  const line = (cells: readonly string[]): string =>
    cells.map((cell, at) => (at === 0 ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0))).join('  ');
  return [title, line(columns), line(widths.map((width) => '─'.repeat(width))), ...rows.map(line)].join('\n');
}
