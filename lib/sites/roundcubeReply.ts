import { type SiteData, seen } from './data';
import { freshParts } from './freshParts';
import { personOf } from './people';
import { read } from './reader';
import { idInUrl } from './recognise';
import { readFirst } from './selectors';
import type { Reading, Site } from './site';

/**
 * Roundcube's composer stands on a page of its own, and its address names no mail. The mail that is being answered is
 * read from where it stands all the same: quoted in the composer.
 */
const live = seen('2026-11', 'high');

const reply: SiteData = {
  id: 'roundcube',
  name: 'Roundcube',
  hosts: [],
  url: '(?=.*[?&]_action=compose)(?=.*[?&]_id=(?<id>\\w+))',
  markers: [],
  channel: 'email',
  ticket: { subject: [live('#compose-subject', { read: 'value', match: '^(?:[^\\s:]{1,5}: )*(.+)$' })] },
  requester: { name: [live('#_to', { read: 'value', match: '^[^,;]+' })] },
  agent: { name: [live('#_from', { match: '^.+$' })] },
  messages: [
    {
      item: [live('iframe#composebody_ifr >>> body')],
      id: [live('#reply-intro', { read: '@id' })],
      body: [live('#reply-intro ~ blockquote')],
      otherwise: { visibility: 'public' },
    },
  ],
  composers: [],
};

/** The id of what is being written, while it is being written. */
export const replyId = (url: URL) => idInUrl(reply, url);

export const readReply: Site['read'] = (document, url) => {
  const frame = document.querySelector<HTMLIFrameElement>('iframe#composebody_ifr');
  if (!frame) return readPlain(document, url);
  const quoted = frame.contentDocument?.querySelector('#reply-intro ~ blockquote');
  return quoted ? read(reply, document, url) : undefined;
};

/** A composer for plain text holds the quoted mail in `>` lines; characters of a text area have no ranges. */
function readPlain(document: Document, url: URL): Reading | undefined {
  const area = document.querySelector<HTMLTextAreaElement>('textarea#composebody:not(.mce_editor)');
  const lines = area?.value.split('\n').filter((line) => line.startsWith('>')) ?? [];
  const id = replyId(url);
  if (!area || lines.length === 0 || id === undefined) return undefined;
  const text = lines.map((line) => line.replace(/^> ?/, '')).join('\n');
  const subject = readFirst(document, reply.ticket.subject)?.value;
  const requester = personOf(readFirst(document, reply.requester?.name)?.value);
  const fresh = freshParts({ text, runs: [], quoted: [], signatures: [] });
  return {
    conversation: {
      site: reply.id,
      channel: reply.channel,
      ticket: { id, ...(subject && { subject }) },
      ...(requester && { requester }),
      messages: [{ id: 'quoted', role: 'unknown', visibility: 'public', text, fresh }],
      gaps: ['The mail was read from its quotation in the composer; changes made there are read as well.'],
    },
    ranges: () => [],
    element: () => area,
  };
}
