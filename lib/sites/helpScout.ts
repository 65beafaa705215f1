import { type SiteData, seen } from './data';
import { pages } from './pages';

const once = seen('2025-06', 'medium');
const guess = seen('2025-06', 'low');
const older = seen('2023-01', 'medium');

/** Help Scout. Facts: userscripts of 2023-25; nobody has signed in for this yet, and what tells a note is a guess. */
export const helpScout: SiteData = {
  ...pages.helpScout,
  channel: 'ticket',
  ticket: { subject: [once('[data-cy="EditableTextarea"]', { read: 'value' }), once('[data-cy="EditableTextarea"]')] },
  list: [once('ol[aria-label="Thread Items"]'), once('[data-testid="ThreadContainer"]'), once('#convo-main')],
  messages: [
    {
      item: [once('li > [id^="thread-"]'), older('article.thread[id^="thread-"]')],
      id: [once('', { read: '@id' })],
      author: { name: [guess('span[data-nocollapse="true"]')] },
      time: [guess('time', { read: '@datetime' }), guess('time')],
      role: [guess('.is-customer', { is: 'customer' }), older('.thread.customer', { is: 'customer' })],
      body: [older('section.messageBody'), guess('[class*="is-wide-layout"]:not([data-testid])')],
    },
  ],
  order: 'id',
  composers: [
    { editor: [once('[role="textbox"][data-slate-editor]'), older('.redactor_editor[contenteditable="true"]')] },
  ],
};
