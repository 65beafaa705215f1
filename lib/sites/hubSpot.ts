import { type SiteData, seen } from './data';
import { pages } from './pages';

const at = seen('2026-10', 'high');
const once = seen('2025-06', 'medium');

/** The composer: what holds the place to write and the button that sends. */
export const root = 'div:has([data-test-id="composer-send-button"])';

/** HubSpot. Facts: userscripts of 2026. How its messages are marked up is not known from any source. */
export const hubSpot: SiteData = {
  ...pages.hubSpot,
  channel: 'ticket',
  ticket: { subject: [at('[data-selenium-test="highlightTitle"]')] },
  messages: [],
  unread: "Its messages cannot be read yet. Select the customer's words and judge the selection.",
  composers: [
    {
      editor: [at('[data-test-id="rte-content"][contenteditable="true"]')],
      within: root,
      audience: [
        once('button[aria-label="Change channel"]', { match: '^(?:Comment|Note)', is: 'internal' }),
        once('button[aria-label="Change channel"]', { match: '^(?:Email|Chat|Live chat|WhatsApp|SMS)', is: 'public' }),
      ],
    },
  ],
};
