/** Reads the corpus, row by row, and says by file and line what is wrong with one. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type DraftKind, draftKinds, type Kind, kindFacts, kinds, type Note, notes } from '../../core/kinds';

export type Finding = { readonly kind: Kind | DraftKind; readonly evidence: string };

/** One text of the corpus with its labels. `breaches` holds the faults of a draft as well. */
export type Row = {
  readonly id: string;
  readonly text: string;
  readonly role: 'customer' | 'agent';
  readonly inReplyTo?: string;
  readonly channel?: string;
  readonly breaches: readonly Finding[];
  readonly notes: readonly Note[];
  readonly severity: number;
  readonly twin?: string;
  /** The newly written part of a raw mail, where it is not the whole. */
  readonly judged?: string;
  readonly functionality?: string;
  /** `file:line`, for messages. */
  readonly place: string;
  readonly file: string;
};

type Fields = Record<string, unknown>;

const isText = (value: unknown): value is string => typeof value === 'string' && value.length > 0;
const every = new Set<string>([...kinds, ...draftKinds]);
const everyNote = new Set<string>(notes);

function findings(fields: Fields, text: string): Finding[] {
  const list = fields.faults ?? fields.breaches ?? [];
  if (!Array.isArray(list)) throw new Error('breaches is no list');
  return list.map((entry: Fields) => {
    const { kind, evidence } = entry;
    if (!isText(kind) || !every.has(kind)) throw new Error(`unknown kind ${JSON.stringify(kind)}`);
    if (!isText(evidence) || !text.includes(evidence))
      throw new Error(`the evidence of ${kind} is no part of the text`);
    return { kind: kind as Kind | DraftKind, evidence };
  });
}

function severityOf(fields: Fields, breaches: readonly Finding[]): number {
  const found = breaches.map(({ kind }) => (kind in kindFacts ? kindFacts[kind as Kind].severity : 0));
  const least = Math.max(0, ...found);
  const stated = fields.severity;
  if (stated === undefined) return least;
  const cursing = least === 1 && stated === 2;
  if (stated !== least && !cursing) throw new Error(`severity ${String(stated)}, but its kinds give ${least}`);
  return stated as number;
}

function row(fields: Fields, place: string, file: string): Row {
  const { id, text, role = 'customer', twin, inReplyTo, judged, channel, functionality } = fields;
  if (!isText(text)) throw new Error('no text');
  if (!isText(id)) throw new Error('no id');
  if (role !== 'customer' && role !== 'agent') throw new Error(`unknown role ${JSON.stringify(role)}`);
  const noted = (fields.notes ?? []) as unknown[];
  for (const note of noted)
    if (!isText(note) || !everyNote.has(note)) throw new Error(`unknown note ${JSON.stringify(note)}`);
  const breaches = findings(fields, text);
  const fresh = Array.isArray(judged) ? judged.filter(isText).join('\n\n') : judged;
  return {
    id,
    text,
    role,
    breaches,
    notes: noted as Note[],
    severity: severityOf(fields, breaches),
    place,
    file,
    ...(isText(twin) ? { twin } : {}),
    ...(isText(inReplyTo) ? { inReplyTo } : {}),
    ...(isText(fresh) && fresh !== text ? { judged: fresh } : {}),
    ...(isText(channel) ? { channel } : {}),
    ...(isText(functionality) ? { functionality } : {}),
  };
}

/** Every good row of one file, and a line for each bad one. */
export function parseRows(content: string, file: string): { rows: Row[]; bad: string[] } {
  const rows: Row[] = [];
  const bad: string[] = [];
  content.split('\n').forEach((line, at) => {
    if (!line.trim()) return;
    const place = `${file}:${at + 1}`;
    try {
      rows.push(row(JSON.parse(line) as Fields, place, file));
    } catch (error) {
      bad.push(`${place}: ${error instanceof Error ? error.message : String(error)}`);
    }
  });
  return { rows, bad };
}

/** Every `*.jsonl` file directly in `folder`, in the order of their names. Sub-folders are not entered. */
export function readCorpus(folder: string): { rows: Row[]; bad: string[] } {
  const files = readdirSync(folder)
    .filter((name) => name.endsWith('.jsonl'))
    .sort();
  const parts = files.map((name) => parseRows(readFileSync(join(folder, name), 'utf8'), name));
  return { rows: parts.flatMap((part) => part.rows), bad: parts.flatMap((part) => part.bad) };
}
