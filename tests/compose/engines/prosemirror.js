import { exampleSetup } from 'prosemirror-example-setup';
import { DOMParser, DOMSerializer, Schema } from 'prosemirror-model';
import { schema as basic } from 'prosemirror-schema-basic';
import { addListNodes } from 'prosemirror-schema-list';
import { EditorState } from 'prosemirror-state';
import { EditorView } from 'prosemirror-view';
import { start } from './page.js';

const nodes = addListNodes(basic.spec.nodes, 'paragraph block*', 'block');
const schema = new Schema({ nodes, marks: basic.spec.marks });

function stateOf(html) {
  const body = new window.DOMParser().parseFromString(html, 'text/html').body;
  const doc = DOMParser.fromSchema(schema).parse(body);
  return EditorState.create({ doc, plugins: exampleSetup({ schema, menuBar: false }) });
}

void start((host) => {
  const view = new EditorView(host, { state: stateOf('') });
  const state = () => {
    const target = document.createElement('div');
    target.append(DOMSerializer.fromSchema(schema).serializeFragment(view.state.doc.content));
    return { html: target.innerHTML };
  };
  return { path: ['.ProseMirror'], set: ({ html }) => view.updateState(stateOf(html)), state };
});
