/** What surrounds an editor, and the editors of the battery that are tried in it; a page of its own query each. */
export type Surrounding = {
  readonly title: string;
  readonly query: 'strict' | 'frame' | 'shadow';
  /** Names of engines. Left out are those that do not start there by themselves. */
  readonly editors: readonly string[];
};

const fields = ['textarea', 'reactTextarea', 'vueTextarea', 'angularTextarea', 'contenteditable', 'plaintextOnly'];

export const surroundings: readonly Surrounding[] = [
  {
    title: 'under a strict content security policy with Trusted Types',
    query: 'strict',
    editors: [...fields, 'lexical', 'slate', 'codemirror'],
  },
  {
    title: 'in a frame of the page’s own origin',
    query: 'frame',
    editors: [...fields, 'ckeditor4', 'tinymce', 'ckeditor5', 'prosemirror', 'lexical', 'quill2'],
  },
  {
    title: 'in an open shadow root',
    query: 'shadow',
    editors: [...fields, 'prosemirror', 'tiptap', 'lexical', 'codemirror'],
  },
];
