import { type SiteData, seen } from './data';
import { pages } from './pages';

const at = seen('2025-09', 'high');
const once = seen('2025-09', 'medium');
const member = 'a.uv-ticket-member-name';
const shared = {
  author: { name: [at(member)] },
  time: [at('.timeago', { read: '@data-timestamp' })],
  role: [
    at(member, { read: '@href', match: '/customer', is: 'customer' }),
    at(member, { read: '@href', match: '/(?:agent|account)', is: 'agent' }),
  ],
  body: [at('.uv-ticket-main-rt > .message'), at('.message')],
} as const;

/** UVdesk. Facts: uvdesk/core-framework `ticket.html.twig`. That a reply is a note is said in words and by a style. */
export const uvDesk: SiteData = {
  ...pages.uvDesk,
  channel: 'ticket',
  oneToAPage: true,
  ticket: { subject: [at('.uv-ticket-head h1')] },
  list: [at('.uv-ticket-wrapper.thread-list'), at('.uv-ticket-section')],
  messages: [
    {
      ...shared,
      item: [at('.uv-ticket-section > .uv-ticket-main.create'), at('.uv-ticket-main.create')],
      id: [at('', { read: '@class', match: 'create' })],
      otherwise: { visibility: 'public' },
    },
    {
      ...shared,
      item: [at('.uv-ticket-wrapper.thread-list > .uv-ticket-main'), at('.thread-list .uv-ticket-main')],
      id: [],
      visibility: [once('.uv-ticket-note-agent', { is: 'internal' })],
    },
  ],
  order: 'time',
  gaps: [
    {
      ...at('.uv-ticket-accordion .uv-ticket-count-stat'),
      match: '\\d+',
      say: 'Older replies that are folded away: {n}. Open them to have them read.',
    },
  ],
  composers: [
    { editor: [at('iframe#reply-area_ifr >>> body'), at('textarea#reply-area')], otherwise: 'public' },
    { editor: [at('iframe#forward-area_ifr >>> body'), at('textarea#forward-area')], otherwise: 'public' },
    { editor: [at('iframe#note-area_ifr >>> body'), at('textarea#note-area')], otherwise: 'internal' },
  ],
};
