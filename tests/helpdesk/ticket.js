import { composer } from './composer.js';
import { log } from './conversation.js';
import { avatar, element, icon } from './element.js';

/** Milliseconds. The parts of a ticket arrive one after the other, as they do on the real page. */
const delays = { messages: 180, message: 40, composer: 80 };
const wait = (time) => new Promise((resolve) => setTimeout(resolve, time));

function field(label, testId, ...content) {
  return element(
    'div',
    { class: 'field' },
    element('span', { class: 'label', 'data-test-id': `${testId}-label` }, label),
    element('div', { class: 'value', 'data-test-id': `${testId}-select` }, ...content),
  );
}

function properties(ticket, agent) {
  return element(
    'aside',
    { class: 'properties', 'aria-label': 'Ticket properties' },
    field('Requester', 'ticket-system-field-requester', ticket.requester.name),
    field('Assignee', 'ticket-system-field-assignee', `Support / ${agent.name}`),
    field(
      'Status',
      'ticket-system-field-status',
      element('span', { class: `status ${ticket.status.toLowerCase()}` }, ticket.status),
    ),
    field('Priority', 'ticket-system-field-priority', ticket.priority),
    field('Form', 'ticket-system-field-form', 'Orders and deliveries'),
  );
}

function context(ticket) {
  const { requester } = ticket;
  const fact = (label, value) => element('div', {}, element('dt', {}, label), element('dd', {}, value));
  return element(
    'aside',
    { class: 'context', 'aria-label': 'Customer' },
    element(
      'div',
      { class: 'person', 'data-test-id': 'customer-context-tab-navigation' },
      avatar(requester.name),
      element('strong', {}, requester.name),
    ),
    element(
      'dl',
      {},
      fact('Email', requester.email),
      fact('Location', requester.place),
      fact('Customer since', requester.since),
      fact('Orders', String(requester.orders)),
    ),
  );
}

/**
 * One ticket's pane: stays in the page once it was opened. `receive` shows a message that arrives later;
 * `onSent` is told what the agent sent.
 */
export function ticketPane(ticket, agent, onSent) {
  const { container, show } = log(ticket);
  const writing = composer(ticket, (audience, html) => {
    const from = audience === 'internal' ? 'internal' : 'agent';
    show({ from, author: agent.name, time: new Date().toISOString(), html });
    onSent({ ticket: ticket.id, audience: audience === 'internal' ? 'internal' : 'public', html });
  });
  const subject = element('input', {
    'data-test-id': 'omni-header-subject',
    'aria-label': 'Subject',
    value: ticket.subject,
  });
  const head = element(
    'div',
    { class: 'head' },
    icon(ticket.channel === 'Email' ? 'mail' : 'chat'),
    subject,
    element('span', { class: 'number' }, `#${ticket.id}`),
  );
  const conversation = element(
    'div',
    { class: 'omni-conversation-pane', 'data-side-conversations-anchor-id': ticket.id },
    head,
    container,
    writing.wrapper,
  );
  const root = element(
    'div',
    { 'data-ticket-id': ticket.id, class: 'pane' },
    element('div', { class: 'ticket-panes-grid-layout' }, properties(ticket, agent), conversation, context(ticket)),
  );
  const render = async () => {
    await wait(delays.messages);
    for (const message of ticket.messages) {
      show(message);
      await wait(delays.message);
    }
    await wait(delays.composer);
    await writing.start();
  };
  return { root, render, receive: show, choose: writing.choose };
}
