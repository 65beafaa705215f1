import * as v from 'valibot';

/** What is kept of the agent's work, on the device alone. */
export const memory = {
  ladderRetention: v.optional(
    v.pipe(
      v.number(),
      v.integer(),
      v.minValue(1),
      v.maxValue(3650),
      v.description('For how many days a step of the ladder is remembered; the longest step counts for 365'),
    ),
    400,
  ),
  learnFromPicks: v.optional(
    v.pipe(v.boolean(), v.description('Whether the answers that the agent picks come to stand higher')),
    true,
  ),
};
