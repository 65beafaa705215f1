import { type SiteData, seen } from './data';
import { pages } from './pages';

const live = seen('2026-11', 'high');

/** FreeScout. Facts: freescout-help-desk/freescout `resources/views/conversations`; an installation was seen live. */
export const freeScout: SiteData = {
  ...pages.freeScout,
  channel: 'ticket',
  ticket: { subject: [live('.conv-subjtext > span')] },
  scope: [live('body[data-conversation_id]', { read: '@data-conversation_id' })],
  requester: {
    name: [live('.customer-name')],
    email: [live('.customer-email'), live('.customer-contacts a[href^="mailto:"]')],
  },
  list: [live('#conv-layout-main')],
  messages: [
    {
      item: [live('#conv-layout-main > .thread[data-thread_id]'), live('#conv-layout-main .thread[data-thread_id]')],
      skip: [live('.thread.thread-type-lineitem'), live('.thread.thread-type-draft'), live('.thread.thread-type-new')],
      id: [live('', { read: '@data-thread_id' })],
      author: { name: [live('.thread-person strong')] },
      time: [live('.thread-date', { read: '@data-original-title' }), live('.thread-date', { read: '@title' })],
      role: [
        live('.thread.thread-type-customer', { is: 'customer' }),
        live('.thread.thread-type-message', { is: 'agent' }),
        live('.thread.thread-type-note', { is: 'agent' }),
      ],
      visibility: [
        live('.thread.thread-type-note', { is: 'internal' }),
        live('.thread.thread-type-customer', { is: 'public' }),
        live('.thread.thread-type-message', { is: 'public' }),
      ],
      body: [live('.thread-body .thread-content'), live('.thread-body')],
      without: ['.thread-attachments'],
    },
  ],
  order: 'id',
  composers: [
    {
      editor: [live('.conv-reply-block .note-editable[contenteditable="true"]')],
      audience: [live('.conv-note-block', { is: 'internal' })],
      otherwise: 'public',
    },
  ],
};
