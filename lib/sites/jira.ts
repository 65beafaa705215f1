import { type SiteData, seen } from './data';
import { pages } from './pages';

const at = seen('2026-10', 'high');
const once = seen('2026-07', 'medium');
const guess = seen('2026-07', 'low');
const comment = 'issue-comment-base.ui.comment.ak-comment.';

/**
 * Jira Service Management, cloud. Facts: userscripts measured in October 2026. Comments do not say whether a customer
 * wrote them; whoever has the reporter's name is taken for the customer.
 */
export const jira: SiteData = {
  ...pages.jira,
  channel: 'ticket',
  ticket: {
    shown: [
      once('[data-testid="issue.views.issue-base.foundation.breadcrumbs.current-issue.item"]', {
        match: '[A-Z][A-Z0-9_]+-\\d+',
      }),
    ],
    subject: [at('[data-testid="issue.views.issue-base.foundation.summary.heading"]')],
  },
  requester: { name: [guess('[data-testid="issue.views.field.user.reporter"]')] },
  people: { customers: [guess('[data-testid="issue.views.field.user.reporter"]')] },
  list: [at('[data-testid="issue.activity.comments-list"]')],
  messages: [
    {
      item: [once('[data-testid="issue.views.field.rich-text.description"]')],
      id: [once('', { read: '@data-testid', match: 'description$' })],
      otherwise: { visibility: 'public' },
      body: [once('')],
    },
    {
      item: [at('[data-testid^="comment-base-item-"]')],
      id: [at('', { read: '@data-testid', match: '\\d+$' })],
      author: {
        name: [
          once(`[data-testid^="${comment}"][data-testid$="-header"] [aria-label^="More information about "]`, {
            read: '@aria-label',
            match: 'about (.+)$',
          }),
        ],
        key: [
          once(`[data-testid^="${comment}"][data-testid$="-header"] [aria-label^="More information about "]`, {
            read: '@aria-label',
            match: 'about (.+)$',
          }),
        ],
      },
      time: [once(`[data-testid^="${comment}"][data-testid$="-header"] [role="presentation"][aria-hidden="false"]`)],
      visibility: [
        once('[data-testid="issue-comment-base.ui.comment.custom-comment.restricted-to"]', { is: 'internal' }),
      ],
      body: [at(`[data-testid^="${comment}"][data-testid$="-body"]`)],
    },
  ],
  order: 'id',
  gaps: [
    {
      ...at('[data-testid="issue.activity.common.component.load-more-button.loading-button"]'),
      say: 'Older comments are not loaded: load them to have them read.',
    },
  ],
  composers: [
    {
      editor: [
        at('[data-testid="issue.activity.comment"] .ProseMirror[contenteditable="true"]'),
        at('.ProseMirror#ak-editor-textarea'),
      ],
    },
  ],
};
