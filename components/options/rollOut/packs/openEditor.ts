import { defaultKeymap, history, historyKeymap } from '@codemirror/commands';
import { json } from '@codemirror/lang-json';
import { bracketMatching, foldGutter, foldKeymap, indentOnInput } from '@codemirror/language';
import { type Diagnostic, nextDiagnostic, previousDiagnostic, setDiagnostics } from '@codemirror/lint';
import { search, searchKeymap } from '@codemirror/search';
import { EditorState } from '@codemirror/state';
import { EditorView, keymap, lineNumbers } from '@codemirror/view';
import type { PackProblem } from '../props';
import { editorLook } from './editorLook';

/**
 * A field for long texts: line numbers, search, folding, undo, and problems marked where they are. A plain text field
 * holds a pack of five megabytes for seconds at every key, and this one draws only the lines that are seen. It is loaded
 * when a text is opened, and no other page of the extension has it.
 */
export type Editor = {
  text(): string;
  /** Marks these problems in place of those before. */
  show(problems: readonly PackProblem[]): void;
  /** Puts the focus there, with the words chosen. */
  goTo(at: PackProblem['at']): void;
  close(): void;
};

type EditorOptions = {
  readonly text: string;
  /** Its name for the screen reader, and what it says itself. */
  readonly label: string;
  readonly phrases: Readonly<Record<string, string>>;
  onChange(): void;
  onSave(): void;
};

/** In a shadow root, where its styles need no style element, which the page's content security policy refuses. */
export function openEditor(host: HTMLElement, { text, label, phrases, onChange, onSave }: EditorOptions): Editor {
  const root = host.shadowRoot ?? host.attachShadow({ mode: 'open' });
  const save = () => {
    onSave();
    return true;
  };
  const view = new EditorView({
    parent: root,
    root,
    state: EditorState.create({
      doc: text,
      extensions: [
        [lineNumbers(), foldGutter(), history(), bracketMatching(), indentOnInput(), json(), search({ top: true })],
        [EditorView.lineWrapping, editorLook, EditorState.phrases.of(phrases)],
        EditorView.contentAttributes.of({ 'aria-label': label, spellcheck: 'false', tabindex: '0' }),
        EditorView.updateListener.of(({ docChanged }) => docChanged && onChange()),
        keymap.of([
          { key: 'Mod-s', run: save, preventDefault: true },
          { key: 'F8', run: nextDiagnostic, shift: previousDiagnostic, preventDefault: true },
          ...searchKeymap,
          ...historyKeymap,
          ...foldKeymap,
          ...defaultKeymap,
        ]),
      ],
    }),
  });
  return {
    text: () => view.state.doc.toString(),
    show: (problems) => view.dispatch(setDiagnostics(view.state, problems.map(marked(view.state.doc.length)))),
    goTo({ offset, length }) {
      const [anchor, head] = [offset, offset + length].map((at) => Math.min(at, view.state.doc.length));
      view.dispatch({ selection: { anchor: anchor ?? 0, head: head ?? 0 }, scrollIntoView: true });
      view.focus();
    },
    close: () => view.destroy(),
  };
}

const marked =
  (end: number) =>
  ({ at, reason, weight }: PackProblem): Diagnostic => ({
    from: Math.min(at.offset, end),
    to: Math.min(at.offset + at.length, end),
    severity: weight === 'refused' ? 'error' : 'warning',
    message: reason,
  });
