import { carry } from '../carry';
import { hasFocus } from '../target';
import { writeHtml } from './html';
import type { Way } from './way';

/**
 * Quill 1 lets the browser paste into a bin of its own: at the event it moves the focus there, and a moment later it takes
 * what lies in it. Here the browser's part of that is done by its command.
 */
export const pasteBin: Way = {
  name: 'paste bin',
  fits: (element) => binOf(element) !== null,
  write(element, content) {
    const bin = binOf(element);
    if (carry(element, 'paste', content)) return true;
    return bin !== null && hasFocus(bin) && writeHtml(bin, content);
  },
  form: 'either',
};

function binOf(element: HTMLElement): HTMLElement | null {
  return element.parentElement?.querySelector<HTMLElement>(':scope > .ql-clipboard[contenteditable]') ?? null;
}
