import { createSite } from './createSite';
import { read } from './reader';
import { idInUrl } from './recognise';
import { recipient, roundcube } from './roundcube';
import { readReply, replyId } from './roundcubeReply';
import { fieldValue, queryAll } from './selectors';
import type { Site } from './site';

/** Folders of mail that the mailbox's owner wrote, where the list of folders is not in the page. */
const sentFolder =
  /^(?:INBOX[./])?(?:Sent(?: Items| Messages| Mail)?|Gesendet(?:e Objekte|e Elemente)?|Envoyés|Enviados|Inviata|Verzonden)$/i;

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

/**
 * A sender's address can be forged, so it proves nothing: what lies among the sent mail is the owner's, what lies in the
 * inbox is somebody else's, and of other folders nobody knows.
 */
function roleIn(document: Document, folder: string): 'agent' | 'customer' | 'unknown' {
  const sent = queryAll(document, '#mailboxlist .mailbox.sent > a').map((link) => fieldValue(link, { read: '@rel' }));
  if (sent.includes(folder) || sentFolder.test(folder)) return 'agent';
  return folder.toUpperCase() === 'INBOX' ? 'customer' : 'unknown';
}
