import { type SiteData, seen } from './data';
import { pages } from './pages';

const at = seen('2025-06', 'high');
const once = seen('2025-06', 'medium');
const from = '.article-content-meta .article-meta-row:first-child .article-meta-value';

/** Zammad, the classic interface. Facts: zammad/zammad `ticket_zoom` views. Other tickets stay mounted, hidden. */
export const zammad: SiteData = {
  ...pages.zammad,
  channel: 'ticket',
  ticket: { subject: [at('.ticket-title-update')] },
  scope: [at('.content.active .ticketZoom'), at('.ticketZoom')],
  list: [at('.ticketZoom')],
  messages: [
    {
      item: [at('.ticket-article-item')],
      id: [at('', { read: '@data-id' }), at('', { read: '@id' })],
      author: { name: [at(from)] },
      time: [once('small.task-subline time', { read: '@datetime' }), once('time', { read: '@datetime' })],
      role: [
        at('.ticket-article-item.customer', { is: 'customer' }),
        at('.ticket-article-item.agent', { is: 'agent' }),
        at('.ticket-article-item.system', { is: 'system' }),
      ],
      visibility: [at('.ticket-article-item.is-internal', { is: 'internal' })],
      otherwise: { visibility: 'public' },
      body: [at('.textBubble-content .richtext-content'), at('.textBubble-content')],
      without: ['.js-toggleFold', '.js-unfold'],
    },
  ],
  order: 'id',
  composers: [
    {
      editor: [at('form.article-add .articleNewEdit-body[contenteditable="true"]')],
      within: 'form.article-add',
      audience: [
        at('form.article-add.is-internal', { is: 'internal' }),
        at('form.article-add.is-public', { is: 'public' }),
      ],
    },
  ],
};
