import type { Judge } from '../../judge';
import { checkOwn } from '../check';
import { emptyOwn, type OwnTemplate, parseOwn } from '../own';
import { keepApart } from './apart';
import { csvRows } from './csv';
import { lineOf, type Reading, type Row, textIn, unreadable } from './row';
import { macrosIn, zendeskRows } from './zendesk';

/** What a file would bring: nothing is stored by looking at it. */

export type Format = 'ours' | 'table' | 'briskine' | 'zendesk';

export type BrokenRow = { readonly line: number; readonly title: string; readonly reason: string };
/** An answer that can be taken over, and what is otherwise with it than in the file, in sentences. */
export type Incoming = { readonly template: OwnTemplate; readonly remarks: readonly string[] };

export type OwnImport = {
  /** Undefined when the file is none that is known. */
  readonly format: Format | undefined;
  readonly good: readonly Incoming[];
  /** How many the agent has already, in the same words. */
  readonly same: number;
  readonly broken: readonly BrokenRow[];
};

export type ImportContext = Reading & {
  readonly judge: Judge;
  /** What the agent has already; none of it is ever replaced. */
  readonly shelf: readonly OwnTemplate[];
  /** Of answers whose language the file does not tell. */
  readonly lang: string;
  /** Milliseconds since the epoch. */
  readonly now: number;
  /** Another one at every call: letters, digits and `-`. */
  newId(): string;
};

/** Longest file that is read, in UTF-16 units. */
const longest = 10_000_000;

/**
 * Reads our own export, a table (CSV), Briskine's export or Zendesk's macros; which it is, the file tells. Every answer
 * stands for itself: one that is broken, or that would break the code itself, is named with line and reason.
 */
export function importOwn(text: string, context: ImportContext): OwnImport {
  const { format, rows } = text.length > longest ? tooLong : rowsIn(text, context);
  const found: Incoming[] = [];
  const broken: BrokenRow[] = [];
  for (const row of rows) {
    const { line, title } = row;
    const checked = 'reason' in row ? { reasons: [row.reason] } : check(row.fields, context);
    if ('template' in checked)
      found.push({ template: checked.template, remarks: 'remarks' in row ? (row.remarks ?? []) : [] });
    else broken.push({ line, title, reason: checked.reasons.join(' ') });
  }
  return { format, broken, ...keepApart(found, context.shelf, context.newId) };
}

type Found = { readonly format: Format | undefined; readonly rows: readonly Row[] };
const tooLong: Found = {
  format: undefined,
  rows: unreadable('This file is too long: at most ten million characters.'),
};

function rowsIn(text: string, reading: Reading): Found {
  if (!/^\uFEFF?\s*[[{]/.test(text)) {
    const { briskine, rows } = csvRows(text, reading);
    return { format: briskine ? 'briskine' : 'table', rows };
  }
  let file: unknown;
  try {
    file = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    const reason = `This file is no JSON: ${error instanceof Error ? error.message : String(error)}`;
    return { format: undefined, rows: unreadable(reason) };
  }
  const macros = macrosIn(file);
  if (macros) return { format: 'zendesk', rows: zendeskRows(macros, text, reading) };
  const templates = (file as { templates?: unknown }).templates;
  if (!Array.isArray(templates)) {
    return { format: undefined, rows: unreadable('This file holds neither a list "templates" nor a list "macros".') };
  }
  return { format: 'ours', rows: templates.map((value, index) => ownRow(value, text, index)) };
}

function ownRow(value: unknown, text: string, index: number): Row {
  const title = textIn(value, 'title');
  const line = lineOf(text, textIn(value, 'id') || title, index + 1);
  if (typeof value !== 'object' || value === null) return { line, title, reason: 'It is no answer.' };
  return { line, title, fields: value as Record<string, unknown> };
}

/** As a new answer has it, where the file says nothing. */
function check(fields: Readonly<Record<string, unknown>>, { judge, lang, now, newId }: ImportContext) {
  const parsed = parseOwn({ ...emptyOwn(newId(), lang, now), ...fields });
  if ('faults' in parsed) return { reasons: parsed.faults.map(({ field, reason }) => `${field ?? 'It'} ${reason}`) };
  const reasons = checkOwn(parsed.template, judge).filter(({ weight }) => weight === 'refused');
  return reasons.length === 0 ? parsed : { reasons: reasons.map(({ message }) => message) };
}
