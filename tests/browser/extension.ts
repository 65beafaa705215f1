import { existsSync } from 'node:fs';
import { type BrowserContext, test as base, type Page } from '@playwright/test';
import { serveHelpdesk } from '../helpdesk/serve.mjs';
import { folderOf, packedFirefox } from '../run/build.mjs';
import { launchChromium, launchFirefox } from '../run/launch.mjs';
import { openRefusingProxy } from './network';

/** A browser with the test build of the extension, the sample helpdesk, and no way out to the network. */
export type Extension = {
  readonly context: BrowserContext;
  /** Origin of the extension's own pages. */
  readonly origin: string;
  /** Addresses outside the helpdesk and the loopback that the browser tried to reach. */
  readonly attempts: readonly string[];
  /** Opens one of the extension's own pages. */
  open(path: string): Promise<Page>;
};

const built = { chromium: folderOf('chrome', { test: true }), firefox: packedFirefox };

export const test = base.extend<{ page: Page }, { extension: Extension }>({
  extension: [
    async ({ browserName }, use) => {
      const product = browserName === 'firefox' ? 'firefox' : 'chromium';
      if (!existsSync(built[product])) throw new Error('There is no test build: run "npm run build:test".');
      const proxy = await openRefusingProxy();
      const options = { headless: true, viewport: { width: 1440, height: 900 } };
      const launched =
        product === 'firefox'
          ? await launchFirefox(packedFirefox, { ...options, firefoxUserPrefs: behind(proxy.address) })
          : await launchChromium(built.chromium, {
              ...options,
              proxy: { server: proxy.address, bypass: '127.0.0.1' },
            });
      await serveHelpdesk(launched.context);
      await use({
        context: launched.context,
        origin: launched.origin,
        attempts: proxy.attempts,
        open: (path) => openOwnPage(launched.context, `${launched.origin}${path}`),
      });
      await launched.close();
      await proxy.close();
    },
    { scope: 'worker', timeout: 60_000 },
  ],
  page: async ({ extension }, use) => {
    const page = await extension.context.newPage();
    await use(page);
    await page.goto('about:blank'); // Firefox does not close a page of an extension.
    await page.close();
  },
});

export { expect } from '@playwright/test';

/**
 * Playwright hands Firefox a proxy for plain addresses only, so it is set here for all. Firefox also looks for its own
 * updates, portals and settings; none of that is the extension's.
 */
export function behind(proxy: string) {
  const { hostname, port } = new URL(proxy);
  return {
    'network.proxy.type': 1,
    'network.proxy.http': hostname,
    'network.proxy.http_port': Number(port),
    'network.proxy.ssl': hostname,
    'network.proxy.ssl_port': Number(port),
    'network.proxy.no_proxies_on': '127.0.0.1',
    'app.normandy.enabled': false,
    'browser.safebrowsing.provider.mozilla.updateURL': '',
    'extensions.systemAddon.update.enabled': false,
    'network.captive-portal-service.enabled': false,
    'network.connectivity-service.enabled': false,
    'services.settings.server': 'data:,',
    'media.gmp-manager.updateEnabled': false,
    'extensions.getAddons.cache.enabled': false,
    'browser.topsites.contile.enabled': false,
  };
}

/** Firefox never says that such a page has loaded, and may lose the first one's context: it is then opened anew. */
export async function openOwnPage(context: BrowserContext, url: string): Promise<Page> {
  for (let attempt = 1; ; attempt++) {
    const page = await context.newPage();
    await page.goto(url, { waitUntil: 'commit' });
    try {
      const settled = { timeout: 4_000, polling: 100 }; // Frames are not drawn in every tab of a browser without a display.
      await page.waitForFunction(() => document.readyState === 'complete', undefined, settled);
      return page;
    } catch (error) {
      await page.goto('about:blank');
      await page.close();
      if (attempt === 6) throw error;
    }
  }
}
