import { type SiteData, seen } from './data';
import { pages } from './pages';

const live = seen('2026-11', 'high');
const source = seen('2026-08', 'high');
const userId = '/users/(\\d+)';

/** Redmine. Facts: redmine/redmine `app/views/issues` (7.0 line); 5.0.4 was seen live. It knows no customers, only users. */
export const redmine: SiteData = {
  ...pages.redmine,
  channel: 'ticket',
  oneToAPage: true,
  ticket: { subject: [live('div.issue .subject h3')] },
  requester: { name: [live('div.issue > p.author a.user'), source('div.issue p.author a.user')] },
  agent: { name: [live('#loggedas a.user')] },
  people: {
    customers: [live('div.issue p.author a.user', { read: '@href', match: userId })],
    agents: [
      live('#loggedas a.user', { read: '@href', match: userId }),
      live('div.issue .assigned-to a.user', { read: '@href', match: userId }),
    ],
  },
  list: [live('#history')],
  messages: [
    {
      item: [live('div.issue.details'), live('div.issue')],
      skip: [live('div.issue:not(:has(.description .wiki))')],
      id: [live('.description', { read: '@class', match: '^description' })],
      author: {
        name: [live('p.author a.user')],
        key: [live('p.author a.user', { read: '@href', match: userId })],
      },
      time: [live('p.author a[title]', { read: '@title' })],
      otherwise: { visibility: 'public' },
      body: [live('.description .wiki')],
    },
    {
      item: [live('#history .journal.has-notes')],
      id: [live('', { read: '@id', match: '^change-\\d+$' })],
      author: {
        name: [source('.journal-header a.user'), live('h4 a.user')],
        key: [
          source('.journal-header a.user', { read: '@href', match: userId }),
          live('h4 a.user', { read: '@href', match: userId }),
        ],
      },
      time: [source('.journal-header a[title]', { read: '@title' }), live('h4 a[title*=":"]', { read: '@title' })],
      visibility: [live('.badge-private', { is: 'internal' }), live('.journal.private-notes', { is: 'internal' })],
      otherwise: { visibility: 'public' },
      body: [source('.journal-note.wiki'), live('[id^="journal-"][id$="-notes"].wiki')],
    },
  ],
  order: 'id',
  composers: [
    {
      editor: [live('textarea#issue_notes')],
      within: 'form',
      audience: [live('input#issue_private_notes:checked', { is: 'internal' })],
      otherwise: 'public',
    },
  ],
};
