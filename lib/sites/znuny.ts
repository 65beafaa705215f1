import { type SiteData, seen } from './data';
import { pages } from './pages';

const at = seen('2024-06', 'high');
const once = seen('2024-06', 'medium');

/** Znuny, OTRS and OTOBO. Facts: znuny/Znuny `AgentTicketZoom` templates. By default the page shows one article only. */
export const znuny: SiteData = {
  ...pages.znuny,
  channel: 'ticket',
  oneToAPage: true,
  ticket: {
    id: [at('form#ComposeTicket input[name="TicketID"]', { read: 'value', match: '^\\d+$' })],
    subject: [
      at('h1.ticketHeaderTitleHeadline', { match: '(?:— |: )(.+)$' }),
      once('.Headline h1', { match: '(?:— |: )(.+)$' }),
    ],
  },
  list: [at('#ArticleItems')],
  messages: [
    {
      item: [at('#ArticleItems .WidgetSimple')],
      skip: [once('.WidgetSimple:not(.customer, .agent, .system)')],
      id: [at('iframe[id^="Iframe"]', { read: '@id', match: '\\d+$' })],
      author: {
        name: [at('.ArticleMailHeader .Field[title]', { read: '@title' }), at('.ArticleMailHeader .Field')],
      },
      time: [at('.Header h2 span[title]', { read: '@title' })],
      role: [
        at('.WidgetSimple.customer', { is: 'customer' }),
        at('.WidgetSimple.agent', { is: 'agent' }),
        at('.WidgetSimple.system', { is: 'system' }),
      ],
      visibility: [
        at('.WidgetSimple.NotVisibleForCustomer', { is: 'internal' }),
        at('.WidgetSimple.VisibleForCustomer', { is: 'public' }),
      ],
      body: [at('iframe[id^="Iframe"] >>> body'), at('.ArticleBody')],
    },
  ],
  gaps: [
    {
      ...once('body:not(:has(#ArticleItems .WidgetSimple ~ .WidgetSimple)) #ArticleTable tbody tr:not(.Active)'),
      say: 'Other articles that are not on this page: {n}. Choose them in the list, or show all.',
    },
  ],
  composers: [
    {
      editor: [
        at('form iframe.cke_wysiwyg_frame >>> body'),
        once('form .ck-editor__editable[contenteditable="true"]'),
        at('textarea#RichText'),
      ],
      within: 'form',
      audience: [
        at('#IsVisibleForCustomer:checked', { is: 'public' }),
        at('#IsVisibleForCustomer', { is: 'internal' }),
        at('form#ComposeTicket', { is: 'public' }),
      ],
    },
  ],
  elsewhere: [
    {
      url: '[?;&]Action=AgentTicket(?:Compose|Note|EmailOutbound|Forward)',
      reason: 'This window shows no messages: they stand in the ticket from which it was opened.',
    },
  ],
};
