import type { Input } from './assessment';
import type { Channel } from './conversation';

const roles = ['customer', 'agent'] as const;
const channels: readonly Channel[] = ['ticket', 'email', 'chat', 'phone', 'social'];

/** The object that a line of JSON holds. @throws Error with a sentence for whoever wrote the line. */
export function objectIn(line: string): Record<string, unknown> {
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

/** What is to be judged, from the fields of a line. @throws Error that names the field. */
export function inputOf({ text, role, channel, lang, inReplyTo }: Record<string, unknown>): Input {
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
