import { type SiteData, seen } from './data';
import { pages } from './pages';

const at = seen('2025-11', 'high');
const once = seen('2025-11', 'medium');

/**
 * Chatwoot. Facts: chatwoot/chatwoot `components-next/message`. On which side a bubble stands is no proof, for some
 * versions put other agents on the left; the bubble's colour is what tells.
 */
export const chatwoot: SiteData = {
  ...pages.chatwoot,
  channel: 'chat',
  ticket: { subject: [] },
  requester: {
    name: [],
    email: [once('.contact--profile a[href^="mailto:"]', { read: '@href', match: '^mailto:(.+)$' })],
  },
  list: [at('.conversation-panel')],
  messages: [
    {
      item: [
        at('.conversation-panel [data-message-id]'),
        at('[data-message-id]'),
        at('.conversation-panel [id^="message"]'),
      ],
      skip: [at('[data-bubble-name="activity"]')],
      id: [at('', { read: '@data-message-id' }), at('', { read: '@id' })],
      role: [
        once('[class*="bg-n-amber"], [class*="bg-n-solid-amber"]', { is: 'agent' }),
        once('.bg-n-slate-4', { is: 'customer' }),
        once('.bg-n-solid-blue', { is: 'agent' }),
      ],
      visibility: [
        once('[class*="bg-n-amber"], [class*="bg-n-solid-amber"]', { is: 'internal' }),
        once('.bg-n-slate-4', { is: 'public' }),
        once('.bg-n-solid-blue', { is: 'public' }),
      ],
      body: [at('.letter-render'), at('.prose-bubble'), at('[data-bubble-name="text"]')],
    },
  ],
  composers: [
    {
      editor: [at('.reply-box .ProseMirror[contenteditable="true"]'), at('.reply-box textarea')],
      within: '.reply-box',
      audience: [at('.reply-box.is-private', { is: 'internal' })],
      otherwise: 'public',
    },
  ],
};
