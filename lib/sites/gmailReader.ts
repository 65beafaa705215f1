import { createSite } from './createSite';
import { seen } from './data';
import { gmail } from './gmail';
import { createPopOut } from './popOut';
import { read } from './reader';
import type { Site } from './site';

const once = seen('2026-08', 'medium');
const site = createSite(gmail);
const popOut = createPopOut(gmail, {
  url: '^/mail/',
  ticket: {
    id: [once('input[name="composeid"]', { read: 'value' })],
    subject: [once('input[name="subjectbox"]', { read: 'value', match: '^(?:[^\\s:]{1,5}: )*(.+)$' })],
  },
  editor: gmail.composers.flatMap(({ editor }) => editor),
  quoted: [once('.gmail_quote > blockquote')],
});

/**
 * Threads and composers can be put into windows of their own. A thread's address names it, in tens where the page has the
 * same number in sixteens; so what was read in the first window is remembered for one that does not show it.
 */
export const gmailSite: Site = createSite(gmail, {
  read(document, url, changes) {
    const thread = read(gmail, document, url, changes);
    return thread ?? (isComposer(url) ? popOut.read(document, url) : undefined);
  },
  ticketId(document, url) {
    const shown = threadIn(url) ?? site.ticketId?.(document, url);
    return shown ?? (isComposer(url) ? popOut.ticketId(document, url) : undefined);
  },
});

const isPopOut = ({ pathname, searchParams }: URL) =>
  pathname.endsWith('/popout') || /^(?:btop|cm)$/.test(searchParams.get('view') ?? '');

/** A window that names no thread. */
const isComposer = (url: URL) => isPopOut(url) && threadIn(url) === undefined;

function threadIn(url: URL): string | undefined {
  if (!isPopOut(url)) return undefined;
  const [, tens, sixteens] = /^(?:#thread-f:(\d+)|([\da-f]{12,}))/.exec(url.searchParams.get('th') ?? '') ?? [];
  return tens === undefined ? sixteens : BigInt(tens).toString(16);
}
