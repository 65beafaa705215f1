import { type SiteData, seen } from './data';
import { pages } from './pages';

const at = seen('2026-06', 'high');
const once = seen('2026-06', 'medium');
const guess = seen('2026-06', 'low');

/** Zoho Desk. Facts: userscripts of 2025-26. The page tells neither role nor privacy. The ticket before stays mounted. */
export const zohoDesk: SiteData = {
  ...pages.zohoDesk,
  channel: 'ticket',
  scope: [at('[data-id^="subTab_"]', { read: '@data-id', match: '^subTab_(\\d+)$' })],
  ticket: { subject: [at('[data-id="caseSubjectText"]')] },
  messages: [
    {
      item: [
        once(
          '.zd_v2-conversationlistcommon-contentWrapper[data-id="threadContent"], .zd_v2-conversationlistcommon-contentWrapper[data-id="content"]',
        ),
      ],
      id: [],
      body: [once('')],
    },
  ],
  composers: [{ editor: [guess('iframe.ze_area >>> body')] }],
};
