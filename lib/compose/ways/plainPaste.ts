import { carry } from '../carry';
import type { Way } from './way';

/**
 * Editors that get no HTML. CodeMirror holds plain text. Draft.js drops the empty paragraphs that keep a paste apart from
 * the lines around it, and shows a link only where the page says how.
 */
export const plainPaste: Way = {
  name: 'plain paste',
  fits: (element) => element.matches('.cm-content,.public-DraftEditor-content'),
  write: (element, { plain }) => carry(element, 'paste', { plain, html: '' }),
  form: 'plain',
};
