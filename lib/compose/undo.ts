import { windowOf } from './carry';
import { read } from './read';
import { type Reading, sameReading } from './reading';
import { isTextField } from './target';
import { settles } from './wait';

/** Takes one step back in the history that holds it. True when the composer then says what it said before. */
export async function takeBack(element: HTMLElement, before: Reading): Promise<boolean> {
  element.focus();
  // An editor with a history of its own takes the key; a field, and an editable without one, have the browser's.
  if (isTextField(element) || !pressUndo(element)) element.ownerDocument.execCommand('undo');
  return settles(() => sameReading(read(element).reading, before));
}

/** The key that every editor listens for. True: the editor took it. */
function pressUndo(element: HTMLElement): boolean {
  const { KeyboardEvent, navigator } = windowOf(element);
  const onMac = /Mac|iPhone|iPad/.test(navigator.platform);
  const key = { key: 'z', code: 'KeyZ', keyCode: 90, which: 90, ctrlKey: !onMac, metaKey: onMac };
  const event = new KeyboardEvent('keydown', { ...key, bubbles: true, cancelable: true, composed: true });
  return !element.dispatchEvent(event);
}
