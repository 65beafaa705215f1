import { avatar, element } from './element.js';

const day = new Intl.DateTimeFormat('en-US', { month: 'short', day: 'numeric', timeZone: 'UTC' });
const clock = new Intl.DateTimeFormat('en-US', { hour: 'numeric', minute: '2-digit', timeZone: 'UTC' });

/** When a thing happened, in words. */
export function words(time) {
  return `${day.format(new Date(time))}, ${clock.format(new Date(time))}`;
}

/** One entry of the log: the attributes are those that the Zendesk agent workspace carries (see the product's facts). */
export function article(message, channel) {
  const internal = message.from === 'internal';
  const body = element('div', { class: 'zd-comment', dir: 'auto' });
  // The texts are the project's own data file, or what was typed into the editor above.
  body.innerHTML = message.html;
  return element(
    'article',
    {
      'data-test-id': 'omni-log-comment-item',
      class: `entry ${message.from}`,
      'aria-label': `Message from ${message.author}`,
    },
    avatar(message.author, message.from),
    element(
      'div',
      { class: 'bubble', 'data-test-id': 'omni-log-item-message', type: message.from },
      element(
        'header',
        {},
        element('span', { 'data-test-id': 'omni-log-item-sender', class: 'sender' }, message.author),
        internal
          ? element('span', { 'data-test-id': 'omni-log-internal-note-tag', class: 'tag' }, 'Internal')
          : undefined,
        element(
          'span',
          { 'data-test-id': 'omni-log-item-via', class: 'via' },
          internal ? 'Internal note' : `via ${channel}`,
        ),
        element(
          'time',
          { datetime: message.time, title: new Date(message.time).toUTCString(), 'data-test-id': 'timestamp-relative' },
          words(message.time),
        ),
      ),
      element('div', { 'data-test-id': 'omni-log-message-content', 'data-originated-from': 'Email' }, body),
    ),
  );
}

/** The log of a ticket; `show` appends one entry and keeps the newest in sight. */
export function log(ticket) {
  const entries = element('div', { class: 'entries', role: 'log', 'aria-label': 'Conversation', tabindex: '0' });
  const container = element('div', { 'data-test-id': 'omni-log-container', class: 'log' }, entries);
  const waiting = element('p', { class: 'waiting', role: 'status' }, 'Loading the conversation…');
  entries.append(waiting);
  const show = (message) => {
    waiting.remove();
    entries.append(article(message, ticket.channel));
    entries.scrollTop = entries.scrollHeight;
  };
  return { container, show };
}
