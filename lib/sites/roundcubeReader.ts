import type { Role } from '../core/conversation';
import { createSite } from './createSite';
import { writerIn } from './mailFolder';
import { read } from './reader';
import { idInUrl } from './recognise';
import { recipient, roundcube } from './roundcube';
import { readReply, replyId } from './roundcubeReply';
import { queryAll } from './selectors';
import { claimsOf, probe } from './selfTest';
import type { Site } from './site';

export const roundcubeSite: Site = createSite(roundcube, {
  read(document, url) {
    const front = inFront(document, url);
    if (/[?&]_action=compose/.test(url.search)) return readReply(document, url);
    const folder = idInUrl(roundcube, front.url)?.replace(/\/\d+$/, '') ?? '';
    const role = roleIn(document, folder);
    const messages = roundcube.messages.map((each) => ({ ...each, otherwise: { ...each.otherwise, role } }));
    const requester = role === 'agent' ? recipient : roundcube.requester;
    return read({ ...roundcube, ...(requester && { requester }), messages }, front.document, front.url);
  },
  ticketId: (document, url) => replyId(url) ?? idInUrl(roundcube, inFront(document, url).url),
  claims: new Set([...claimsOf(roundcube), 'role'] as const),
  probe(document, url) {
    const front = inFront(document, url);
    return probe(roundcube, front.document, front.url);
  },
  watch(document, url) {
    const front = inFront(document, url);
    return [front.document.querySelector('#messagebody') ?? front.document.body];
  },
});

/** The preview frame of the list shows a page with an address of its own. */
function inFront(document: Document, url: URL): { document: Document; url: URL } {
  const frame = document.querySelector<HTMLIFrameElement>('iframe#messagecontframe');
  const framed = frame?.contentDocument;
  if (!frame || !framed?.querySelector('#message-header')) return { document, url };
  return { document: framed, url: new URL(framed.URL.startsWith('about:') ? frame.src : framed.URL, url) };
}

/** The list of folders, where it is in the page, says which one is for sent mail. */
function roleIn(document: Document, folder: string): Role {
  const links = queryAll(document, '#mailboxlist .mailbox.sent > a');
  return writerIn(
    folder,
    links.map((link) => link.getAttribute('rel') ?? ''),
  );
}
