import { render } from 'preact';
import { Panel } from '../../components/panel/Panel';
import styles from '../../components/panel/panel.css?inline';
import type { PanelProps } from '../../components/panel/props';
import { hostName, receiveKeys } from '../matcher.content/keys';

declare const __SHADOW_MODE__: ShadowRootMode;

/** Mouse and touch events end at the panel: the page must not take a press in it for a press outside its own menus. */
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
 * Mounts the panel beside the page's body, in a shadow root of its own, and takes out any panel that stands there: one
 * left behind by an older version of the extension. Returns the function that draws.
 */
export function mountView(signal: AbortSignal): (props: PanelProps) => void {
  for (const old of document.querySelectorAll(`:scope > ${hostName}`)) old.remove();
  const host = document.createElement(hostName);
  const root = host.attachShadow({ mode: __SHADOW_MODE__ });
  const sheet = document.createElement('style');
  sheet.textContent = styles;
  const place = document.createElement('div');
  root.append(sheet, place);
  for (const type of kept) host.addEventListener(type, (event) => event.stopPropagation(), { signal });
  // The page may be under the customer's control: only what a person did counts.
  for (const type of ['click', 'input', 'change'])
    root.addEventListener(type, refuseScripted, { capture: true, signal });
  receiveKeys(root, signal);
  document.documentElement.append(host);
  signal.addEventListener('abort', () => {
    render(null, place);
    host.remove();
  });
  return (props) => {
    // Some pages replace the whole document element's children; the panel goes back to where it was.
    if (!host.isConnected) document.documentElement.append(host);
    render(<Panel {...props} />, place);
  };
}

function refuseScripted(event: Event): void {
  if (!event.isTrusted) event.stopImmediatePropagation();
}
