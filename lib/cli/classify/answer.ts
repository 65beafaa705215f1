import type { Assessment, Input } from '../../core/assessment';
import { classify } from '../../core/classify';
import type { Channel } from '../../core/conversation';
import type { Judge } from '../../core/judge';

const roles = ['customer', 'agent'] as const;
const channels: readonly Channel[] = ['ticket', 'email', 'chat', 'phone', 'social'];

/** One line of the machine interface to one line of its answer. `number` counts from 1 and names the line in an error. */
export function answer(line: string, number: number, judge: Judge): { text: string; failed: boolean } {
  let id: unknown;
  try {
    const fields = parse(line);
    id = fields.id;
    const assessment = classify(inputOf(fields), judge);
    return { text: JSON.stringify(output(id, assessment)), failed: false };
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    return { text: JSON.stringify({ id: id ?? null, error: `line ${number}: ${message}` }), failed: true };
  }
}

function parse(line: string): Record<string, unknown> {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch (error) {
    throw new Error(`this is no JSON (${error instanceof Error ? error.message : String(error)})`);
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new Error('a line must hold an object');
  return { ...value };
}

function inputOf({ text, role, channel, lang, inReplyTo }: Record<string, unknown>): Input {
  if (text === undefined) throw new Error('"text" is missing');
  if (typeof text !== 'string') throw new Error(`"text" must be a string, not ${typeName(text)}`);
  return {
    text,
    ...oneOf('role', role, roles),
    ...oneOf('channel', channel, channels),
    ...string('lang', lang),
    ...string('inReplyTo', inReplyTo),
  };
}

function oneOf<Name extends string, Value extends string>(name: Name, value: unknown, allowed: readonly Value[]) {
  if (value === undefined || value === null) return {};
  const known = allowed.find((one) => one === value);
  if (known === undefined)
    throw new Error(`"${name}" must be one of ${allowed.join(', ')}, not ${JSON.stringify(value)}`);
  return { [name]: known } as Record<Name, Value>;
}

function string<Name extends string>(name: Name, value: unknown) {
  if (value === undefined || value === null) return {};
  if (typeof value !== 'string') throw new Error(`"${name}" must be a string, not ${typeName(value)}`);
  return { [name]: value } as Record<Name, string>;
}

function typeName(value: unknown): string {
  if (value === null) return 'null';
  return Array.isArray(value) ? 'an array' : `a ${typeof value}`;
}

/** Exactly the documented fields; `id` only when the line had one. */
function output(id: unknown, { clauses, severity, confidence, lang, signals, notes, judged, notJudged }: Assessment) {
  return {
    ...(id === undefined ? {} : { id }),
    clauses,
    severity,
    confidence,
    lang,
    signals: signals.map(({ kind, start, end, confidence: sure, reason, suggestion }) => ({
      kind,
      start,
      end,
      confidence: sure,
      reason,
      ...(suggestion === undefined ? {} : { suggestion }),
    })),
    notes,
    judged: judged.map(({ start, end }) => [start, end]),
    ...(notJudged === undefined ? {} : { notJudged }),
  };
}
