import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { type LadderAnswers, ladderOwnRequests, ladderRequests } from './incidents/requests';

/**
 * The typed map of requests inside the extension, from which sender and handler are derived. Handlers are grouped by who
 * may call them: a content script (a page under anybody's control is beside it) or the extension's own pages.
 * Arguments are validated on arrival.
 */

const none = v.undefined();
const origin = v.pipe(v.string(), v.regex(/^https?:\/\/[^/*?#]+$/, 'must be an origin'));
const ticketKey = v.pipe(v.string(), v.maxLength(500));

export const pageRequests = {
  /** Loads the panel into the sender's tab. */
  'panel.start': none,
  /** Gives the frames of the sender's tab what the panel needs there. */
  'frames.prepare': none,
  /** Moves the page aside for the open panel, or, without a side, back. */
  'room.make': v.object({ side: v.optional(v.picklist(['left', 'right'])) }),
  /** Keeps a conversation in memory, for a composer on another page. `conversation` is JSON, at most 1 MiB. */
  'conversation.remember': v.object({ key: ticketKey, conversation: v.pipe(v.string(), v.maxLength(1_048_576)) }),
  'conversation.recall': v.object({ key: ticketKey }),
  /** Counts a message with painful words once a day. */
  'exposure.count': v.object({ day: v.pipe(v.string(), v.isoDate()), key: ticketKey }),
  'options.open': none,
  /** Addresses that were taught for the sender's host. */
  'page.taught': none,
  /** Lets the person teach the sender's page. */
  'teach.start': none,
  /** Counts that the agent picked an answer. */
  'picks.add': v.object({ template: v.pipe(v.string(), v.minLength(1), v.maxLength(200)) }),
  ...ladderRequests,
};

export const extensionRequests = {
  /** Announces that the person is about to be asked for an origin. */
  'origin.want': v.object({ origin, tabId: v.number() }),
  /** Starts the panel on an origin whose permission was just granted, and registers it for later visits. */
  'origin.enable': v.object({ origin, tabId: v.optional(v.number()) }),
  'origin.disable': v.object({ origin }),
  'origin.list': none,
  /** Takes own answers out of the browser's sync storage. */
  'sync.erase': none,
  /** Lets the person teach the page of a tab. */
  'teach.open': v.object({ tabId: v.number() }),
  ...ladderOwnRequests,
};

type Answers = LadderAnswers & {
  'panel.start': undefined;
  'frames.prepare': undefined;
  'room.make': undefined;
  'conversation.remember': undefined;
  'conversation.recall': { conversation: string; at: number } | undefined;
  'exposure.count': number;
  'options.open': undefined;
  'page.taught': string[];
  'teach.start': undefined;
  'teach.open': undefined;
  'sync.erase': undefined;
  'picks.add': undefined;
  'origin.want': undefined;
  'origin.enable': undefined;
  'origin.disable': undefined;
  'origin.list': string[];
};

type Schemas = typeof pageRequests & typeof extensionRequests;
export type RequestName = keyof Schemas;
type Argument<N extends RequestName> = v.InferOutput<Schemas[N]>;

/** Where a request came from, as the browser says it. */
export type Caller = { readonly tabId: number | undefined; readonly origin: string | undefined };
export type Handlers<G> = {
  [N in keyof G & RequestName]: (argument: Argument<N>, caller: Caller) => Promise<Answers[N]>;
};

type Reply = { readonly answer?: unknown; readonly refused?: string };

/** Asks the background. Rejects with the reason when it refuses, or when the extension was updated under the page. */
export async function send<N extends RequestName>(
  name: N,
  ...[argument]: Argument<N> extends undefined ? [] : [Argument<N>]
): Promise<Answers[N]> {
  const reply = (await browser.runtime.sendMessage({ name, argument })) as Reply | undefined;
  if (!reply) throw new Error(`${name}: no answer`);
  if (reply.refused !== undefined) throw new Error(`${name}: ${reply.refused}`);
  return reply.answer as Answers[N];
}

/**
 * Asks once more when the answer got lost, since the background may be ended at any moment; for requests that change
 * nothing the second time.
 */
export async function insist<N extends RequestName>(
  name: N,
  ...argument: Argument<N> extends undefined ? [] : [Argument<N>]
): Promise<Answers[N]> {
  try {
    return await send(name, ...argument);
  } catch {
    return send(name, ...argument);
  }
}

/** Answers requests; to be called once, first thing in the background. */
export function answer(page: Handlers<typeof pageRequests>, extension: Handlers<typeof extensionRequests>): void {
  const own = new URL(browser.runtime.getURL('/')).origin;
  browser.runtime.onMessage.addListener((request: unknown, sender, reply: (reply: Reply) => void) => {
    if (sender.id !== browser.runtime.id) return undefined;
    const fromExtension = sender.url !== undefined && new URL(sender.url).origin === own;
    const caller: Caller = { tabId: sender.tab?.id, origin: sender.url && new URL(sender.url).origin };
    const outcome = fromExtension
      ? handle(request, { ...pageRequests, ...extensionRequests }, { ...page, ...extension }, caller)
      : handle(request, pageRequests, page, caller);
    outcome.then(
      (value) => reply({ answer: value }),
      (error: unknown) => reply({ refused: error instanceof Error ? error.message : String(error) }),
    );
    return true;
  });
}

const envelope = v.object({ name: v.string(), argument: v.optional(v.unknown()) });

async function handle(
  request: unknown,
  schemas: Record<string, v.GenericSchema>,
  handlers: Record<string, unknown>,
  caller: Caller,
): Promise<unknown> {
  const { name, argument } = v.parse(envelope, request);
  const schema = Object.hasOwn(schemas, name) ? schemas[name] : undefined;
  const handler = handlers[name] as ((argument: unknown, caller: Caller) => Promise<unknown>) | undefined;
  if (!schema || !handler) throw new Error('not a request that this caller may make');
  return handler(v.parse(schema, argument), caller);
}
