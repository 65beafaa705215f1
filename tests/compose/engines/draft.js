import { ContentState, Editor, EditorState } from 'draft-js';
import { createElement, useState } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { start } from './page.js';

let state;
let setState;
function Reply() {
  [state, setState] = useState(() => EditorState.createEmpty());
  return createElement(Editor, { editorState: state, onChange: setState });
}

void start((host) => {
  flushSync(() => createRoot(host).render(createElement(Reply)));
  const set = ({ text }) =>
    flushSync(() => setState(EditorState.createWithContent(ContentState.createFromText(text, '\n'))));
  return {
    path: ['.public-DraftEditor-content'],
    set,
    state: () => ({ text: state.getCurrentContent().getPlainText('\n') }),
  };
});
