import { start } from './page.js';

/** Composers that are hard to write into, or must not be written into; each keeps the text "Before". */
const kinds = {
  plain: () => {},
  readonly: (field) => field.setAttribute('readonly', ''),
  disabled: (field) => field.setAttribute('disabled', ''),
  short: (field) => field.setAttribute('maxlength', '20'),
  hidden: (field) => field.setAttribute('style', 'display: none'),
  locked: (field) => field.setAttribute('contenteditable', 'false'),
  // Puts back at once what it had.
  jealous: (field) => {
    field.addEventListener('input', () => field.replaceChildren('Before'));
  },
  // Puts it back a moment later, as a page does that hears of it from its server.
  late: (field) => {
    field.addEventListener('input', () => setTimeout(() => field.replaceChildren('Before'), 60));
  },
  // Shouts.
  capital: (field) => {
    field.addEventListener('input', () => field.replaceChildren(field.textContent.toUpperCase()));
  },
  // Gives the focus away, as a dialog does that keeps it.
  trapped: (field) => {
    field.addEventListener('focus', () => document.querySelector('#send').focus());
  },
  // Saves when a key goes up, and hears of nothing else.
  keys: (field) => {
    field.addEventListener('keyup', () => {
      window.savedAtKey = field.textContent;
    });
  },
};
const areas = ['readonly', 'disabled', 'short', 'hidden'];

void start((host) => {
  for (const [id, prepare] of Object.entries(kinds)) {
    const field = document.createElement(areas.includes(id) ? 'textarea' : 'div');
    if (field.localName === 'div') field.setAttribute('contenteditable', 'true');
    field.id = id;
    field.append('Before');
    prepare(field);
    host.append(field);
  }
  const shadow = document.createElement('div');
  shadow.id = 'shadow';
  const editable = document.createElement('div');
  editable.setAttribute('contenteditable', 'true');
  editable.append('Before');
  const area = document.createElement('textarea');
  area.value = 'Before';
  shadow.attachShadow({ mode: 'open' }).append(editable, area);
  host.append(shadow);
  return { path: ['#plain'], set: () => {}, state: () => ({ text: document.querySelector('#plain').innerText }) };
});
