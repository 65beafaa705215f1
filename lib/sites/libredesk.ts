import { type SiteData, seen } from './data';
import { pages } from './pages';

const at = seen('2026-08', 'high');
const once = seen('2026-08', 'medium');

/** Libredesk. Facts: abhinavxd/libredesk 2.7 `features/conversation`. The author is named once for messages in a row. */
export const libredesk: SiteData = {
  ...pages.libredesk,
  channel: 'ticket',
  ticket: { subject: [] },
  messages: [
    {
      item: [at('[data-message-uuid]')],
      skip: [at('[data-message-uuid]:not(:has(.message-bubble))')],
      id: [at('', { read: '@data-message-uuid' })],
      author: { name: [at('a[href*="/contacts/"]'), at('a[href*="/admin/"]')], carried: true },
      role: [
        at('.items-start:has(.message-bubble)', { is: 'customer' }),
        at('.items-end:has(.message-bubble)', { is: 'agent' }),
      ],
      visibility: [at('.message-bubble.bg-private', { is: 'internal' })],
      otherwise: { visibility: 'public' },
      body: [at('.message-bubble .native-html'), at('.message-bubble')],
    },
  ],
  composers: [
    {
      editor: [at('.editor-wrapper .ProseMirror[contenteditable="true"]')],
      within: 'div:has([role="tab"])',
      // The labels are translated; the order of the tabs is not.
      audience: [
        once('[role="tab"]:nth-child(2)[data-state="active"]', { is: 'internal' }),
        once('[role="tab"]:nth-child(1)[data-state="active"]', { is: 'public' }),
      ],
    },
  ],
};
