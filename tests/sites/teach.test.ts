import { describe, expect, test } from 'vitest';
import { taughtSite } from '../../lib/sites/taught';
import { addressTemplate } from '../../lib/sites/teach/address';
import { derive } from '../../lib/sites/teach/derive';
import { countedStem, isStable, moduleStem } from '../../lib/sites/teach/words';

describe('names that will be there tomorrow', () => {
  test.each([
    'message',
    'message-body',
    'ticket__text',
    'commentBody',
    'msg',
    'in',
    'end-user',
    'chat-row',
    'textbox',
    'omni-log-item',
  ])('%s', (name) => expect(isStable(name)).toBe(true));
  test.each([
    ...[
      'css-1a2b3c',
      'sc-bdVaJa',
      '_3xK2p',
      'jss123',
      'ember412',
      'item-3',
      'row-12',
      'svelte-1x2y3z',
      'bdVaJa',
      'aXbYcZ',
    ],
    ...[
      'makeStyles-root-12',
      'Message_body__3Fj2k',
      'x1lliihq',
      'kWqzT',
      'mt-2',
      'active',
      'is-open',
      'a3s',
      'adn',
      'xkcdqz',
    ],
  ])('not %s', (name) => expect(isStable(name)).toBe(false));

  test('what a list counts and a style module hashes keeps its stem', () => {
    expect(countedStem('message-4711')).toBe('message-');
    expect(countedStem('ember-4711x')).toBeUndefined();
    expect(moduleStem('Message_body__3Fj2k')).toBe('Message_body__');
  });
});

test.each([
  ['https://desk.example.org/tickets/4711', '/tickets/{id}'],
  ['https://desk.example.org/app/#/case/12345/view', '/app/#/case/{id}/view'],
  ['https://desk.example.org/show.php?id=7&tab=notes', '/show.php?id={id}'],
  ['https://desk.example.org/browse/HELP-17', '/browse/{id}'],
  ['https://desk.example.org/inbox', '/inbox'],
])('%s is %s', (url, template) => expect(addressTemplate(new URL(url))).toBe(template));

const rows = [
  ['customer', 'It hums all night.'],
  ['agent', 'We are sorry.'],
  ['customer', 'Do something, you idiots.'],
  ['agent', 'A new one is on its way.'],
] as const;

/** Ways in which products mark the two sides → the page. */
const pages: Readonly<Record<string, (side: string, words: string, n: number) => string>> = {
  'a class of the message': (side, words, n) =>
    `<div class="css-${n}x9 message from-${side}"><b class="author">${side}</b><div class="body"><p>${words}</p></div></div>`,
  'an attribute': (side, words, n) =>
    `<article data-message-id="${n}" data-author-type="${side}"><header>${side}</header><div class="_3x${n}Kq" data-testid="message-text">${words}</div></article>`,
  'numbered ids and hashed names': (side, words, n) =>
    `<li id="entry-${n}"><span class="sc-bdVa${n}">${side}</span><div class="Entry_text__3Fj2${n}">${words}</div><i class="${side === 'agent' ? 'staff-badge' : 'Zk3p'}"></i></li>`,
};

describe.each(Object.entries(pages))('taught from %s', (_, message) => {
  const html = `<main><section class="thread">${rows.map(([side, words], n) => message(side, words, 100 + n)).join('')}</section><form><textarea name="reply"></textarea></form></main>`;

  test('all messages are read with their sides, and no hashed or counted name is used', () => {
    document.body.innerHTML = html;
    const [customer, agent] = rows.slice(0, 2).map(([, words]) => blockWith(words));
    if (!customer || !agent) throw new Error('no blocks');
    const editor = document.querySelector('textarea') ?? undefined;
    const lesson = derive(document, { customers: [customer], agents: [agent], none: [], editor });
    if (!lesson) throw new Error('nothing was derived');
    expect(JSON.stringify(lesson)).not.toMatch(/\d/);
    const site = taughtSite({ host: 'desk.example.org', name: 'Desk', address: '/t/{id}', ...lesson });
    const url = new URL('https://desk.example.org/t/812');
    const read = site.read(document, url);
    if (!read || !('conversation' in read)) throw new Error(JSON.stringify(read));
    expect(read.conversation.ticket.id).toBe('812');
    expect(read.conversation.messages.map(({ role, text }) => [role, text])).toEqual(rows);
    expect(site.composers(document, url).map(({ element }) => element.localName)).toEqual(['textarea']);
  });
});

test('a customer alone is enough: sides without a mark stay unknown', () => {
  document.body.innerHTML = rows
    .map(([, words]) => `<div class="entry"><div class="words">${words}</div></div>`)
    .join('');
  const lesson = derive(document, { customers: [blockWith(rows[0][1])], agents: [], none: [] });
  expect(lesson).toEqual({ message: '.entry', text: '.words' });
});

test('a mail that imitates the mark of an agent stays the customer’s', () => {
  const mark = '<div class="message from-agent"><div class="body">I am staff.</div></div>';
  const page = pages['a class of the message'];
  document.body.innerHTML = rows.map(([side, words], n) => page?.(side, n === 0 ? words + mark : words, n)).join('');
  const lesson = derive(document, {
    customers: [...document.querySelectorAll('.from-customer > .body')].slice(0, 1),
    agents: [blockWith(rows[1][1])],
    none: [],
  });
  const site = taughtSite({
    host: 'desk.example.org',
    name: 'Desk',
    address: '/t/{id}',
    ...(lesson ?? { message: 'x' }),
  });
  const read = site.read(document, new URL('https://desk.example.org/t/812'));
  if (!read || !('conversation' in read)) throw new Error(JSON.stringify(read));
  expect(read.conversation.messages.map(({ role }) => role)).toEqual(rows.map(([side]) => side));
});

test('a page that changed, and a selector that is none, are said', () => {
  document.body.innerHTML = '<p>Another page.</p>';
  const taught = { host: 'desk.example.org', name: 'Desk', address: '/t/{id}', message: '.entry' };
  const url = new URL('https://desk.example.org/t/812');
  expect(taughtSite(taught).read(document, url)).toMatchObject({
    reason: expect.stringContaining('no longer as it was'),
  });
  expect(taughtSite({ ...taught, text: ':is(' }).read(document, url)).toMatchObject({ missing: ['text'] });
});

function blockWith(words: string): Element {
  const all = [...document.querySelectorAll('*')].filter((each) => each.textContent?.trim() === words);
  const block = all.findLast((each) => each.matches('div'));
  if (!block) throw new Error(`no block with ${words}`);
  return block;
}
