import * as v from 'valibot';
import { list } from './field';

/** What can be switched off: marks in the page, writing into the page, the learned part, the check of any text. */
export const features = ['marks', 'insert', 'learned', 'quick-check'] as const;

export const switches = {
  featuresOff: v.optional(
    v.pipe(list(v.picklist(features), features.length), v.description('Features that are switched off')),
    [],
  ),
};
