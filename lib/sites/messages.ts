import type { Message, Person, Span } from '../core/conversation';
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
    const read = readMessage(item, people);
    const { author, role } = read;
    const carried = author ?? (item.data.author?.carried && last?.role === role ? last.name : undefined);
    last = { name: carried, role };
    const page = textOf(item, false);
    const id = read.id ?? madeId(read.time, carried, page.text);
    const count = (used.get(id) ?? 0) + 1;
    used.set(id, count);
    const message: Message = {
      id: count === 1 ? id : `${id}#${count}`,
      ...(carried && { author: carried }),
      role,
      visibility: read.visibility,
      ...(read.time !== undefined && { time: read.time }),
      text: page.text,
      fresh: page.fresh,
    };
    return { message, item, page: () => textOf(item, true) };
  });
}

/** For pages that give no id: the same message has the same one, however many older messages are loaded above it. */
function madeId(time: string | undefined, author: Person | undefined, text: string): string {
  if (time !== undefined || author) return `${time ?? ''}|${author?.name ?? ''}`;
  let hash = 0;
  for (let at = 0; at < text.length; at += 1) hash = (Math.imul(hash, 31) + text.charCodeAt(at)) >>> 0;
  return `text-${hash.toString(36)}`;
}

type Read = Pick<Message, 'author' | 'role' | 'visibility' | 'time'> & { readonly id: string | undefined };
const readings = new WeakMap<Element, { item: Item; people: string; read: Read }>();

function readMessage(item: Item, people: People): Read {
  const before = readings.get(item.element);
  const same = item.source !== undefined && before?.item.source === item.source && before.item.data === item.data;
  if (same && before.people === people.id) return before.read;
  const read = readAnew(item, people);
  readings.set(item.element, { item, people: people.id, read });
  return read;
}

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

type Known = PageText & { readonly fresh: readonly Span[] };
const texts = new WeakMap<Element, { readonly source: string; readonly page: Known }>();

/** The text of an item, from memory where neither its words nor, if they are asked for, its nodes have changed. */
function textOf({ element, bodies, data, source: markup }: Item, alive: boolean): Known {
  const source = markup ?? bodies.map((body) => body.textContent).join('\n');
  const before = texts.get(element);
  if (before?.source === source && (!alive || isCurrent(before.page))) return before.page;
  const options = { ...(data.without && { without: data.without }), ...(data.quotes && { quotes: data.quotes }) };
  const text = pageText(bodies, options);
  const page = { ...text, fresh: freshParts(text) };
  texts.set(element, { source, page });
  return page;
}

/** A framework may have drawn the same words anew; then the old nodes have left the page. */
function isCurrent({ runs }: PageText): boolean {
  return runs.every(({ node, data }) => node.isConnected && (node.nodeType !== 3 || (node as Text).data === data));
}
