import { type Changes, createChanges } from '../../lib/sites/changes';
import type { Site } from '../../lib/sites/site';

/**
 * Says when the page may have changed: navigation inside the page, changes of what the site watches, frames that
 * loaded, and the tab coming back to the front. Observes, never polls; a burst of changes gives one call.
 */

/** Quiet time after a change before the page is read, and the longest wait under constant change, in milliseconds. */
export const quiet = 120;
const longest = 1000;

export type Watch = {
  /** What has changed since it was read; says what is observed, too. */
  readonly changes: Changes;
  /** Asks for a reading soon. */
  nudge(): void;
};

/** `framed` is called when a frame of the page has loaded a document. */
export function watchPage(site: Site, changed: () => void, framed: () => void, signal: AbortSignal): Watch {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let since = 0;
  const run = () => {
    timer = undefined;
    since = 0;
    if (!signal.aborted) changed();
  };
  const nudge = () => {
    if (document.hidden) return; // Read once when the tab is in front again.
    const now = performance.now();
    since ||= now;
    clearTimeout(timer);
    timer = setTimeout(run, Math.max(0, Math.min(quiet, since + longest - now)));
  };
  const changes = createChanges(document, site.attention, nudge, signal);
  const options = { signal, capture: true };
  for (const type of ['popstate', 'hashchange', 'pageshow'] as const) window.addEventListener(type, nudge, options);
  navigationOf(window)?.addEventListener('currententrychange', nudge, options);
  document.addEventListener('visibilitychange', nudge, options);
  const loaded = ({ target }: Event) => {
    if (target instanceof HTMLLinkElement)
      changes.forget(); // Styles say where lines break.
    else if (target instanceof HTMLIFrameElement) framed();
    else return; // Images and scripts tell of their loading as well.
    nudge();
  };
  document.addEventListener('load', loaded, options); // It does not bubble, and is seen in the capture phase.
  document.addEventListener('focusin', nudge, options); // A composer that was opened or chosen.
  signal.addEventListener('abort', () => clearTimeout(timer));
  return { changes, nudge };
}

/** The Navigation API, which tells of pushState; all browsers since January 2026. */
function navigationOf(view: Window): EventTarget | undefined {
  return 'navigation' in view ? (view.navigation as EventTarget) : undefined;
}
