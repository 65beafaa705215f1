import { BlockQuote, Bold, ClassicEditor, Essentials, Link, List, Paragraph } from 'ckeditor5';
import { start } from './page.js';

void start(async (host) => {
  const source = document.createElement('div');
  host.append(source);
  const editor = await ClassicEditor.create(source, {
    licenseKey: 'GPL',
    plugins: [Essentials, Paragraph, Bold, Link, List, BlockQuote],
    toolbar: ['bold', 'link', 'undo', 'redo'],
  });
  return {
    path: ['.ck-editor__editable'],
    set: ({ html }) => editor.setData(html),
    // It takes the focus over some time after a press, and then draws its own selection again.
    followed() {
      const { document: shown, domConverter } = editor.editing.view;
      return shown.isFocused && shown.selection.isSimilar(domConverter.domSelectionToView(document.getSelection()));
    },
    state: () => ({ html: editor.getData() }),
  };
});
