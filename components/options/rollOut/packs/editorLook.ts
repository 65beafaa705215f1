import { HighlightStyle, syntaxHighlighting } from '@codemirror/language';
import { EditorView } from '@codemirror/view';
import { tags } from '@lezer/highlight';

/**
 * The look of the text field, by the page's own tokens, which reach into its shadow root. The library draws the lines
 * under a problem as pictures, which the page's content security policy refuses: here they are lines of the text.
 */
const look = EditorView.theme({
  '&': {
    border: '1px solid var(--line-control)',
    borderRadius: 'var(--radius-s)',
    background: 'var(--surface)',
    color: 'var(--ink)',
    fontSize: 'var(--text-m)',
    overflow: 'hidden',
  },
  '&.cm-focused': { outline: '2px solid var(--focus)', outlineOffset: '1px' },
  '.cm-scroller': {
    fontFamily: 'ui-monospace, "Liberation Mono", monospace',
    blockSize: 'min(60vh, 520px)',
    lineHeight: '1.5',
  },
  '.cm-content': { caretColor: 'var(--ink)' },
  '.cm-gutters': { background: 'var(--surface-2)', color: 'var(--ink-2)', borderColor: 'var(--line)' },
  '.cm-foldPlaceholder': { background: 'var(--surface-2)', color: 'var(--ink-2)', borderColor: 'var(--line)' },
  '&.cm-focused .cm-matchingBracket': { background: 'var(--accent-soft)' },
  '&.cm-focused .cm-nonmatchingBracket': { background: 'var(--danger-soft)' },
  '.cm-searchMatch': { background: 'var(--warn-soft)', outline: '1px solid var(--warn)' },
  '.cm-searchMatch-selected': { outline: '2px solid var(--warn)' },
  '.cm-selectionMatch': { background: 'var(--accent-soft)' },
  '.cm-panels': { background: 'var(--surface-2)', color: 'var(--ink)', borderColor: 'var(--line)' },
  '.cm-panel.cm-search': { padding: '6px 32px 6px 8px', fontFamily: 'var(--font)' },
  '.cm-panel.cm-search label': { fontSize: 'var(--text-s)' },
  '.cm-textfield': {
    background: 'var(--surface)',
    color: 'var(--ink)',
    borderColor: 'var(--line-control)',
    fontSize: 'var(--text-m)',
  },
  '.cm-textfield::placeholder': { color: 'var(--ink-2)', opacity: '1' },
  '.cm-button': {
    background: 'var(--surface)',
    color: 'var(--ink)',
    borderColor: 'var(--line-control)',
    fontSize: 'var(--text-s)',
  },
  '.cm-button:hover': { background: 'var(--hover)' },
  '.cm-panel.cm-search [name=close]': { color: 'var(--ink)', fontSize: 'var(--text-l)', minInlineSize: '24px' },
  '.cm-tooltip': { background: 'var(--surface)', color: 'var(--ink)', borderColor: 'var(--line-control)' },
  '.cm-diagnostic': { fontFamily: 'var(--font)', fontSize: 'var(--text-m)' },
  '.cm-diagnostic-error': { borderInlineStart: '4px solid var(--danger)' },
  '.cm-diagnostic-warning': { borderInlineStart: '4px solid var(--warn)' },
  '.cm-lintRange-error': { backgroundImage: 'none', textDecoration: 'underline wavy var(--danger)' },
  '.cm-lintRange-warning': { backgroundImage: 'none', textDecoration: 'underline wavy var(--warn)' },
  '.cm-lintRange-active': { background: 'var(--danger-soft)' },
  '.cm-lintPoint:after': { display: 'none' },
});

const colours = HighlightStyle.define([
  { tag: tags.propertyName, color: 'var(--accent)' },
  { tag: [tags.number, tags.bool, tags.null], color: 'var(--warn)' },
]);

export const editorLook = [look, syntaxHighlighting(colours)];
