import { createEmptyHistoryState, registerHistory } from '@lexical/history';
import { LinkNode } from '@lexical/link';
import { ListItemNode, ListNode } from '@lexical/list';
import { HeadingNode, QuoteNode, registerRichText } from '@lexical/rich-text';
import { $createParagraphNode, $createTextNode, $getRoot, createEditor } from 'lexical';
import { start } from './page.js';

void start((host) => {
  const element = document.createElement('div');
  element.contentEditable = 'true';
  host.append(element);
  const editor = createEditor({
    nodes: [LinkNode, ListNode, ListItemNode, HeadingNode, QuoteNode],
    onError: (error) => console.error(error),
  });
  editor.setRootElement(element);
  registerRichText(editor);
  const history = createEmptyHistoryState();
  registerHistory(editor, history, 300);
  const set = ({ text }) => {
    const fill = () => {
      const root = $getRoot().clear();
      for (const line of text.split('\n')) {
        const paragraph = $createParagraphNode();
        if (line) paragraph.append($createTextNode(line));
        root.append(paragraph);
      }
    };
    editor.update(fill, { discrete: true, tag: 'history-merge' });
    history.undoStack.length = 0;
  };
  const state = () => ({ text: editor.getEditorState().read(() => $getRoot().getTextContent()) });
  return { path: ['[data-lexical-editor]'], set, state };
});
