/**
 * A small single-page ticket system for trying the panel and for its tests. It follows what is known of the Zendesk agent
 * workspace: attributes, tickets that stay mounted behind their tabs, pushState navigation, parts that arrive late.
 * Every ticket, name and address in it is invented.
 */
import { words } from './conversation.js';
import { avatar, element, icon } from './element.js';
import { ticketPane } from './ticket.js';

const { company, agent, tickets } = await (await fetch('/assets/tickets.json')).json();
const panes = new Map();
const tabs = element('nav', { class: 'tabs', 'aria-label': 'Open tickets' });
const main = element('main', {});

/** What tests read and drive, in the page's own world. */
const desk = { sent: [], shortcuts: [], open, receive: (id, message) => panes.get(id).receive(message) };
globalThis.sampleHelpdesk = desk;

function row(ticket) {
  const last = ticket.messages.at(-1);
  return element(
    'tr',
    { onclick: () => open(ticket.id) },
    element('td', {}, element('span', { class: `status ${ticket.status.toLowerCase()}` }, ticket.status)),
    element(
      'td',
      { class: 'subject' },
      element('a', { href: `/agent/tickets/${ticket.id}`, onclick: (event) => event.preventDefault() }, ticket.subject),
      element('span', {}, `#${ticket.id}`),
    ),
    element('td', { class: 'who' }, avatar(ticket.requester.name), ticket.requester.name),
    element('td', {}, ticket.priority),
    element('td', {}, element('time', { datetime: last.time }, words(last.time))),
  );
}

function list() {
  const titles = ['Status', 'Subject', 'Requester', 'Priority', 'Latest message'];
  return element(
    'section',
    { class: 'list', 'aria-label': 'Your unsolved tickets' },
    element('h1', {}, 'Your unsolved tickets', element('span', {}, `${tickets.length} tickets`)),
    element(
      'table',
      {},
      element('thead', {}, element('tr', {}, ...titles.map((title) => element('th', { scope: 'col' }, title)))),
      element('tbody', {}, ...tickets.map(row)),
    ),
  );
}

function tab(ticket) {
  return element(
    'div',
    {
      'data-test-id': 'header-tab',
      'data-entity-id': ticket.id,
      role: 'button',
      tabindex: '0',
      onclick: () => open(ticket.id),
    },
    element('span', { class: 'tab-subject' }, ticket.subject),
    element('span', { class: 'tab-number' }, `#${ticket.id}`),
  );
}

function mount(id) {
  const ticket = tickets.find((one) => one.id === id);
  if (!ticket || panes.has(id)) return;
  const pane = ticketPane(ticket, agent, (sent) => desk.sent.push(sent));
  panes.set(id, pane);
  main.append(pane.root);
  tabs.append(tab(ticket));
  void pane.render();
}

/** Opens a ticket behind its tab without loading the page again. */
function open(id) {
  history.pushState({}, '', `/agent/tickets/${id}`);
  show();
}

function current() {
  const id = Number(/^\/agent\/tickets\/(\d+)/.exec(location.pathname)?.[1]);
  return tickets.some((ticket) => ticket.id === id) ? id : undefined;
}

function show() {
  const id = current();
  if (id !== undefined) mount(id);
  for (const [one, pane] of panes) {
    pane.root.firstElementChild.classList.toggle('active', one === id);
    pane.root.classList.toggle('active', one === id);
  }
  for (const each of tabs.children) {
    if (each.dataset.entityId === String(id)) each.setAttribute('aria-current', 'page');
    else each.removeAttribute('aria-current');
  }
  main.classList.toggle('listing', id === undefined);
  const ticket = tickets.find((one) => one.id === id);
  document.title = ticket ? `${ticket.subject} – ${company} – Sample helpdesk` : `${company} – Sample helpdesk`;
}

/** Single keys of the page, as ticket systems have them; caught early, and not while the agent writes. */
const shortcuts = { j: 'next ticket', k: 'previous ticket', r: 'reply', n: 'note' };
function shortcut(event) {
  const inField = event.target.closest?.('input, textarea, [contenteditable="true"]');
  const action = event.ctrlKey || event.altKey || event.metaKey || inField ? undefined : shortcuts[event.key];
  if (!action) return;
  desk.shortcuts.push(action);
  const id = current();
  const place = tickets.findIndex((ticket) => ticket.id === id);
  const next =
    action === 'next ticket' ? tickets[place + 1] : action === 'previous ticket' ? tickets[place - 1] : undefined;
  if (next) open(next.id);
  if (id !== undefined && !next) panes.get(id).choose(action === 'note' ? 'internal' : 'email');
}

function toList() {
  history.pushState({}, '', '/agent/filters/1');
  show();
}

const rail = element(
  'nav',
  { class: 'rail', 'aria-label': 'Main' },
  element('img', { src: '/assets/icon.svg', alt: company, width: '28', height: '28' }),
  element('button', { type: 'button', 'aria-label': 'Views', onclick: toList }, icon('list')),
  ...['home', 'people', 'chart'].map((name) => element('span', {}, icon(name))),
);
const header = element(
  'header',
  { class: 'bar' },
  tabs,
  element('span', { class: 'me' }, avatar(agent.name, 'agent'), agent.name),
);
main.append(list());
document.body.append(rail, header, main);
addEventListener('popstate', show);
addEventListener('keydown', shortcut, { capture: true });
show();
