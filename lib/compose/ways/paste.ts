import { carry } from '../carry';
import { pasteBin } from './pasteBin';
import { replacement } from './replacement';
import type { Way } from './way';

/**
 * Editors with a model of their own, as far as they handle a paste: CKEditor 4 and 5, TinyMCE, ProseMirror, TipTap,
 * Lexical, Quill 2, Squire, roosterjs, and those that nobody has heard of.
 */
export const paste: Way = {
  name: 'paste',
  fits: (element) => !replacement.fits(element) && !pasteBin.fits(element),
  write: (element, content) => carry(element, 'paste', content),
  form: 'either',
};
