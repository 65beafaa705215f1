import { pressedKey } from '../carry';
import { isTextField } from '../target';
import type { Way } from './way';

/** A textarea or input: as typed, in one step of the browser's history, with the events that frameworks listen for. */
export const field: Way = {
  name: 'field',
  fits: isTextField,
  write(element, { plain }) {
    return element.ownerDocument.execCommand('insertText', false, plain) && pressedKey(element);
  },
  form: 'plain',
};
