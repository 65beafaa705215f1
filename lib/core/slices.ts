/**
 * Work that can be put aside: a generator that yields between small pieces and returns its result. Whoever has time for
 * it decides when to go on, so that a page's main thread is never held for long.
 */
export type Work<Result> = Generator<undefined, Result, undefined>;

/** Does all of the work at once. */
export function drain<Result>(work: Work<Result>): Result {
  for (let step = work.next(); ; step = work.next()) if (step.done) return step.value;
}
