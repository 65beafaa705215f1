import { type SiteData, seen } from './data';
import { pages } from './pages';

const at = seen('2026-07', 'high');
const once = seen('2026-07', 'medium');

/**
 * Salesforce Service Cloud, the feed of a case. Facts: userscripts of 2026. The page has no mark for who wrote a mail: the
 * role stays unknown. Other cases stay mounted, hidden; the feed is there only while its tab is.
 */
export const salesforce: SiteData = {
  ...pages.salesforce,
  channel: 'email',
  ticket: {
    subject: [once('lightning-formatted-text[slot="primaryField"]'), once('.slds-page-header__title .uiOutputText')],
  },
  list: [at('.cuf-feed'), at('.forceChatterFeed')],
  messages: [
    {
      item: [at('article.cuf-feedItem')],
      shownOnly: true,
      skip: [at('article[data-type="CallLogPost"]')],
      id: [at('', { read: '@data-id' })],
      author: { name: [once('.cuf-preamble .cuf-entityLink'), once('.cuf-entityLink'), once('.preamble_left a')] },
      time: [once('a.cuf-timestamp', { read: '@title' }), once('a.cuf-timestamp')],
      visibility: [
        once('article[data-type="TextPost"]', { is: 'internal' }),
        at('article[data-type="EmailMessageEvent"]', { is: 'public' }),
      ],
      body: [
        at('emailui-rich-text-output iframe >>> body'),
        at('emailui-rich-text-output >>> iframe >>> body'),
        at('.emailMessageBody'),
        once('.feedBodyInner'),
        once('.cuf-feedBodyText'),
      ],
    },
  ],
  order: 'newest first',
  composers: [
    {
      editor: [
        at('iframe[title="CK Editor Container"] >>> iframe.cke_wysiwyg_frame >>> body'),
        once('iframe.cke_wysiwyg_frame >>> body'),
      ],
      otherwise: 'public',
    },
    {
      editor: [once('.cuf-publisher .ql-editor[contenteditable="true"]'), once('.ql-editor[contenteditable="true"]')],
      otherwise: 'internal',
    },
  ],
};
