import { type SiteData, seen } from './data';
import { pages } from './pages';

const at = seen('2026-08', 'high');
const older = seen('2025-06', 'medium');
/** The channel is told in the language of the interface. */
const internalWords = '[Ii]ntern|[Ww]ewnętrzn|社内|内部';
const publicWords =
  '[Pp][úu]bli|[Öö]ffentlich|[Oo]penba|E-?mail|e-mail|[Cc]orreo|SMS|WhatsApp|[Mm]essag|[Cc]hat|公開|メール';
const channel = '[data-test-id="omnichannel-channel-switcher-button"]';
const message = '[data-test-id="omni-log-item-message"]';

/** Zendesk Agent Workspace. Facts: independent userscripts of 2025-26; nobody has signed in for this yet. */
export const zendesk: SiteData = {
  ...pages.zendesk,
  channel: 'ticket',
  // Every open ticket stays mounted; only the pane whose id is the address's counts.
  scope: [
    at('[data-ticket-id]:has([data-test-id="omni-log-container"])', { read: '@data-ticket-id' }),
    at('[data-ticket-id]', { read: '@data-ticket-id' }),
  ],
  ticket: {
    subject: [
      at('input[data-test-id="omni-header-subject"]', { read: 'value' }),
      at('[data-test-id="ticket-pane-subject"]'),
    ],
  },
  requester: { name: [at('[data-test-id="ticket-system-field-requester-select"]')] },
  list: [at('[data-test-id="omni-log-container"]')],
  messages: [
    {
      item: [at('article[data-test-id="omni-log-comment-item"]')],
      skip: [at(`${message}[aria-hidden="true"]`)],
      id: [], // The markup shows none.
      author: {
        name: [at('[data-test-id="omni-log-item-sender"]'), at('[data-test-id="omni-log-comment-user-link"]')],
      },
      time: [at('time', { read: '@datetime' }), at('[data-test-id="timestamp-relative"]')],
      role: [
        at('[data-test-id="omni-log-internal-note-tag"]', { is: 'agent' }),
        at(`${message}[type="end-user"]`, { is: 'customer' }),
        at(`${message}[type="agent"]`, { is: 'agent' }),
        at(`${message}[type="internal"]`, { is: 'agent' }),
      ],
      visibility: [
        at('[data-test-id="omni-log-internal-note-tag"]', { is: 'internal' }),
        at(`${message}[type="internal"]`, { is: 'internal' }),
        at(`${message}[type]`, { is: 'public' }),
      ],
      body: [
        at('[data-test-id="omni-log-message-content"] .zd-comment'),
        at('[data-test-id="omni-log-message-content"]'),
      ],
      without: ['div.signature'],
    },
  ],
  order: 'time',
  composers: [
    {
      editor: [
        at('[data-test-id="omnicomposer-rich-text-ckeditor"][contenteditable="true"]'),
        older('.zendesk-editor--rich-text-container [contenteditable="true"]'),
      ],
      audience: [
        older(`${channel}[data-channel="internal"]`, { is: 'internal' }),
        at(channel, { read: '@aria-label', match: internalWords, is: 'internal' }),
        at(channel, { read: '@aria-label', match: publicWords, is: 'public' }),
      ],
    },
  ],
};
