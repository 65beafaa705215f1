import { rmSync } from 'node:fs';
import { type BrowserContext, test as base, type Page } from '@playwright/test';
import { launchChromium, launchFirefox } from '../run/launch.mjs';
import { buildEngines } from './engines/build.mjs';
import { buildExtension } from './extension/build';
import { serveEngines } from './serve';

/** A browser with the test extension, and the pages of all engines. */
export type Workshop = {
  readonly context: BrowserContext;
  /** Opens the page of an engine and waits until its editor stands. `query`: `frame`, `strict`. */
  open(engine: string, query?: string): Promise<Page>;
  /** The page of an engine, opened at the first call and shared by the cases of the battery, but for a `fresh` one. */
  page(engine: string, fresh?: 'fresh'): Promise<Page>;
};

export const test = base.extend<object, { workshop: Workshop }>({
  workshop: [
    async ({ browserName }, use) => {
      const product = browserName === 'firefox' ? 'firefox' : 'chromium';
      const [engines, extension] = await Promise.all([buildEngines(), buildExtension(product)]);
      const server = await serveEngines(engines);
      const launch = product === 'firefox' ? launchFirefox : launchChromium;
      const launched = await launch(extension.file, { headless: true });
      await use(workshopOf(launched.context, server.address));
      await launched.close();
      await server.close();
      for (const folder of [engines, extension.folder]) rmSync(folder, { recursive: true, force: true });
    },
    { scope: 'worker', timeout: 120_000 },
  ],
});

export { expect } from '@playwright/test';

function workshopOf(context: BrowserContext, address: string): Workshop {
  let shared: { engine: string; page: Page } | undefined;
  const open = async (engine: string, query = '') => {
    const page = await context.newPage();
    await page.goto(`${address}/page/${engine}?${query}`);
    const frame = query.includes('frame') ? page.frameLocator('#desk').owner() : page.locator('html');
    await frame.evaluate(async (element) => {
      const view = (element as HTMLIFrameElement).contentWindow ?? window;
      while (!('editor' in view)) await new Promise((resolve) => setTimeout(resolve, 20));
    });
    return page;
  };
  const page = async (engine: string, fresh?: 'fresh') => {
    if (shared?.engine !== engine || fresh) {
      await shared?.page.close();
      shared = { engine, page: await open(engine) };
    }
    return shared.page;
  };
  return { context, open, page };
}
