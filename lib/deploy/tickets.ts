import Papa from 'papaparse';
import type { Ticket } from '../core/dryRun';
import { inputOf, objectIn } from '../core/inputLine';

export type ReadTickets = { readonly tickets: readonly Ticket[]; readonly faults: readonly string[] };

/** What the columns of exports are called, the likeliest first; in small letters, without spaces and underscores. */
const columns = {
  text: ['text', 'message', 'body', 'comment', 'description', 'content'],
  id: ['id', 'ticketid', 'ticket', 'number', 'key'],
} as const;

/** Most faults that are told of one file. */
const most = 20;

/**
 * Reads messages from somebody's own export: one JSON object a line with `text`, as `npm run classify` takes them, or CSV
 * whose first row names the columns. What is wrong is told by line, and the rest is read. Never throws.
 */
export function readTickets(file: string): ReadTickets {
  const text = file.replace(/^\ufeff/, '');
  const { tickets, faults } = text.trimStart().startsWith('{') ? fromLines(text) : fromCsv(text);
  return { tickets, faults: faults.slice(0, most) };
}

function fromLines(text: string): ReadTickets {
  const tickets: Ticket[] = [];
  const faults: string[] = [];
  for (const [at, line] of text.split('\n').entries()) {
    if (line.trim() === '') continue;
    try {
      const fields = objectIn(line);
      const { id } = fields;
      tickets.push({
        id: typeof id === 'string' || typeof id === 'number' ? String(id) : String(at + 1),
        input: inputOf(fields),
      });
    } catch (error) {
      faults.push(`line ${at + 1}: ${sentence(error)}`);
    }
  }
  return { tickets, faults };
}

function fromCsv(text: string): ReadTickets {
  const { data: rows, errors } = Papa.parse<string[]>(text, { skipEmptyLines: true });
  const broken = errors.find(({ type }) => type === 'Quotes');
  if (broken) return { tickets: [], faults: [`row ${(broken.row ?? 0) + 1}: ${broken.message}`] };
  const [head = [], ...rest] = rows;
  const names = head.map((name) => name.toLowerCase().replace(/[\s_-]/g, ''));
  const place = (wanted: readonly string[]) => wanted.map((name) => names.indexOf(name)).find((at) => at !== -1) ?? -1;
  const [textAt, idAt] = [place(columns.text), place(columns.id)];
  if (textAt === -1) return { tickets: [], faults: [`line 1: no column is called ${columns.text.join(', ')}`] };
  const tickets = rest.map((row, at) => ({ id: row[idAt] || String(at + 2), input: { text: row[textAt] ?? '' } }));
  return { tickets: tickets.filter(({ input }) => input.text.trim() !== ''), faults: [] };
}

const sentence = (error: unknown): string => (error instanceof Error ? error.message : String(error));
