import { start } from './page.js';

/** A plain editable whose page keeps what the last input event showed, as a draft saver does. */
void start((host) => {
  const element = document.createElement('div');
  element.contentEditable = 'true';
  host.append(element);
  let saved = '';
  element.addEventListener('input', () => {
    saved = element.innerHTML;
  });
  const set = ({ html }) => {
    element.innerHTML = html;
    saved = html;
  };
  return { path: ['[contenteditable]'], set, state: () => ({ html: saved }) };
});
