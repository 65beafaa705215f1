import * as v from 'valibot';
import { words } from './field';

const days = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(3650));
const term = v.exactOptional(
  v.strictObject({
    expires: v.pipe(days, v.description('Days for which the step counts')),
    review: v.exactOptional(v.pipe(days, v.description('Days after which it is looked at again'))),
    object: v.exactOptional(v.pipe(days, v.description('Days in which the customer can object'))),
  }),
);
const approval = v.exactOptional(words);

/** The steps that the organisation takes, who agrees to them, and how long they count. */
export const ladder = {
  highestRung: v.optional(
    v.pipe(
      v.picklist(['boundary', 'notice', 'restriction', 'ending']),
      v.description('The highest step of the ladder that the organisation takes'),
    ),
    'ending',
  ),
  approvals: v.optional(
    v.pipe(
      v.strictObject({ notice: approval, restriction: approval, ending: approval, safety: approval }),
      v.description('Who has to agree before a step is taken'),
    ),
    {},
  ),
  terms: v.optional(
    v.pipe(
      v.strictObject({ boundary: term, notice: term, restriction: term, ending: term, safety: term }),
      v.description('How long each step counts, in days'),
    ),
    {},
  ),
};
