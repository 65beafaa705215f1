/** A line of an evaluation file: the machine interface's input, and what a good judge would say of it. */
import type { Input } from '../../core/assessment';
import type { Channel } from '../../core/conversation';
import {
  type Clause,
  clauses,
  type DraftKind,
  draftKinds,
  type Kind,
  kindFacts,
  kinds,
  type Note,
  notes,
} from '../../core/kinds';

/** What is not stated is unknown, and left out of the table that would need it. */
export type Expected = {
  readonly id: string;
  /** `file:line`. */
  readonly place: string;
  readonly input: Input;
  readonly kinds?: ReadonlySet<Kind>;
  readonly faults?: ReadonlySet<DraftKind>;
  readonly clauses?: readonly Clause[];
  readonly severity?: number;
  readonly notes?: ReadonlySet<Note>;
  readonly functionality: string;
  /** Whose way of writing, or whose name, the text has; for finding out for whom the judge errs more. */
  readonly group?: string;
};

type Fields = Record<string, unknown>;

const within = <Name extends string>(names: readonly Name[], given: unknown, what: string): Name[] => {
  if (!Array.isArray(given)) throw new Error(`${what} is no list`);
  return given.map((entry) => {
    const name = names.find((known) => known === (entry as Fields)?.kind || known === entry);
    if (name === undefined) throw new Error(`unknown name in ${what}: ${JSON.stringify(entry)}`);
    return name;
  });
};

const clausesOf = (held: readonly Kind[]): Clause[] =>
  clauses.filter((clause) => held.some((kind) => kindFacts[kind].clauses.includes(clause)));

function customer(fields: Fields): Pick<Expected, 'kinds' | 'clauses' | 'severity' | 'notes'> {
  const held = fields.breaches === undefined ? undefined : within(kinds, fields.breaches, 'breaches');
  const broken = fields.clauses === undefined ? held && clausesOf(held) : within(clauses, fields.clauses, 'clauses');
  const least = held && Math.max(0, ...held.map((kind) => kindFacts[kind].severity));
  const severity = typeof fields.severity === 'number' ? fields.severity : least;
  return {
    ...(held ? { kinds: new Set(held) } : {}),
    ...(broken ? { clauses: broken } : {}),
    ...(severity === undefined ? {} : { severity }),
    ...(fields.notes === undefined ? {} : { notes: new Set(within(notes, fields.notes, 'notes')) }),
  };
}

function one(fields: Fields, place: string): Expected {
  const { text, role = 'customer', channel, lang, inReplyTo, id } = fields;
  if (typeof text !== 'string') throw new Error('no text');
  if (role !== 'customer' && role !== 'agent') throw new Error(`unknown role ${JSON.stringify(role)}`);
  const input: Input = {
    text,
    role,
    ...(typeof channel === 'string' ? { channel: channel as Channel } : {}),
    ...(typeof lang === 'string' ? { lang } : {}),
    ...(typeof inReplyTo === 'string' ? { inReplyTo } : {}),
  };
  const functionality = typeof fields.functionality === 'string' ? fields.functionality : place.replace(/:\d+$/, '');
  const group = typeof fields.group === 'string' ? { group: fields.group } : {};
  const base = { id: typeof id === 'string' ? id : place, place, input, functionality, ...group };
  if (role === 'customer') return { ...base, ...customer(fields) };
  const stated = fields.faults ?? fields.breaches;
  if (stated === undefined) return base;
  const held = within([...draftKinds, ...kinds], stated, 'faults');
  return {
    ...base,
    faults: new Set(draftKinds.filter((kind) => held.includes(kind))),
    kinds: new Set(kinds.filter((kind) => held.includes(kind))),
  };
}

/** Every good line of a file, and a message for each bad one. */
export function parseExpected(content: string, file: string): { rows: Expected[]; bad: string[] } {
  const rows: Expected[] = [];
  const bad: string[] = [];
  for (const [at, line] of content.split(/\r?\n/).entries()) {
    if (line.trim() === '') continue;
    const place = `${file}:${at + 1}`;
    try {
      rows.push(one(JSON.parse(line) as Fields, place));
    } catch (error) {
      bad.push(`${place}: ${error instanceof Error ? error.message : String(error)}`);
    }
  }
  return { rows, bad };
}
