import { type SiteData, seen } from './data';
import { pages } from './pages';

const at = seen('2026-08', 'high');
const once = seen('2026-08', 'medium');

/**
 * Gmail. Facts: InboxSDK and Briskine (2026). The agent is the account that is signed in: its address ends the title,
 * after everything that a subject can hold.
 */
export const gmail: SiteData = {
  ...pages.gmail,
  channel: 'email',
  ticket: {
    id: [at('h2[data-legacy-thread-id]', { read: '@data-legacy-thread-id' })],
    subject: [at('.ha h2.hP'), at('h2[data-legacy-thread-id]')],
  },
  // Threads that were open before stay in the page, hidden.
  scope: [at('[role="main"]:has(h2[data-legacy-thread-id])')],
  paneMeansOpen: true,
  people: {
    strangersAreCustomers: true,
    agents: [
      at('head title', { match: '^.* - ([^\\s@]+@[^\\s@]+) - [^-]*$' }),
      once('header a[aria-label*="@"]', { read: '@aria-label', match: '\\(([^()\\s]+@[^()\\s]+)\\)$' }),
    ],
  },
  list: [at('[role="list"]')],
  messages: [
    {
      item: [at('[role="list"] .h7'), once('[role="list"] [data-message-id]')],
      shownOnly: true,
      id: [
        at('[data-legacy-message-id]', { read: '@data-legacy-message-id' }),
        at('[data-message-id]', { read: '@data-message-id' }),
        once('', { read: '@data-message-id' }),
      ],
      author: {
        name: [at('.gF span[email]', { read: '@name' }), at('.gF span[email]')],
        email: [at('.gF span[email]', { read: '@email' })],
      },
      time: [at('.gK .g3', { read: '@title' }), at('.g3', { read: '@title' })],
      otherwise: { visibility: 'public' },
      body: [at('.ii.gt .a3s'), at('.ii.gt'), at('.adP')],
      without: ['.ajR'],
      quotes: ['.h5'],
    },
  ],
  gaps: [
    { ...at('[role="list"] .kv'), say: 'Folded messages that were not read: {n}. Open them to have them read.' },
    {
      ...at('.adx span'),
      match: '\\d+',
      say: 'Older messages that are folded away: {n}. Open them to have them read.',
    },
  ],
  composers: [
    {
      editor: [
        at('.Ap [g_editable="true"]'),
        at('[role="textbox"].Am.Al.editable'),
        once('[contenteditable="true"][g_editable="true"]'),
      ],
      otherwise: 'public',
      outside: true,
    },
  ],
};
