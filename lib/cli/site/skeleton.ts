/** What a new site begins with: it reads the page that is written beside it, and nothing else yet. */

export function row(id: string, key: string, host: string | undefined): string {
  return `  ${key}: {
    id: '${id}',
    name: '${id}',
    hosts: [${host === undefined ? '' : `'${host}'`}],
    url: '/tickets/(?<id>\\\\d+)',
    markers: ['.${id}-ticket'],
  },
`;
}

export function dataFile(key: string, month: string): string {
  return `import { type SiteData, seen } from './data';
import { pages } from './pages';

const at = seen('${month}', 'low');

/** Say here where the facts are from, and what the page does not show. */
export const ${key}: SiteData = {
  ...pages.${key},
  channel: 'ticket',
  ticket: { subject: [at('h1')] },
  list: [at('.messages')],
  messages: [
    {
      item: [at('.messages > .message')],
      id: [at('', { read: '@data-id' })],
      author: { name: [at('.author')] },
      time: [at('time', { read: '@datetime' })],
      role: [at('.message.from-customer', { is: 'customer' }), at('.message.from-agent', { is: 'agent' })],
      visibility: [at('.message.note', { is: 'internal' })],
      body: [at('.body')],
    },
  ],
  composers: [{ editor: [at('textarea.reply')], otherwise: 'public' }],
};
`;
}

/** To be replaced by a page of the product, cut down by hand, with texts of your own. */
export const page = `<!doctype html>
<html lang="en">
  <body>
    <h1>Lamp hums at night</h1>
    <div class="messages">
      <div class="message from-customer" data-id="1"><b class="author">Juno Park</b><time datetime="2026-11-16T08:12:00Z"></time><div class="body"><p>It hums.</p><blockquote type="cite">We sell quiet lamps.</blockquote></div></div>
      <div class="message from-agent note" data-id="2"><b class="author">Robin Keller</b><div class="body">Known fault.</div></div>
    </div>
    <textarea class="reply"></textarea>
  </body>
</html>
`;

export function expectation(id: string, host: string | undefined): string {
  const origin = host
    ?.replace('*://', 'https://')
    .replace('*.', 'example.')
    .replace(/(\w)\/.*$/, '$1');
  const url = `${origin ?? `https://${id}.example.org`}/tickets/7`;
  return `${JSON.stringify({ url, shows: 'An open ticket with a note and a quoted mail.', expect: {} }, null, 2)}\n`;
}
