import { type SiteData, seen } from './data';
import { pages } from './pages';
import { internalEvents, publicEvents } from './requestTrackerWords';

const live = seen('2026-11', 'high');
const source = seen('2025-04', 'high');
const user = (place: string) => live(`${place} .user[data-user-id]`, { read: '@data-user-id' });
const event = '.metadata .description';

/**
 * Request Tracker 5 and 6. Facts: bestpractical/rt `share/html` (5.0.8, 6.0.0); 5.0.3 was seen live. The composer stands
 * on another page than the messages, which therefore have to be remembered by the ticket's id.
 */
export const requestTracker: SiteData = {
  ...pages.requestTracker,
  channel: 'ticket',
  oneToAPage: true,
  ticket: {
    id: [live('form[name="TicketUpdate"] input[name="id"]', { read: 'value', match: '^\\d+$' })],
    subject: [live('#header h1', { match: '#\\d+: (.+)$' })],
  },
  requester: { name: [live('.form-row.requestors .value .user')] },
  agent: { name: [live('.current-user')] },
  people: {
    customers: [user('.form-row.requestors')],
    // Whom the ticket can be given to is staff; the owner is named even where the choice is not offered.
    agents: [
      live('select[name="Owner"] option', { read: 'value' }),
      user('.form-row.owner'),
      user('.form-row.admincc'),
      live('a[id="preferences"]', { read: '@href', match: 'id=(\\d+)' }),
    ],
  },
  list: [live('.history.ticket .history-container'), live('#delayed_ticket_history'), source('.history.ticket')],
  messages: [
    {
      item: [live('.history.ticket .transaction[data-transaction-id]')],
      skip: [live('.transaction:not(.message)')],
      id: [live('', { read: '@data-transaction-id' })],
      author: { name: [live(`${event} .user`)], key: [user(event)] },
      time: [live('.metadata .date')],
      role: [live(`${event} .user[data-user-id="1"]`, { is: 'system' })],
      visibility: [
        live(event, { match: `- (?:${internalEvents.join('|')})$`, is: 'internal' }),
        live(event, { match: `- (?:${publicEvents.join('|')})$`, is: 'public' }),
      ],
      body: [live('.messagebody')],
      without: ['.message-stanza-folder', '.downloadattachment'],
      quotes: ['.message-stanza-folder + .message-stanza'],
    },
  ],
  order: 'id',
  composers: [
    {
      editor: [
        live('.messagebox-container iframe.cke_wysiwyg_frame >>> body'),
        source('.messagebox-container .ck-editor__editable[contenteditable="true"]'),
        live('textarea#UpdateContent'),
      ],
      within: 'form',
      audience: [
        live('select[name="UpdateType"]', { read: 'value', match: '^private$', is: 'internal' }),
        live('select[name="UpdateType"]', { read: 'value', match: '^response$', is: 'public' }),
        source('.messagebox-container.action-private', { is: 'internal' }),
        source('.messagebox-container.action-response', { is: 'public' }),
      ],
    },
  ],
  elsewhere: [
    {
      url: '/Ticket/(?:Update|ModifyAll)\\.html',
      reason: 'The reply page of Request Tracker shows no messages: open the ticket first, then reply.',
    },
  ],
};
