import type { Message, Person, Span } from '../core/conversation';
import type { MessageData } from './data';
import { freshParts } from './freshParts';
import { type Item, outside } from './items';
import { authorKey, type People, readPerson, roleOf } from './people';
import { meaningOf, readFirst } from './selectors';
import { type PageText, pageText } from './text';

/** A message with the way back to the page. */
export type ReadMessage = { readonly message: Message; readonly item: Item; readonly page: () => PageText };

/** Reads the messages of one page, in page order; ids are unique afterwards. */
export function readMessages(items: readonly Item[], people: People): ReadMessage[] {
  const used = new Map<string, number>();
  let last: { name: Person | undefined; role: string } | undefined;
  return items.map((item) => {
    const content = contentOf(item, people);
    const { author, role } = content.read;
    const carried = author ?? (item.data.author?.carried && last?.role === role ? last.name : undefined);
    last = { name: carried, role };
    const id = content.read.id ?? madeId(content, carried);
    const count = (used.get(id) ?? 0) + 1;
    used.set(id, count);
    const message = messageOf(content, count === 1 ? id : `${id}#${count}`, carried);
    return { message, item, page: () => (isCurrent(content.page) ? content.page : textOf(item)) };
  });
}

/** What was read of one item, by its state: a message that is as it was is the same object as before. */
type Content = {
  readonly data: MessageData;
  readonly people: string;
  readonly read: Read;
  readonly page: Known;
  made?: string;
  message?: Message;
};
type Known = PageText & { readonly fresh: readonly Span[] };
const contents = new WeakMap<object, Content>();

function contentOf(item: Item, people: People): Content {
  const known = item.state && contents.get(item.state);
  const before = known?.data === item.data ? known : undefined;
  if (before?.people === people.id) return before;
  const page = before?.page ?? textOf(item);
  const content: Content = { data: item.data, people: people.id, read: readAnew(item, people), page };
  if (item.state) contents.set(item.state, content);
  return content;
}

function messageOf(content: Content, id: string, author: Person | undefined): Message {
  const { read, page, message } = content;
  if (message?.id === id && message.author === author) return message;
  content.message = {
    id,
    ...(author && { author }),
    role: read.role,
    visibility: read.visibility,
    ...(read.time !== undefined && { time: read.time }),
    text: page.text,
    fresh: page.fresh,
  };
  return content.message;
}

/** For pages that give no id: the same message has the same one, however many older messages are loaded above it. */
function madeId(content: Content, author: Person | undefined): string {
  const { time } = content.read;
  if (time !== undefined || author) return `${time ?? ''}|${author?.name ?? ''}`;
  content.made ??= `text-${hashOf(content.page.text)}`;
  return content.made;
}

function hashOf(text: string): string {
  let hash = 0;
  for (let at = 0; at < text.length; at += 1) hash = (Math.imul(hash, 31) + text.charCodeAt(at)) >>> 0;
  return hash.toString(36);
}

type Read = Pick<Message, 'author' | 'role' | 'visibility' | 'time'> & { readonly id: string | undefined };

function readAnew({ element, bodies, data }: Item, people: People): Read {
  const accept = outside(bodies);
  const time = readFirst(element, data.time, accept)?.value;
  const author = data.author && readPerson(element, data.author, accept);
  const cue = meaningOf(element, data.role, accept);
  const role = cue ?? roleOf(authorKey(element, data.author, accept), people) ?? data.otherwise?.role ?? 'unknown';
  const visibility = meaningOf(element, data.visibility, accept) ?? data.otherwise?.visibility;
  return {
    id: readFirst(element, data.id, accept)?.value,
    ...(author && { author }),
    role,
    // Customers can see what they wrote themselves.
    visibility: visibility ?? (role === 'customer' ? 'public' : 'unknown'),
    ...(time !== undefined && { time: timeOf(time) }),
  };
}

/** Seconds or milliseconds since the epoch become ISO 8601; anything else stays as the page gives it. */
export function timeOf(text: string): string {
  if (!/^\d{10}(?:\d{3})?$/.test(text)) return text;
  return new Date(Number(text) * (text.length === 10 ? 1000 : 1)).toISOString();
}

function textOf({ bodies, data }: Item): Known {
  const options = { ...(data.without && { without: data.without }), ...(data.quotes && { quotes: data.quotes }) };
  const text = pageText(bodies, options);
  return { ...text, fresh: freshParts(text) };
}

/** A framework may have drawn the same words anew; then the old nodes have left the page. */
function isCurrent({ runs }: PageText): boolean {
  return runs.every(({ node, data }) => node.isConnected && (node.nodeType !== 3 || (node as Text).data === data));
}
