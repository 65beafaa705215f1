import type * as v from 'valibot';
import { descriptionOf, type Part, partOf } from '../../core/policy/part';

/**
 * A schema of ours as Chrome's managed storage reads it. Chrome drops a top-level key without a word when its value does
 * not fit, and refuses an extension whose schema says more than it knows. So it is told types and descriptions only:
 * what else may be wrong with a value reaches the extension, which says so.
 */
export type ChromeSchema = {
  readonly type: string;
  readonly description?: string;
  readonly items?: ChromeSchema;
  readonly properties?: Readonly<Record<string, ChromeSchema>>;
};

/** What an administrator may write for a key: `managed_schema.json` as an object. */
export function managedSchema(schemas: Readonly<Record<string, v.GenericSchema>>): ChromeSchema {
  return { type: 'object', properties: inside(schemas) };
}

function inside(parts: Readonly<Record<string, v.GenericSchema | Part>>): Record<string, ChromeSchema> {
  return Object.fromEntries(Object.entries(parts).map(([name, part]) => [name, chromeSchema(partOf(part))]));
}

/** @throws Error for a kind of schema that Chrome has no type for. */
function chromeSchema(part: Part): ChromeSchema {
  const description = descriptionOf(part);
  const { item, entries } = part;
  return {
    type: typeOf(part),
    ...(description === undefined ? {} : { description }),
    ...(item ? { items: chromeSchema(partOf(item)) } : {}),
    ...(entries ? { properties: inside(entries) } : {}),
  };
}

const types: Readonly<Record<string, string>> = {
  string: 'string',
  boolean: 'boolean',
  number: 'number',
  array: 'array',
  strict_object: 'object',
};

export function typeOf({ type, pipe, options }: Part): string {
  if (type === 'picklist') return typeof options?.[0];
  if (type === 'number' && pipe?.some((step) => step.type === 'integer')) return 'integer';
  const found = types[type];
  if (found === undefined) throw new Error(`Chrome has no type for "${type}"`);
  return found;
}
