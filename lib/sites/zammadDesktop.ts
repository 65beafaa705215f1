import { type SiteData, seen } from './data';
import { pages } from './pages';

const at = seen('2025-06', 'high');
const once = seen('2025-06', 'medium');

/** Zammad, the new interface. Facts: zammad/zammad `ArticleBubble` components. Only a pattern of stripes marks a note. */
export const zammadDesktop: SiteData = {
  ...pages.zammadDesktop,
  channel: 'ticket',
  ticket: { subject: [] },
  messages: [
    {
      item: [at('[data-test-id^="article-bubble-container-"]')],
      id: [at('', { read: '@data-test-id', match: '\\d+$' })],
      role: [at('.Content--customer', { is: 'customer' }), at('.Content--agent', { is: 'agent' })],
      visibility: [once('.bg-stripes', { is: 'internal' })],
      body: [at('[data-test-id="article-content"] .inner-article-body'), at('[data-test-id^="article-bubble-body-"]')],
    },
  ],
  order: 'id',
  composers: [{ editor: [once('form .ProseMirror[contenteditable="true"]')] }],
};
