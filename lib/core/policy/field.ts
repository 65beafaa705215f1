import * as v from 'valibot';

/** The pieces from which the schemas of the settings are made, with limits that keep any policy small enough to read. */

/** A text of one line, in UTF-16 units; it may be empty. */
export const line = v.pipe(v.string(), v.trim(), v.maxLength(500));

/** A text of one line that says something. */
export const words = v.pipe(line, v.nonEmpty());

/** A text of several lines. */
export const passage = v.pipe(v.string(), v.trim(), v.maxLength(20_000));

export const link = v.pipe(
  line,
  v.check((text) => text === '' || /^https?:\/\/\S+$/i.test(text), 'must be an http(s) address'),
);

/** Somebody to turn to, for a region. */
export const contact = v.strictObject({
  region: v.pipe(words, v.description('Where it is valid, in words that an agent knows')),
  name: v.pipe(words, v.description('Who answers')),
  contact: v.pipe(words, v.description('A phone number or a link')),
});

/** A list of at most `most` items. */
export function list<const S extends v.GenericSchema>(item: S, most: number) {
  return v.pipe(v.array(item), v.maxLength(most));
}
