import { start } from './page.js';

void start((host) => {
  const element = document.createElement('div');
  element.contentEditable = 'plaintext-only';
  element.style.whiteSpace = 'pre-wrap';
  host.append(element);
  let saved = '';
  element.addEventListener('input', () => {
    saved = element.innerText;
  });
  const set = ({ text }) => {
    element.textContent = text;
    saved = text;
  };
  return { path: ['[contenteditable]'], set, state: () => ({ text: saved }) };
});
