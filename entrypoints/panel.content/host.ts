import { render } from 'preact';

declare const __SHADOW_MODE__: ShadowRootMode;

/** Mouse and touch events end here: the page must not take a press in it for a press outside its own menus. */
const kept = [
  'mousedown',
  'mouseup',
  'click',
  'dblclick',
  'pointerdown',
  'pointerup',
  'touchstart',
  'touchend',
  'wheel',
];

/**
 * An element beside the page's body, with a shadow root and styles of its own; any that stands there by this name is
 * taken out: one left behind by an older version of the extension, or one that the page put there. Gone with `signal`.
 */
export function mountHost(name: string, styles: string, signal: AbortSignal) {
  for (const old of document.querySelectorAll(`:scope > ${name}`)) old.remove();
  const host = document.createElement(name);
  const root = host.attachShadow({ mode: __SHADOW_MODE__ });
  const sheet = document.createElement('style');
  sheet.textContent = styles;
  const place = document.createElement('div');
  root.append(sheet, place);
  for (const type of kept) host.addEventListener(type, (event) => event.stopPropagation(), { signal });
  // The page may be under the customer's control: only what a person did counts.
  for (const type of ['click', 'input', 'change']) {
    root.addEventListener(type, refuseScripted, { capture: true, signal });
  }
  document.documentElement.append(host);
  signal.addEventListener('abort', () => {
    render(null, place);
    host.remove();
  });
  return { host, root, place };
}

function refuseScripted(event: Event): void {
  if (!event.isTrusted) event.stopImmediatePropagation();
}
