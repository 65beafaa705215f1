import { pressedKey } from '../carry';
import type { Way } from './way';

/** An editable that admits text only, by the browser's own rule. */
export const plainText: Way = {
  name: 'plain text',
  fits: (element) => element.contentEditable === 'plaintext-only',
  write(element, { plain }) {
    return element.ownerDocument.execCommand('insertText', false, plain) && pressedKey(element);
  },
  form: 'plain',
};
