import { windowOf } from './carry';
import { read } from './read';
import { type Reading, sameReading } from './reading';
import { isTextField } from './target';
import { settles } from './wait';

/**
 * Takes the last step back, in the history that holds it. True when the composer then says what it said before. A step that
 * changes no letter (TinyMCE evens out spaces in one of its own) is not the one that is meant, and another is taken.
 */
export async function takeBack(element: HTMLElement, before: Reading): Promise<boolean> {
  const now = () => read(element).reading;
  const wrong = now();
  for (let steps = 0; steps < 3 && sameReading(now(), wrong); steps++) {
    element.focus();
    // An editor with a history of its own takes the key; a field, and an editable without one, have the browser's.
    if (isTextField(element) || !pressUndo(element)) element.ownerDocument.execCommand('undo');
    if (await settles(() => sameReading(now(), before))) return true;
  }
  return false;
}

/** The key that every editor listens for. True: the editor took it. */
function pressUndo(element: HTMLElement): boolean {
  const { KeyboardEvent, navigator } = windowOf(element);
  const onMac = /Mac|iPhone|iPad/.test(navigator.platform);
  const key = { key: 'z', code: 'KeyZ', keyCode: 90, which: 90, ctrlKey: !onMac, metaKey: onMac };
  const event = new KeyboardEvent('keydown', { ...key, bubbles: true, cancelable: true, composed: true });
  return !element.dispatchEvent(event);
}
