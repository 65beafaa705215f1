import { formIn, script, start } from './page.js';

void start(async (host) => {
  await script('/npm/ckeditor4/ckeditor.js');
  const { CKEDITOR } = window;
  const { field, state } = formIn(host, 'reply');
  const editor = CKEDITOR.replace(field, { versionCheck: false, height: 300, extraPlugins: '', resize_enabled: false });
  await new Promise((resolve) => editor.on('instanceReady', resolve));
  const set = async ({ html }) => {
    await new Promise((callback) => editor.setData(html, { callback }));
    editor.resetUndo();
  };
  return { path: ['iframe.cke_wysiwyg_frame', 'body'], set, state };
});
