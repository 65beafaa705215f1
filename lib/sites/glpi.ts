import { type SiteData, seen } from './data';
import { pages } from './pages';

const at = seen('2026-03', 'high');
const user = '.timeline-header .creator a[href*="user.form.php"]';
const userId = 'id=(\\d+)';
const author = {
  name: [at(user)],
  key: [at(user, { read: '@href', match: userId })],
};
const time = [at('.timeline-header .creator [title]', { read: '@title' })];
const body = [at('.read-only-content .rich_text_container'), at('.read-only-content')];
const without = ['.timeline-badges', '.edit-content'];

/**
 * GLPI 10 and 11. Facts: glpi-project/glpi `templates/components/itilobject/timeline`. Roles are told by the lists of
 * requesters and of those the ticket is assigned to. The timeline may run either way.
 */
export const glpi: SiteData = {
  ...pages.glpi,
  channel: 'ticket',
  oneToAPage: true,
  ticket: { subject: [at('.timeline-item.ITILContent .card-title'), at('input[name="name"]', { read: 'value' })] },
  requester: {
    name: [at('select[data-actor-type="requester"] option', { read: '@data-text' })],
    email: [at('select[data-actor-type="requester"] option', { read: '@data-default-email' })],
  },
  people: {
    customers: [at('select[data-actor-type="requester"] option[data-itemtype="User"]', { read: '@data-items-id' })],
    agents: [at('select[data-actor-type="assign"] option[data-itemtype="User"]', { read: '@data-items-id' })],
  },
  list: [at('.itil-timeline')],
  messages: [
    {
      item: [at('.itil-timeline .timeline-item.ITILContent')],
      id: [at('', { read: '@data-itemtype' })],
      author,
      time,
      otherwise: { visibility: 'public' },
      body,
      without,
    },
    {
      item: [at('.itil-timeline .timeline-item:not(.ITILContent)')],
      skip: [at('.timeline-item:not(.ITILFollowup, .ITILTask, .ITILSolution)')],
      id: [at('', { read: '@id' })],
      author,
      time,
      role: [at('.timeline-item.ITILTask', { is: 'agent' }), at('.timeline-item.ITILSolution', { is: 'agent' })],
      visibility: [
        at('.timeline-item.private-item', { is: 'internal' }),
        at('.timeline-header .is-private', { is: 'internal' }),
      ],
      otherwise: { visibility: 'public' },
      body,
      without,
    },
  ],
  composers: [
    {
      editor: [at('.tox-tinymce iframe >>> body'), at('#itil-footer textarea[name="content"]')],
      within: 'form',
      audience: [at('input[name="is_private"]:checked', { is: 'internal' })],
      otherwise: 'public',
    },
  ],
};
