import * as v from 'valibot';
import { kinds, notes, values } from '../kinds';
import { lengthOf } from '../library';
import { everydaySituations, rungs, type Template, templateChannels } from '../template';

/** An answer of the agent's own: what is stored and exported. */

/** Longest body, in UTF-16 units. */
export const longestBody = 20_000;

const line = v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(200));
/** What is typed after a semicolon: letters, digits, `-` and `_`. */
export const shortcutForm = /^[\p{L}\p{N}][\p{L}\p{N}_-]{0,39}$/u;

const situation = v.picklist([...kinds, ...notes, ...everydaySituations]);

const ownSchema = v.strictObject({
  id: v.pipe(v.string(), v.regex(/^own\/[\w-]{4,64}$/)),
  title: line,
  body: v.pipe(v.string(), v.minLength(1), v.maxLength(longestBody)),
  lang: v.pipe(v.string(), v.regex(/^[a-z]{2,3}(-[A-Za-z0-9]+)*$/)),
  rung: v.picklist(rungs),
  situations: v.pipe(v.array(situation), v.minLength(1), v.maxLength(30)),
  values: v.pipe(v.array(v.picklist(values)), v.maxLength(values.length)),
  tags: v.pipe(v.array(line), v.maxLength(20)),
  /** Empty: it stands in no folder. */
  folder: v.optional(v.pipe(v.string(), v.trim(), v.maxLength(100)), ''),
  favourite: v.optional(v.boolean(), false),
  /** Empty: it has none. */
  shortcut: v.optional(v.union([v.literal(''), v.pipe(v.string(), v.regex(shortcutForm))]), ''),
  /** When it was changed last, milliseconds since the epoch. */
  changed: v.pipe(v.number(), v.integer(), v.minValue(0)),
});

type Parsed = v.InferOutput<typeof ownSchema>;
export type OwnTemplate = { readonly [K in keyof Parsed]: Parsed[K] extends (infer I)[] ? readonly I[] : Parsed[K] };

/** A template in the trash, and since when, in milliseconds since the epoch. */
export type Trashed = { readonly template: OwnTemplate; readonly deleted: number };

/** How long the trash keeps a template, in milliseconds. */
export const trashTime = 30 * 24 * 60 * 60 * 1000;

/** What a new template starts from: an everyday answer for every channel. */
export function emptyOwn(id: string, lang: string, now: number): OwnTemplate {
  return {
    ...{ id: `own/${id}`, title: '', body: '', lang, rung: 'answer', situations: ['request'] },
    ...{ values: [], tags: [], folder: '', favourite: false, shortcut: '', changed: now },
  };
}

/** As the panel, the ranking and the ladder know templates. */
export function toTemplate(own: OwnTemplate): Template {
  const { id, lang, title, situations, rung, values: lived, tags, folder, favourite, shortcut, body } = own;
  return {
    ...{ id, lang, title, situations, rung, channels: templateChannels, length: lengthOf(body), values: lived },
    ...{ why: 'One of your own answers.', tags, folder, favourite, body },
    ...(shortcut === '' ? {} : { shortcut }),
  };
}

/** What is wrong with a field: `reason` goes on after its name, such as "is empty". */
export type FieldFault = { readonly field: keyof OwnTemplate | undefined; readonly reason: string };

/** The template, or what is wrong with which of its fields. */
export function parseOwn(
  value: unknown,
): { readonly template: OwnTemplate } | { readonly faults: readonly FieldFault[] } {
  const result = v.safeParse(ownSchema, value);
  if (result.success) return { template: result.output };
  return { faults: result.issues.map((issue) => ({ field: fieldOf(issue), reason: reasonOf(issue) })) };
}

function fieldOf({ path }: v.BaseIssue<unknown>): keyof OwnTemplate | undefined {
  const key = String(path?.[0]?.key);
  return key in ownSchema.entries ? (key as keyof OwnTemplate) : undefined;
}

/** The library's own words repeat the value, which may be long. */
function reasonOf({ type, expected }: v.BaseIssue<unknown>): string {
  if (type === 'min_length') return 'is empty';
  if (type === 'max_length') return `is too long: ${expected?.replace('<=', 'at most ')}`;
  if (type === 'regex' || type === 'union') return 'is not of the right form';
  return expected === 'never' ? 'is not known' : `must be ${expected?.replaceAll('"', '') ?? 'something else'}`;
}
