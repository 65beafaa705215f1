import { type SiteData, seen } from './data';
import { pages } from './pages';

const live = seen('2026-11', 'high');
const source = seen('2026-04', 'high');

/** SOGo webmail. Facts: Alinto/sogo `UI/Templates/MailerUI`; 5.8.0 was seen live. One mail at a time. */
export const sogo: SiteData = {
  ...pages.sogo,
  channel: 'email',
  ticket: { subject: [live('h5.sg-md-headline')] },
  scope: [live('#detailView'), source('[ui-view="message"]'), source('body.popup')],
  list: [live('#detailView')],
  requester: {
    name: [live('[ng-bind="::viewer.message.from[0].name"]'), live('[ng-bind="::viewer.message.from[0].email"]')],
    email: [live('[ng-bind="::viewer.message.from[0].email"]')],
  },
  messages: [
    {
      item: [live('md-card-content:has(.msg-body)'), source('md-card:has(.msg-body)')],
      id: [],
      author: {
        name: [live('[ng-bind="::viewer.message.from[0].name"]'), live('[ng-bind="::viewer.message.from[0].email"]')],
        email: [live('[ng-bind="::viewer.message.from[0].email"]')],
      },
      time: [live('time.msg-date')],
      otherwise: { visibility: 'public' },
      body: [
        live('.msg-body .mailer_mailcontent .sg-mail-part'),
        live('.msg-body .mailer_mailcontent'),
        live('.msg-body'),
      ],
    },
  ],
  composers: [
    {
      editor: [
        live('md-dialog iframe.cke_wysiwyg_frame >>> body'),
        source('md-dialog .ck-editor__editable[contenteditable="true"]'),
        source('md-dialog textarea.plain-text[name="content"]'),
      ],
      otherwise: 'public',
      outside: true,
    },
  ],
};
