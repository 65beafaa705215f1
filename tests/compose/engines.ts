/** The editors of the battery, by the name of their module in `engines/`. */
export type Engine = {
  readonly name: string;
  /** The product, as the table shows it. */
  readonly product: string;
  /** Where an answer gets above a quote that stands on the very first line; elsewhere it is copied, and it is said why. */
  readonly aboveQuote: 'everywhere' | 'nowhere' | 'in Firefox';
};

/** Editors of plain text know no quotes, and in Quill a quote is the format of a line: what comes above is not part of it. */
const inserted = (name: string, product: string): Engine => ({ name, product, aboveQuote: 'everywhere' });
const copied = (name: string, product: string): Engine => ({ name, product, aboveQuote: 'nowhere' });
/** Chromium puts a caret before a quote into the quote. */
const byBrowser = (name: string, product: string): Engine => ({ name, product, aboveQuote: 'in Firefox' });

export const engines: readonly Engine[] = [
  inserted('textarea', 'textarea'),
  inserted('reactTextarea', 'textarea held by React 18'),
  inserted('vueTextarea', 'textarea held by Vue 3'),
  inserted('angularTextarea', 'textarea held by AngularJS 1.8'),
  byBrowser('contenteditable', 'contenteditable'),
  inserted('plaintextOnly', 'contenteditable, plaintext-only'),
  inserted('ckeditor4', 'CKEditor 4.22, in its frame'),
  copied('tinymce', 'TinyMCE 8, in its frame'),
  copied('ckeditor5', 'CKEditor 5 (48)'),
  copied('prosemirror', 'ProseMirror 1'),
  copied('tiptap', 'TipTap 3'),
  inserted('lexical', 'Lexical 0.52'),
  inserted('slate', 'Slate 0.146'),
  inserted('draft', 'Draft.js 0.11'),
  inserted('quill1', 'Quill 1.3'),
  inserted('quill2', 'Quill 2'),
  copied('trix', 'Trix 2'),
  byBrowser('summernote', 'Summernote 0.9'),
  copied('squire', 'Squire 2'),
  copied('roosterjs', 'roosterjs 9'),
  inserted('codemirror', 'CodeMirror 6'),
];
