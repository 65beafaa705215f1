import { formIn, script, start } from './page.js';

void start(async (host) => {
  await script('/npm/tinymce/tinymce.min.js');
  const { field, state } = formIn(host, 'reply');
  const [editor] = await window.tinymce.init({
    target: field,
    license_key: 'GPL',
    plugins: 'link lists',
    promotion: false,
    branding: false,
    convert_urls: false,
  });
  const set = ({ html }) => {
    editor.setContent(html);
    editor.undoManager.reset();
  };
  return { path: ['iframe.tox-edit-area__iframe', 'body'], set, state };
});
