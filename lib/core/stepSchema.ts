import * as v from 'valibot';
import { kinds } from './kinds';
import type { Step } from './ladder';
import { rungs } from './template';

/** A step as it arrives in a request or comes from storage: checked before it is believed. */

const day = v.pipe(
  v.string(),
  v.regex(/^\d{4}-\d\d-\d\d$/, 'must be a day, YYYY-MM-DD'),
  v.check((text) => !Number.isNaN(Date.parse(`${text}T12:00:00Z`)), 'must be a day of the calendar'),
);
const words = v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(300));

export const stepSchema: v.GenericSchema<unknown, Step> = v.strictObject({
  date: day,
  rung: v.picklist(rungs),
  kinds: v.pipe(v.array(v.picklist(kinds)), v.maxLength(kinds.length)),
  template: v.exactOptional(words),
  ticket: v.pipe(v.string(), v.maxLength(300)),
  message: v.exactOptional(words),
  expires: v.exactOptional(day),
  review: v.exactOptional(day),
  approvedBy: v.exactOptional(words),
  adjustments: v.exactOptional(v.picklist(['agreed', 'declined'])),
  threat: v.exactOptional(words),
});
