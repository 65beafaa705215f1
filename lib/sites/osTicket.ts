import { type SiteData, seen } from './data';
import { pages } from './pages';

const live = seen('2026-11', 'high');

/** osTicket, the staff panel. Facts: osTicket/osTicket 1.18 `include/staff`; an installation was seen live. */
export const osTicket: SiteData = {
  ...pages.osTicket,
  channel: 'ticket',
  ticket: {
    // The address moves on before the page does: pjax says where it goes, and then fetches.
    shown: [live('.sticky.bar .flush-left h2 a', { read: '@href', match: '\\.php\\?id=(\\d+)' })],
    subject: [live('.tixTitle h3'), live('.tixTitle')],
  },
  requester: {
    name: [live('[id^="user-"][id$="-name"]')],
    email: [live('[id^="user-"][id$="-email"]')],
  },
  list: [live('#thread-items')],
  messages: [
    {
      item: [live('#thread-items [id^="thread-entry-"]')],
      skip: [live('[id^="thread-entry-"]:not(:has(.thread-body))')],
      id: [live('', { read: '@id' })],
      author: { name: [live('.header > b')] },
      time: [live('.header time', { read: '@datetime' })],
      role: [
        live('.thread-entry.message', { is: 'customer' }),
        live('.thread-entry.response', { is: 'agent' }),
        live('.thread-entry.note', { is: 'agent' }),
        live('.thread-entry.system', { is: 'system' }),
      ],
      visibility: [
        live('.thread-entry.note', { is: 'internal' }),
        live('.thread-entry.message', { is: 'public' }),
        live('.thread-entry.response', { is: 'public' }),
      ],
      body: [live('.thread-body > div:first-child'), live('.thread-body')],
      without: ['.attachments'],
    },
  ],
  order: 'id',
  composers: [
    { editor: [live('#reply .redactor-in[contenteditable="true"]'), live('textarea#response')], otherwise: 'public' },
    {
      editor: [live('#note .redactor-in[contenteditable="true"]'), live('textarea#internal_note')],
      otherwise: 'internal',
    },
  ],
};
