import type { Span } from '../../lib/core/conversation';
import { siteFor } from '../../lib/sites/index';
import { recognise } from '../../lib/sites/matcher';
import type { Reading, Site } from '../../lib/sites/site';

export { holdsUnderChange } from './mutations';
/** What a site makes of a page, in a shape that a person can check beside the page: fresh parts as words. */
export { siteFor };

export type Observed = {
  readonly site?: string | undefined;
  readonly ticket?: string | undefined;
  /** `conversation`, `unreadable`, or nothing at all. */
  readonly conversation?: unknown;
  readonly unreadable?: unknown;
  readonly composers: readonly { readonly editor: string; readonly audience: string; readonly holdsQuote: boolean }[];
};

/** Reads a page; also proves that nothing in it was changed and that ranges lead back to the very words. */
export function observe(document: Document, url: URL): { observed: Observed; faults: string[] } {
  const faults: string[] = [];
  const site = siteFor(document, url);
  if (recognise(document, url) !== site?.id) faults.push('the matcher and the sites disagree');
  if (!site) return { observed: { composers: [] }, faults };
  const before = snapshot(document);
  const read = site.read(document, url);
  const composers = site.composers(document, url);
  const observed: Observed = {
    site: site.id,
    ticket: site.ticketId?.(document, url),
    ...(read && ('reason' in read ? { unreadable: read } : { conversation: readable(read) })),
    composers: composers.map(({ element, audience, holdsQuote }) => ({
      editor: nameOf(element),
      audience,
      holdsQuote,
    })),
  };
  if (read && !('reason' in read)) faults.push(...rangeFaults(read), ...idFaults(read));
  if (site.watch(document, url).length === 0) faults.push('nothing is watched');
  if (snapshot(document) !== before) faults.push('the page was changed');
  if (!sameTwice(site, document, url, read)) faults.push('a second reading differs');
  return { observed, faults };
}

/** `fresh` stands there only where it is not the whole text. */
function readable({ conversation }: Reading) {
  const messages = conversation.messages.map(({ fresh, ...message }) => {
    const words = fresh.map(({ start, end }) => message.text.slice(start, end));
    return words.length === 1 && words[0] === message.text ? message : { ...message, fresh: words };
  });
  return { ...conversation, messages };
}

function rangeFaults(reading: Reading): string[] {
  return reading.conversation.messages.flatMap(({ id, text, fresh }) => {
    if (reading.element(id) === undefined) return [`${id} has no element`];
    if (reading.element(id)?.localName === 'textarea') return [];
    const spans: Span[] = [...fresh, { start: 0, end: text.length }, ...words(text)];
    return spans
      .filter((span) => squeeze(wordsIn(reading.ranges(id, span))) !== squeeze(text.slice(span.start, span.end)))
      .map(({ start, end }) => `${id}: the ranges of ${start}-${end} cover other words`);
  });
}

/** A few single words, beginning and end included. */
function words(text: string): Span[] {
  const all = [...text.matchAll(/\S+/g)].map(({ 0: word, index }) => ({ start: index, end: index + word.length }));
  return [...all.slice(0, 20), ...all.slice(-20)];
}

function wordsIn(ranges: readonly Range[]): string {
  return ranges.map((range) => range.toString() || altOf(range)).join('');
}

function altOf({ startContainer, startOffset }: Range): string {
  return (startContainer.childNodes[startOffset] as Element | undefined)?.getAttribute('alt') ?? '';
}

function idFaults({ conversation }: Reading): string[] {
  const ids = conversation.messages.map(({ id }) => id);
  return new Set(ids).size === ids.length ? [] : ['two messages have the same id'];
}

function sameTwice(site: Site, document: Document, url: URL, first: ReturnType<Site['read']>): boolean {
  const plain = (read: ReturnType<Site['read']>) =>
    JSON.stringify(read && 'conversation' in read ? read.conversation : read);
  return plain(site.read(document, url)) === plain(first);
}

function snapshot(document: Document): string {
  const frames = [...document.querySelectorAll('iframe')].map((frame) => frame.contentDocument?.documentElement);
  return [document.documentElement, ...frames].map((root) => root?.outerHTML).join('\n');
}

function nameOf(element: Element): string {
  return element.id ? `${element.localName}#${element.id}` : element.localName;
}

function squeeze(text: string): string {
  return text.replace(/\s+/g, '');
}
