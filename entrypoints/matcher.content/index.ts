import { defineContentScript } from 'wxt/utils/define-content-script';
import { send } from '../../lib/platform/requests';
import { cloudMatches } from '../../lib/sites/hosts';
import { recognise } from '../../lib/sites/matcher';
import { addressOf, addressPattern } from '../../lib/sites/recognise';
import { guardKeys } from './keys';

/** Quiet time after a change of the page before it is looked at again, in milliseconds. */
const quiet = 200;

/**
 * All that stands in a page before a ticket is recognised: the guard of the keys, and a look at host and markers.
 * Once a page is recognised the background injects the panel, and the looking ends.
 */
export default defineContentScript({
  matches: cloudMatches,
  runAt: 'document_start',
  main(context) {
    const { signal } = context;
    guardKeys(signal);
    const looking = new AbortController();
    const until = AbortSignal.any([signal, looking.signal]);
    let timer: ReturnType<typeof setTimeout> | undefined;
    let taught: readonly RegExp[] = [];
    const isTaught = () => taught.some((pattern) => pattern.test(addressOf(new URL(location.href))));
    const look = () => {
      timer = undefined;
      if (until.aborted || !(isTaught() || recognise(document, new URL(location.href)))) return;
      looking.abort();
      send('panel.start').catch((error: unknown) => console.info('Conduct Panel: could not start.', error));
    };
    const nudge = () => {
      timer ??= setTimeout(look, quiet);
    };
    const observer = new MutationObserver(nudge);
    until.addEventListener('abort', () => {
      clearTimeout(timer);
      observer.disconnect();
    });
    const begin = () => {
      look();
      if (until.aborted) return;
      const learn = (addresses: readonly string[]) => {
        taught = addresses.map((address) => new RegExp(addressPattern(address)));
        look();
      };
      send('page.taught').then(learn, () => undefined); // Without the background no panel could start anyway.
      observer.observe(document.documentElement, { childList: true, subtree: true });
      for (const type of ['popstate', 'hashchange'] as const) window.addEventListener(type, nudge, { signal: until });
    };
    if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', begin, { once: true, signal });
    else begin();
  },
});
