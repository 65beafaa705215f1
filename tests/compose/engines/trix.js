import 'trix';
import { start } from './page.js';

void start(async (host) => {
  const input = document.createElement('input');
  input.type = 'hidden';
  input.id = 'reply';
  const element = document.createElement('trix-editor');
  element.setAttribute('input', 'reply');
  const ready = new Promise((resolve) => element.addEventListener('trix-initialize', resolve));
  host.append(input, element);
  await ready;
  return {
    path: ['trix-editor'],
    // Trix has no p, and takes one for line breaks.
    set: ({ html }) =>
      element.editor.loadHTML(
        html.replace(/(?<=blockquote>)<p>|<\/p>(?=<\/blockquote>)/g, '').replace(/<(\/?)p>/g, '<$1div>'),
      ),
    state: () => ({ html: input.value }),
  };
});
