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
    state: () => ({ html: editor.getData() }),
  };
});
