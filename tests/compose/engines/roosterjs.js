import { createEditor } from 'roosterjs';
import { createModelFromHtml, exportContent } from 'roosterjs-content-model-core';
import { start } from './page.js';

void start((host) => {
  let editor;
  const element = document.createElement('div');
  host.append(element);
  const set = ({ html }) => {
    editor?.dispose();
    element.replaceChildren();
    editor = createEditor(element, [], createModelFromHtml(html, {}));
  };
  set({ html: '' });
  return { path: ['[contenteditable]'], set, state: () => ({ html: exportContent(editor) }) };
});
