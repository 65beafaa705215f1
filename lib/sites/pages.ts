import type { Page } from './page';

/**
 * What recognises each product: all of the sites that is injected before a ticket is in front, so it stands apart from
 * their files and imports nothing. Cloud products go by host; what can be self-hosted goes by marker as well.
 */
export const pages = {
  zendesk: {
    id: 'zendesk',
    name: 'Zendesk',
    hosts: ['https://*.zendesk.com/agent/*'],
    url: '^/agent/tickets/(?<id>\\d+)',
    markers: [],
  },
  requestTracker: {
    id: 'request-tracker',
    name: 'Request Tracker',
    hosts: [],
    url: '/Ticket/(?:Display|History|Update|ModifyAll)\\.html(?:\\?(?:[^#]*[;&])?id=(?<id>\\d+))?',
    markers: ['body[id^="comp-Ticket-"]', '.history.ticket'],
  },
  roundcube: {
    id: 'roundcube',
    name: 'Roundcube',
    hosts: [],
    url: '^(?=.*[?&]_task=mail)(?=(?:.*[?&]_mbox=(?<within>[^&#]*))?)(?=(?:.*[?&]_uid=(?<id>\\d+))?)',
    markers: ['body.task-mail #layout #layout-menu', 'body.task-mail #message-header'],
  },
} as const satisfies Record<string, Page>;
