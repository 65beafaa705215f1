import { expect, test, vi } from 'vitest';
import { createChanges } from '../../lib/sites/changes';
import { createSite } from '../../lib/sites/createSite';
import { type SiteData, seen } from '../../lib/sites/data';
import type { Site } from '../../lib/sites/site';
import { holdsUnderChange } from './mutations';
import { withPage } from './window';

const at = seen('2026-11', 'high');

/** A desk that tells roles and visibility of a message from around it, as selectors of a policy may have to. */
const desk: SiteData = {
  id: 'desk',
  name: 'Desk',
  hosts: ['https://desk.example/*'],
  url: '/t/(?<id>\\d+)',
  markers: [],
  channel: 'ticket',
  ticket: { subject: [] },
  list: [at('.thread')],
  messages: [
    {
      item: [at('.entry')],
      id: [at('', { read: '@data-id' })],
      role: [
        at('.divider ~ .entry', { is: 'agent' }),
        at('.staff .words', { is: 'agent' }),
        at('.entry:first-child', { is: 'customer' }),
        at('.entry', { read: '@data-side', match: '^guest$', is: 'customer' }),
      ],
      visibility: [
        at('.room:has(.lock) .words', { is: 'internal' }),
        at('.entry.private', { is: 'internal' }),
        at('.entry', { is: 'public' }),
      ],
      body: [at('.words'), at('.late >>> p')],
      quotes: ['.cut + p'],
    },
  ],
  composers: [],
};
const site = createSite(desk);
const url = new URL('https://desk.example/t/7');
const entry = (n: number) =>
  `<div class="entry" data-id="${n}" data-side="guest"><div class="words"><p>Words ${n}</p><p>more</p></div></div>`;
const html = (entries: string) => `<div class="room"><i class="open"></i><div class="thread">${entries}</div></div>`;

test('what is told from around a message is never taken from memory', async () => {
  const rich = `${entry(1)}${entry(2)}<hr class="divider">${entry(3)}<b class="lock staff private cut">x</b>`;
  const page = { html: html(rich), expected: { url: url.href } };
  expect(await withPage(page, (document) => holdsUnderChange(document, url, 120, site))).toBeUndefined();
});

/** Follows the page of this test; gives what reads it, by the site's own selectors or by others. */
function follow(entries: string, of: Site = site) {
  document.body.innerHTML = html(entries);
  const changed = vi.fn();
  const changes = createChanges(document, of.attention, changed, new AbortController().signal);
  const read = () => {
    changes.follow(of.watch(document, url));
    const reading = of.read(document, url, changes);
    return reading && 'conversation' in reading ? reading.conversation.messages : [];
  };
  const find = (selector: string) => document.querySelector(selector) ?? expect.fail(selector);
  return { changed, read, find };
}

/** A desk in which a message tells all of itself. */
const plain = createSite({
  ...desk,
  messages: desk.messages.map((data) => ({
    ...data,
    role: [at('.entry', { read: '@data-side', match: '^guest$', is: 'customer' }), at('.staff', { is: 'agent' })],
    visibility: [at('.entry.private', { is: 'internal' }), at('.entry', { is: 'public' })],
  })),
});
const many = Array.from({ length: 300 }, (_, n) => entry(n)).join('');

test('of many messages one that changes is read anew, and one that arrives', () => {
  const { read, find } = follow(many, plain);
  const before = read();
  find('[data-id="70"]').classList.add('private');
  find('.thread').insertAdjacentHTML('beforeend', entry(300));
  const after = read();
  expect(after).toHaveLength(301);
  expect(after.filter((message, index) => message !== before[index]).map(({ id }) => id)).toEqual(['70', '300']);
  expect([before[70]?.visibility, after[70]?.visibility]).toEqual(['public', 'internal']);
});

test.each([
  ['a class that tells', (entry: Element) => entry.classList.add('private'), true],
  ['a class that may cut the text of a message', (entry: Element) => entry.firstElementChild?.classList.add('x'), true],
  ['an attribute that is read', (entry: Element) => entry.setAttribute('data-side', 'host'), true],
  ['one that nobody reads', (entry: Element) => entry.setAttribute('data-seen', '1'), false],
  ['a class of the list that tells nothing', (entry: Element) => entry.parentElement?.classList.add('scrolled'), false],
  ['a class around the list that tells', (entry: Element) => entry.closest('.room')?.classList.add('staff'), true],
  ['words in place', (entry: Element) => ((entry.querySelector('p')?.firstChild as Text).data = 'other'), true],
])('%s: the page is read again, or left alone', async (_, act, expected) => {
  const { changed, read, find } = follow(many, plain);
  read();
  act(find('[data-id="5"]'));
  await new Promise((resolve) => setTimeout(resolve)); // Records are handed over in a microtask of the page's own.
  expect(changed).toHaveBeenCalledTimes(expected ? 1 : 0);
});

test('what changes in a shadow root is seen, whenever the root came', async () => {
  const { changed, read, find } = follow('<div class="entry" data-id="1"><div class="late">x</div></div>', plain);
  read();
  const root = find('.late').attachShadow({ mode: 'open' });
  root.innerHTML = '<p>from within</p>';
  expect(read().map(({ text }) => text)).toEqual(['from within']);
  await new Promise((resolve) => setTimeout(resolve));
  changed.mockClear();
  for (const p of root.querySelectorAll('p')) p.textContent = 'later';
  await new Promise((resolve) => setTimeout(resolve));
  expect(changed).toHaveBeenCalled();
  expect(read().map(({ text }) => text)).toEqual(['later']);
});
