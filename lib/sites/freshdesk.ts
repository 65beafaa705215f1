import { type SiteData, seen } from './data';
import { pages } from './pages';

const at = seen('2026-08', 'high');
const once = seen('2026-08', 'medium');
const name = [once('.sender-info [data-test-id="user-name"]'), once('[data-test-id="user-name"]')];
const body = [
  at('[data-test-conversation="conversation-text"]'),
  once('.ticket_note[data-note-id]'),
  once('#ticket_original_request'),
  at('[data-test-id="conversation-content"]'),
  at('.ticket-details__item__content'),
];
const editor = '.fr-element.fr-view[contenteditable="true"]';

/**
 * Freshdesk. Facts: userscripts of 2026; nobody has signed in for this yet. The page itself tells neither role nor
 * privacy; whoever has the requester's name is taken for the customer, and for nobody else a role is known.
 */
export const freshdesk: SiteData = {
  ...pages.freshdesk,
  channel: 'ticket',
  ticket: {
    shown: [at('.breadcrumb__item.active', { match: '\\d+$' })],
    subject: [at('.ticket-subject-heading', { without: 'button' })],
  },
  requester: {
    name: [once('.requester-wrap [data-test-id="user-name"]'), once('.sender-info [data-test-id="user-name"]')],
    email: [once('mfe-application[app-id="fw-unified-mfe--contact-info"] >>> p.break-all')],
  },
  people: {
    customers: [
      once('.requester-wrap [data-test-id="user-name"]'),
      once('[data-test-id="ticket-description"] .sender-info [data-test-id="user-name"]'),
    ],
  },
  list: [at('.ticket-details-wrapper')],
  messages: [
    {
      item: [at('[data-test-id="ticket-description"]')],
      id: [once('[data-note-id]', { read: '@data-note-id' })],
      author: { name, key: name },
      otherwise: { visibility: 'public' },
      body,
    },
    {
      item: [at('[data-test-id="conversation-wrapper"]')],
      skip: [at(editor)],
      id: [once('', { read: '@data-album', match: '^note_\\d+$' }), once('[data-note-id]', { read: '@data-note-id' })],
      author: { name, key: name },
      body,
    },
  ],
  composers: [{ editor: [at(editor)] }],
};
