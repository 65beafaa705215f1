import { type SiteData, seen } from './data';
import { pages } from './pages';

const at = seen('2026-08', 'high');
const once = seen('2026-07', 'medium');
const address = '[^\\s<>()]+@[^\\s<>()]+';

/**
 * Outlook on the web. Facts: Briskine and userscripts of 2026. Bodies have a name that no language changes; senders often
 * stand there without an address, and then nobody knows whether they are the agent.
 */
export const outlook: SiteData = {
  ...pages.outlook,
  channel: 'email',
  ticket: {
    // The list is ahead of the pane while the next conversation loads, so the pane says what it shows.
    id: [
      once('#ConversationReadingPaneContainer[data-convid]', { read: '@data-convid' }),
      once('#ConversationReadingPaneContainer [data-convid]', { read: '@data-convid' }),
      once('[data-convid][aria-selected="true"]', { read: '@data-convid' }),
    ],
    subject: [
      once('[id^="CONV_"][id$="_SUBJECT"]'),
      once('[id^="MSG_"][id$="_SUBJECT"]'),
      once('[role="heading"][aria-level="2"]'),
      once('[role="heading"][title]', { read: '@title' }),
    ],
  },
  scope: [at('#ConversationReadingPaneContainer'), at('#ItemReadingPaneContainer')],
  people: {
    strangersAreCustomers: true,
    agents: [
      once('#mectrl_currentAccount_secondary', { match: address }),
      once('#O365_MainLink_Me', { read: '@aria-label', match: address }),
      once('[role="tree"] > [role="treeitem"]', { read: '@title', match: address }),
    ],
  },
  paneMeansOpen: true,
  list: [at('#ConversationReadingPaneContainer'), at('#ItemReadingPaneContainer')],
  messages: [
    {
      item: [at('[id^="UniqueMessageBody"]')],
      around: '[data-testid="SentReceivedSavedTime"], [id$="_DATETIME"], [data-testid="RecipientWell"]',
      id: [],
      author: {
        name: [
          once('span[aria-label^="From: "]', { read: '@aria-label', match: '^From: (.+)$' }),
          once('span[data-lpc-hover-target-id]'),
        ],
        email: [
          once('span[aria-label^="From: "]', { read: '@aria-label', match: address }),
          once('span[data-lpc-hover-target-id]', { read: '@title', match: address }),
        ],
      },
      time: [once('[data-testid="SentReceivedSavedTime"]'), once('[id$="_DATETIME"]')],
      otherwise: { visibility: 'public' },
      body: [at('[id^="UniqueMessageBody"]')],
    },
  ],
  gaps: [
    {
      ...once('[aria-expanded="false"]:has([data-testid="SentReceivedSavedTime"])'),
      say: 'Folded messages that were not read: {n}. Open them to have them read.',
    },
  ],
  composers: [
    {
      editor: [at('[id^="editorParent_"] > [contenteditable="true"][role="textbox"]')],
      otherwise: 'public',
      outside: true,
    },
  ],
};
