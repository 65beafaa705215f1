import { type SiteData, seen } from './data';
import { pages } from './pages';

const live = seen('2026-11', 'high');
const sender = '#message-header .header-summary .rcmContactAddress';

/**
 * Roundcube webmail, skin Elastic. Facts: roundcube/roundcubemail `skins/elastic`; 1.6.5 was seen live. One mail at a
 * time, either on a page of its own or in the preview frame of the list.
 */
export const roundcube: SiteData = {
  ...pages.roundcube,
  channel: 'email',
  ticket: { subject: [live('#message-header h2.subject', { without: '.voice, a' })] },
  requester: { name: [live(sender)], email: [live(sender, { read: '@title' })] },
  agent: { name: [live('#layout-sidebar .username')] },
  list: [live('#messagebody')],
  messages: [
    {
      item: [live('body')],
      skip: [live('body:not(:has(#messagebody))')],
      id: [],
      author: { name: [live(sender)], email: [live(sender, { read: '@title' })] },
      time: [live('#message-header .header-summary .text-nowrap')],
      otherwise: { visibility: 'public' },
      body: [live('#messagebody')],
    },
  ],
  composers: [
    {
      editor: [live('iframe#composebody_ifr >>> body'), live('textarea#composebody')],
      otherwise: 'public',
    },
  ],
};

/** Of a mail that the agent wrote, the customer is the one to whom it went. */
export const recipient: SiteData['requester'] = {
  name: [live('#message-header .header.to .rcmContactAddress')],
  email: [live('#message-header .header.to .rcmContactAddress', { read: '@title' })],
};
