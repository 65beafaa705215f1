import Papa from 'papaparse';
import type { OwnTemplate } from '../own';
import { briskineFields, isBriskine } from './briskine';
import { type Reading, type Row, unreadable } from './row';

/** Own answers as a table, and any table with titles and texts. Commas, semicolons and tabs may part the cells. */

/** Columns of our own tables; a list stands in one cell, its entries parted by commas. */
const columns = [
  'id',
  'title',
  'text',
  'shortcut',
  'folder',
  'favourite',
  'language',
  'step',
  'situations',
  'values',
  'tags',
] as const;

/** What others call the columns without which there is no answer. */
const otherNames: Readonly<Record<string, string>> = { name: 'title', body: 'text', content: 'text', reply: 'text' };

/** Spreadsheets would take such a cell for a formula; the writer puts an apostrophe before it, and the reader takes it off. */
const formula = /^[=+\-@\t\r]/;
const escaped = /^'(?=[=+\-@\t\r])/;

export function exportCsv(templates: readonly OwnTemplate[]): string {
  const rows = templates.map(
    (own): Record<(typeof columns)[number], string> => ({
      ...{ id: own.id, title: own.title, text: own.body, shortcut: own.shortcut, folder: own.folder },
      ...{ favourite: own.favourite ? 'yes' : '', language: own.lang, step: own.rung },
      ...{ situations: own.situations.join(', '), values: own.values.join(', '), tags: own.tags.join(', ') },
    }),
  );
  return `${Papa.unparse(rows, { columns: [...columns], escapeFormulae: formula, newline: '\r\n' })}\r\n`;
}

type Line = { readonly cells: readonly string[]; readonly line: number; readonly fault: string | undefined };

/** Reads a table with a header; which it is, ours or Briskine's, the header tells. */
export function csvRows(text: string, reading: Reading): { readonly briskine: boolean; readonly rows: readonly Row[] } {
  const [head, ...lines] = linesOf(text).filter(({ cells }) => cells.some((cell) => cell.trim() !== ''));
  const header = (head?.cells ?? []).map((cell) => cell.trim().toLowerCase());
  const briskine = isBriskine(header);
  const names = header.map((name) => (briskine ? name : (otherNames[name] ?? name)));
  const needed = briskine ? ['title', 'body'] : ['title', 'text'];
  const lacking = needed.filter((name) => !names.includes(name));
  if (lacking.length > 0) {
    return { briskine, rows: unreadable(`The first line names no column “${lacking.join('” and no column “')}”.`) };
  }
  return {
    briskine,
    rows: lines.map((one) => rowOf(one, names, briskine ? (cell) => briskineFields(cell, reading) : ownFields)),
  };
}

function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  let [line, from] = [1, 0];
  Papa.parse<string[]>(text, {
    step({ data, errors, meta }) {
      const broken = errors.some(({ type }) => type === 'Quotes');
      lines.push({
        cells: data,
        line,
        fault: broken ? 'A quotation mark in it is not closed, or stands alone.' : undefined,
      });
      line += text.slice(from, meta.cursor).split(/\r\n|\r|\n/).length - 1;
      from = meta.cursor;
    },
  });
  return lines;
}

type Cell = (name: string) => string;
type Fields = { readonly fields: Readonly<Record<string, unknown>>; readonly remarks?: readonly string[] };

function rowOf({ cells, line, fault }: Line, names: readonly string[], read: (cell: Cell) => Fields): Row {
  const cell: Cell = (name) => cells[names.indexOf(name)]?.trim().replace(escaped, '') ?? '';
  const at = { line, title: cell('title') };
  if (fault) return { ...at, reason: fault };
  if (cells.slice(names.length).some((extra) => extra.trim() !== '')) {
    return { ...at, reason: 'It has more cells than the first line.' };
  }
  try {
    return { ...at, ...read(cell) };
  } catch (error) {
    return { ...at, reason: error instanceof Error ? error.message : String(error) };
  }
}

/** Empty cells are left out, and filled in as in a new answer. */
function ownFields(cell: Cell): Fields {
  const list = (name: string) =>
    cell(name)
      .split(',')
      .map((one) => one.trim())
      .filter(Boolean);
  const texts = { id: cell('id'), lang: cell('language'), rung: cell('step') };
  const lists = { situations: list('situations'), values: list('values'), tags: list('tags') };
  const given = Object.entries({ ...texts, ...lists }).filter(([, value]) => value.length > 0);
  const { title, body, shortcut, folder } = {
    title: cell('title'),
    body: cell('text'),
    shortcut: cell('shortcut'),
    folder: cell('folder'),
  };
  const favourite = /^(?:yes|true|1|x)$/i.test(cell('favourite'));
  return {
    fields: { ...Object.fromEntries(given), title, body, shortcut: shortcut.replace(/^;/, ''), folder, favourite },
  };
}
