import { type SiteData, seen } from './data';
import { pages } from './pages';

const at = seen('2026-05', 'medium');
const older = seen('2025-01', 'medium');

/** Intercom Inbox. Facts: userscripts of 2025-26; the markup changed in April 2026 and tells a role of some parts only. */
export const intercom: SiteData = {
  ...pages.intercom,
  channel: 'chat',
  ticket: { subject: [at('[data-inbox-conversation-header-title]'), at('[data-conversation-title]')] },
  scope: [at('[data-intercom-target="conversation-space"]'), older('.inbox2__conversation-page')],
  list: [
    at('[data-testid="conversation-stream-scroll-container"]'),
    at('[data-conversation-stream]'),
    older('.inbox2__conversation-stream'),
  ],
  messages: [
    {
      item: [
        at('[class*="group/content-part"]'),
        older('[data-intercom-target="conversation-stream-content-part"]'),
        older('[data-part-id]'),
      ],
      id: [older('', { read: '@data-part-entity-id' }), older('', { read: '@data-part-id' })],
      role: [
        older('.inbox2__note-part', { is: 'agent' }),
        older('.inbox2__admin-email-part', { is: 'agent' }),
        older('.inbox2__user-email-part', { is: 'customer' }),
        older('[data-part-group-category="1"]', { is: 'customer' }),
        older('[data-part-group-category="3"]', { is: 'agent' }),
        older('[data-part-group-category="5"]', { is: 'system' }),
        older('[data-part-group-category="20"]', { is: 'system' }),
        at('[data-testid="admin-avatar-name"]', { is: 'agent' }),
      ],
      visibility: [
        older('.inbox2__note-part', { is: 'internal' }),
        older('.inbox2__admin-email-part', { is: 'public' }),
        older('.inbox2__user-email-part', { is: 'public' }),
        older('[data-part-group-category="1"]', { is: 'public' }),
      ],
      body: [at('.intercom-interblocks-html'), at('.intercom-interblocks'), older('.interblocks-html')],
    },
  ],
  composers: [
    {
      editor: [
        at('[data-conversation-reply-composer] .ProseMirror[contenteditable="true"]'),
        older('.embercom-prosemirror-composer-editor [contenteditable="true"]'),
      ],
      audience: [older('.conversation__text.o__note', { is: 'internal' })],
    },
  ],
};
