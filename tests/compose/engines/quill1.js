import Quill from 'quill1';
import { start, style } from './page.js';

void start((host) => {
  style('/npm/quill1/dist/quill.snow.css');
  const element = document.createElement('div');
  host.append(element);
  const quill = new Quill(element, { theme: 'snow' });
  const set = ({ html }) => {
    quill.setContents(quill.clipboard.convert(html));
    quill.blur();
    quill.history.clear();
  };
  return { path: ['.ql-editor'], set, state: () => ({ text: quill.getText() }) };
});
