import { Editor } from '@tiptap/core';
import StarterKit from '@tiptap/starter-kit';
import { start } from './page.js';

void start((host) => {
  let editor;
  const set = ({ html }) => {
    editor?.destroy();
    editor = new Editor({ element: host, extensions: [StarterKit], content: html });
  };
  set({ html: '' });
  return { path: ['.ProseMirror'], set, state: () => ({ html: editor.getHTML() }) };
});
