import { field } from './field';
import { html } from './html';
import { paste } from './paste';
import { pasteBin } from './pasteBin';
import { plainPaste } from './plainPaste';
import { plainText } from './plainText';
import { replacement } from './replacement';
import type { Way } from './way';

/**
 * The ways in the order in which they are asked; the first that fits and is listened to has written. Known editors come
 * first. An unknown one is offered a paste: whatever keeps a model of its own takes it and says so, and to all others a
 * paste event from a script does nothing, so that the browser's own command may follow.
 */
export const ways: readonly Way[] = [field, plainText, plainPaste, replacement, pasteBin, paste, html];
