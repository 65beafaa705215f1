import DOMPurify from 'dompurify';
import Squire from 'squire-rte';
import { start } from './page.js';

void start((host) => {
  const element = document.createElement('div');
  host.append(element);
  const sanitizeToDOMFragment = (html) => DOMPurify.sanitize(html, { RETURN_DOM_FRAGMENT: true });
  const editor = new Squire(element, { blockTag: 'DIV', sanitizeToDOMFragment });
  let saved = '';
  editor.addEventListener('input', () => {
    saved = editor.getHTML();
  });
  const set = ({ html }) => {
    editor.setHTML(html);
    saved = editor.getHTML();
  };
  return { path: ['[contenteditable]'], set, state: () => ({ html: saved }) };
});
