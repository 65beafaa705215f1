import { carry } from '../carry';
import type { Way } from './way';

/** Editors that take a paste from the event before the input, and not from the paste itself. */
export const replacement: Way = {
  name: 'replacement',
  fits: (element) => element.matches('[data-slate-editor],trix-editor'),
  write: (element, content) => carry(element, 'beforeinput', content),
  form: 'either',
};
