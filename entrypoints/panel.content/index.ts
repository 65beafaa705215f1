import { defineContentScript } from 'wxt/utils/define-content-script';
import { refusalOf } from '../../lib/core/placePolicy';
import type { EffectivePolicy } from '../../lib/core/policy';
import { followSettings } from '../../lib/platform/settings';
import { cloudMatches } from '../../lib/sites/hosts';
import { siteFor } from '../../lib/sites/index';
import { run } from './run';

/**
 * The panel of one page. Injected by the background once the matcher recognised the page. It stays silent where the
 * settings deny the page, and comes or goes when they change; the popup says why.
 */
export default defineContentScript({
  matches: cloudMatches,
  registration: 'runtime',
  async main({ signal }) {
    let running: AbortController | undefined;
    const follow = (settings: EffectivePolicy) => {
      if (refusalOf(settings, location.host)) {
        running?.abort();
        running = undefined;
      } else if (!running) {
        const site = siteFor(document, new URL(location.href), settings.policy.extraSites);
        if (!site) return;
        running = new AbortController();
        void run(site, settings, AbortSignal.any([signal, running.signal]));
      }
    };
    follow(await followSettings(follow, signal));
  },
});
