import { formIn, script, start, style } from './page.js';

/** The state is the textarea as it stands: the helpdesks that use this editor read it when Send is pressed. */
void start(async (host) => {
  style('/npm/summernote/dist/summernote-lite.min.css');
  await script('/npm/jquery/dist/jquery.min.js');
  await script('/npm/summernote/dist/summernote-lite.min.js');
  const { field } = formIn(host, 'reply');
  const note = window.jQuery(field).summernote({ height: 200 });
  const set = ({ html }) => {
    note.summernote('code', html);
    note.summernote('commit');
  };
  return { path: ['.note-editable'], set, state: () => ({ html: field.value }) };
});
