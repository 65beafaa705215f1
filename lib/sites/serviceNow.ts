import { type SiteData, seen } from './data';
import { pages } from './pages';

const at = seen('2026-06', 'high');
const once = seen('2025-10', 'medium');

/** Field labels, in the languages of the interface: what the customer sees, and what only staff does. */
const publicLabel = 'Additional comments|Zusätzliche Kommentare|Commentaires supplémentaires|Comentarios adicionales';
const internalLabel = 'Work notes|Arbeitsnotizen|Notes de travail|Notas de trabajo';

/** ServiceNow, the classic form. Facts: userscripts of 2025-26. Its workspaces are closed to anyone from outside. */
export const serviceNow: SiteData = {
  ...pages.serviceNow,
  channel: 'ticket',
  ticket: {
    id: [at('#sys_uniqueValue', { read: 'value' })],
    subject: [at('input[id$=".short_description"]', { read: 'value' })],
  },
  requester: {
    name: [
      at('input[id^="sys_display."][id$=".caller_id"]', { read: 'value' }),
      at('input[id^="sys_display."][id$=".requested_for"]', { read: 'value' }),
    ],
  },
  people: {
    customers: [
      at('input[id^="sys_display."][id$=".caller_id"]', { read: 'value' }),
      at('input[id^="sys_display."][id$=".requested_for"]', { read: 'value' }),
    ],
  },
  list: [at('.activities-form')],
  messages: [
    {
      item: [
        once('.activities-form .h-card_comments, .activities-form .h-card'),
        once('.activities-form .sn-card-component'),
      ],
      skip: [
        once('.h-card:not(:has(.sn-widget-textblock-body))'),
        once('.sn-card-component:not(:has(.sn-widget-textblock-body))'),
      ],
      id: [],
      author: { name: [once('.sn-card-component-createdby')], key: [once('.sn-card-component-createdby')] },
      time: [once('.date-calendar')],
      role: [once('.sn-card-component-header, .sn-card-component-time', { match: internalLabel, is: 'agent' })],
      visibility: [
        once('.sn-card-component-header, .sn-card-component-time', { match: internalLabel, is: 'internal' }),
        once('.sn-card-component-header, .sn-card-component-time', { match: publicLabel, is: 'public' }),
        once('.h-card_comments', { is: 'public' }),
      ],
      body: [once('.sn-widget-textblock-body_formatted'), once('.sn-widget-textblock-body')],
    },
  ],
  order: 'time',
  composers: [
    { editor: [at('#activity-stream-comments-textarea')], otherwise: 'public' },
    { editor: [at('#activity-stream-work_notes-textarea')], otherwise: 'internal' },
    { editor: [at('#activity-stream-textarea')] },
  ],
};
