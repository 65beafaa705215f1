import * as v from 'valibot';
import { list, words } from './field';

/** Pages that a person or an organisation taught. Selectors are CSS; `>>>` steps into a frame or an open shadow root. */

const selector = v.pipe(words, v.maxLength(300));
const host = v.pipe(
  v.string(),
  v.maxLength(253),
  v.regex(/^[a-z0-9](?:[a-z0-9.-]*[a-z0-9])?$/),
  v.description('Host without scheme and port, as in desk.example.org'),
);
const address = v.pipe(
  words,
  v.regex(/^\/(?:(?!\{id\}).)*(?:\{id\})?(?:(?!\{id\}).)*$/),
  v.description('Path, query and fragment of an address, with {id} for the ticket’s number'),
);

const part = (description: string) => v.optional(v.pipe(selector, v.description(description)));

export const extraSite = v.strictObject({
  host,
  name: v.pipe(words, v.description('Name of the system, as agents know it')),
  address,
  message: v.pipe(selector, v.description('The element of one message')),
  text: part('What holds the words inside a message; the message itself where it is left out'),
  author: part('Who wrote, inside a message and outside its words'),
  time: part('When it was written'),
  customer: part('What a customer’s message is, or holds outside its words'),
  agent: part('The same for a message of a member of staff'),
  skip: part('What is no message, though it looks like one'),
  editor: part('The field that answers are written in'),
});

export type ExtraSite = Readonly<v.InferOutput<typeof extraSite>>;

export const taughtPages = {
  extraSites: v.optional(
    v.pipe(list(extraSite, 50), v.description('Pages of systems that the panel does not know by itself')),
    [],
  ),
};

/** Whether two describe the same pages: the later one replaces the earlier. */
export function isSamePage(a: ExtraSite, b: ExtraSite): boolean {
  return a.host === b.host && a.address === b.address;
}
