import type { Site } from '../../lib/sites/site';
import { quiet } from './watch';

/** By these a page shows a field, or lets somebody write in it. */
const telling = ['contenteditable', 'aria-readonly', 'readonly', 'disabled', 'hidden', 'class', 'style'];

/**
 * Calls `arrived` when a composer stands in the page. Pages draw theirs after the messages, outside of what is watched for
 * these. `wait(true)` begins to look at changes, `wait(false)` ends it: while there is a composer, nothing is observed.
 */
export function awaitComposer(site: Site, arrived: () => void, signal: AbortSignal): (wait: boolean) => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let waiting = false;
  const look = () => {
    timer = undefined;
    if (waiting && site.composers(document, new URL(location.href)).length > 0) arrived();
  };
  const observer = new MutationObserver(() => {
    timer ??= setTimeout(look, quiet);
  });
  const wait = (next: boolean) => {
    if (next === waiting) return;
    waiting = next;
    if (next) observer.observe(document.body, { childList: true, subtree: true, attributeFilter: telling });
    else observer.disconnect();
  };
  signal.addEventListener('abort', () => {
    wait(false);
    clearTimeout(timer);
  });
  return wait;
}
