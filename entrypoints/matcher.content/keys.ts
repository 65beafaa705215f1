/**
 * Keys pressed in the panel never trigger the page's shortcuts, listeners in the capture phase included.
 * That takes a listener on the window which stands before the page's own, so the matcher sets it at document start; the
 * panel, loaded later into the same isolated world, takes over the events that are meant for it.
 */

export const hostName = 'conduct-panel';
/** The element of "Teach this page". */
export const teachName = 'conduct-panel-teach';
const own = new Set<string>([hostName, teachName]);

type Keys = { conductPanelKeys?: ((event: KeyboardEvent) => void) | undefined };
const shared = globalThis as Keys;

/** Hands every trusted key event that is aimed at the panel to the panel alone. */
export function guardKeys(signal: AbortSignal): void {
  const guard = (event: KeyboardEvent) => {
    const aimed = event.target instanceof Element && own.has(event.target.localName);
    if (!aimed || !event.isTrusted || !shared.conductPanelKeys) return;
    event.stopImmediatePropagation();
    shared.conductPanelKeys(event);
  };
  for (const type of ['keydown', 'keypress', 'keyup'] as const) {
    window.addEventListener(type, guard, { capture: true, signal });
  }
}

/** Repeats guarded keys inside the panel's root; what the panel prevents there is prevented for the browser as well. */
export function receiveKeys(root: ShadowRoot, signal: AbortSignal): void {
  const receive = (event: KeyboardEvent) => {
    const { type, key, code, location, repeat, ctrlKey, shiftKey, altKey, metaKey, isComposing } = event;
    // A plain event, since Firefox lets a keyboard event out of the root whatever its `composed` says.
    const copy = new Event(type, { bubbles: true, cancelable: true, composed: false });
    Object.assign(copy, { key, code, location, repeat, ctrlKey, shiftKey, altKey, metaKey, isComposing });
    if (!(root.activeElement ?? root).dispatchEvent(copy)) event.preventDefault();
  };
  const before = shared.conductPanelKeys;
  shared.conductPanelKeys = receive;
  signal.addEventListener('abort', () => {
    if (shared.conductPanelKeys === receive) shared.conductPanelKeys = before;
  });
}
