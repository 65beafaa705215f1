import { createElement, useState } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { createEditor, Node, Range } from 'slate';
import { withHistory } from 'slate-history';
import { Editable, ReactEditor, Slate, withReact } from 'slate-react';
import { start } from './page.js';

let editor;
let reset;
const paragraphs = (text) => text.split('\n').map((line) => ({ type: 'paragraph', children: [{ text: line }] }));

function Reply() {
  const [text, setText] = useState({ value: '', round: 0 });
  reset = (value) => setText({ value, round: text.round + 1 });
  return createElement(Box, { key: text.round, text: text.value });
}

function Box({ text }) {
  const [own] = useState(() => withHistory(withReact(createEditor())));
  editor = own;
  const editable = createElement(Editable, { placeholder: 'Write a reply' });
  return createElement(Slate, { editor: own, initialValue: paragraphs(text) }, editable);
}

void start((host) => {
  flushSync(() => createRoot(host).render(createElement(Reply)));
  return {
    path: ['[data-slate-editor]'],
    set: ({ text }) => flushSync(() => reset(text)),
    // It listens to the selection ten times a second and no more often.
    followed() {
      const drawn = ReactEditor.toSlateRange(editor, document.getSelection(), {
        exactMatch: false,
        suppressThrow: true,
      });
      return drawn !== null && editor.selection !== null && Range.equals(drawn, editor.selection);
    },
    state: () => ({ text: editor.children.map((node) => Node.string(node)).join('\n') }),
  };
});
