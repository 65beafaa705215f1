import * as v from 'valibot';
import { browser } from 'wxt/browser';
import type { Customer } from '../../core/customer';
import { addDays } from '../../core/ladder';
import type { MemorySize, Remembered } from '../../core/remembered';
import { stepSchema } from '../../core/stepSchema';
import type { Caller } from '../requests';
import { readSettings } from '../settings';
import { today } from '../today';
import {
  eraseSteps,
  findCustomer,
  keyOf,
  memorySize,
  purgeSteps,
  type Recorded,
  recallSteps,
  recordStep,
  rememberedBy,
  takeBackStep,
} from './memory';

/** What may be asked of the ladder memory. A page's panel reaches the customers of its own origin, and no others. */

const customer: v.GenericSchema<unknown, Customer> = v.strictObject({
  by: v.picklist(['address', 'ticket']),
  words: v.pipe(v.string(), v.minLength(1), v.maxLength(600)),
});
const id = v.pipe(v.string(), v.regex(/^[\w-]{8,64}$/, 'must be an id'));
const key = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/, 'must be a keyed hash'));

export const ladderRequests = {
  'ladder.recall': v.object({ customer }),
  'ladder.record': v.object({ customer, id, step: stepSchema }),
  'ladder.takeBack': v.object({ customer, id }),
  /** Opens the options page with what is remembered of this customer. */
  'ladder.show': v.object({ customer }),
};

export const ladderOwnRequests = {
  'ladder.size': v.undefined(),
  'ladder.find': v.object({ address: v.pipe(v.string(), v.maxLength(600)) }),
  /** The customer that a panel asked to show, once. */
  'ladder.shown': v.undefined(),
  /** One customer's steps, or without a key everybody's. */
  'ladder.erase': v.object({ key: v.optional(key) }),
};

export type LadderAnswers = {
  'ladder.recall': Remembered;
  'ladder.record': Recorded;
  'ladder.takeBack': Remembered;
  'ladder.show': undefined;
  'ladder.size': MemorySize;
  'ladder.find': Remembered[];
  'ladder.shown': Remembered[] | undefined;
  'ladder.erase': undefined;
};

type Argument<S extends v.GenericSchema> = v.InferOutput<S>;
type Handlers<G extends Record<string, v.GenericSchema>> = {
  [N in keyof G & keyof LadderAnswers]: (argument: Argument<G[N]>, caller: Caller) => Promise<LadderAnswers[N]>;
};

function originOf({ origin }: Caller): string {
  if (origin === undefined) throw new Error('no site asked for it');
  return origin;
}

/** The first day that is still kept, by the background's own clock and never by what a request says. */
async function oldestKept(): Promise<string> {
  return addDays(today(), -(await readSettings()).policy.ladderRetention);
}

/** Erases what is older than the retention allows; for the start of the background. */
export async function purgeOld(): Promise<void> {
  await purgeSteps(await oldestKept());
}

const shownKey = 'ladder:shown';

export const ladderHandlers: Handlers<typeof ladderRequests> = {
  'ladder.recall': ({ customer }, caller) => recallSteps(originOf(caller), customer),
  'ladder.record': async ({ customer, id, step }, caller) =>
    recordStep(originOf(caller), customer, { id, step }, await oldestKept()),
  'ladder.takeBack': ({ customer, id }, caller) => takeBackStep(originOf(caller), customer, id),
  async 'ladder.show'({ customer }, caller) {
    await browser.storage.session.set({ [shownKey]: await keyOf(originOf(caller), customer) });
    await browser.runtime.openOptionsPage();
  },
};

export const ladderOwnHandlers: Handlers<typeof ladderOwnRequests> = {
  'ladder.size': memorySize,
  'ladder.find': ({ address }) => findCustomer(address),
  async 'ladder.shown'() {
    const shown = (await browser.storage.session.get(shownKey))[shownKey] as string | undefined;
    if (shown === undefined) return undefined;
    await browser.storage.session.remove(shownKey);
    return rememberedBy([shown]);
  },
  'ladder.erase': async ({ key }) => void (await eraseSteps(key)),
};
