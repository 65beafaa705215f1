import { history, historyKeymap, standardKeymap } from '@codemirror/commands';
import { EditorState } from '@codemirror/state';
import { EditorView, keymap, placeholder } from '@codemirror/view';
import { start } from './page.js';

void start((host) => {
  const extensions = [
    history(),
    keymap.of([...standardKeymap, ...historyKeymap]),
    EditorView.lineWrapping,
    placeholder('Write a reply'),
  ];
  const view = new EditorView({ parent: host });
  const set = ({ text }) => view.setState(EditorState.create({ doc: text, extensions }));
  set({ text: '' });
  return { path: ['.cm-content'], set, state: () => ({ text: view.state.doc.toString() }) };
});
