import { pressedKey } from '../carry';
import type { Content } from '../insertion';
import { pasteBin } from './pasteBin';
import { replacement } from './replacement';
import type { Way } from './way';

/** Editables that leave their text to the browser: plain ones, Summernote, Redactor, web mail. */
export const html: Way = {
  name: 'html',
  fits: (element) => !replacement.fits(element) && !pasteBin.fits(element),
  write: (element, content) => writeHtml(element, content) && pressedKey(element),
  form: 'either',
};

/** Writes where the focus is. Our own markup is the only HTML that ever comes here. */
export function writeHtml({ ownerDocument }: HTMLElement, { html }: Content): boolean {
  return ownerDocument.execCommand('insertHTML', false, html);
}
