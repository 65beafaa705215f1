import { windowOf } from './carry';

const modifiers = ['Shift', 'Control', 'Alt', 'AltGraph', 'Meta'];

/**
 * Calls `hear` whenever the agent goes on, by a key, a letter or a press, before the page hears of it and before the text
 * changes. What awaits it runs before that as well. Ends with the signal.
 */
export function whenGoingOn(element: HTMLElement, signal: AbortSignal, hear: () => void): void {
  const told = (event: Event) => {
    if (event.isTrusted && !modifiers.includes((event as KeyboardEvent).key)) hear();
  };
  for (const type of ['keydown', 'keypress', 'beforeinput', 'pointerdown']) {
    windowOf(element).addEventListener(type, told, { capture: true, signal });
  }
}
