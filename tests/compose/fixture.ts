import { rmSync } from 'node:fs';
import { type BrowserContext, test as base, expect, type Page } from '@playwright/test';
import { launchChromium, launchFirefox } from '../run/launch.mjs';
import { buildEngines } from './engines/build.mjs';
import { buildExtension } from './extension/build';
import { serveEngines } from './serve';

/** A browser with the test extension, and one tab for all cases: a new tab costs stock Firefox seconds. */
export type Workshop = {
  readonly context: BrowserContext;
  /** Loads the page of an engine into the tab and waits until its editor stands. `query`: `frame`, `strict`. */
  open(engine: string, query?: string): Promise<Page>;
  /** The page of an engine, loaded at the first call and shared by the cases of the battery, but for a `fresh` one. */
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
      const tab = await firstTab(launched.context, server.address);
      await use(workshopOf(launched.context, tab, server.address));
      await launched.close();
      await server.close();
      for (const folder of [engines, extension.folder]) rmSync(folder, { recursive: true, force: true });
    },
    { scope: 'worker', timeout: 120_000 },
  ],
});

export { expect };

/** Firefox opens its first pages before it has started the extension; those that come later are all reached by it. */
async function firstTab(context: BrowserContext, address: string): Promise<Page> {
  const page = await context.newPage();
  const isThere = async () => {
    await page.goto(`${address}/page/textarea`);
    return page.locator('html[data-compose-tests]').count();
  };
  await expect.poll(isThere, { message: 'the test extension is in the page', timeout: 30_000 }).toBe(1);
  return page;
}

function workshopOf(context: BrowserContext, tab: Page, address: string): Workshop {
  let shown = '';
  const open = async (engine: string, query = '') => {
    shown = '';
    await tab.goto(`${address}/page/${engine}?${query}`);
    const frame = query.includes('frame') ? tab.frameLocator('#desk').owner() : tab.locator('html');
    await frame.evaluate(editorStands);
    return tab;
  };
  const page = async (engine: string, fresh?: 'fresh') => {
    if (shown !== engine || fresh) await open(engine);
    shown = engine;
    return tab;
  };
  return { context, open, page };
}

/** Runs in the page. A strict policy of the page forbids Playwright's own way of waiting for a value. */
async function editorStands(element: Element): Promise<void> {
  const view = (element as HTMLIFrameElement).contentWindow ?? window;
  const end = Date.now() + 20_000;
  while (!('editor' in view)) {
    if (Date.now() > end) throw new Error('The editor did not start within 20 s.');
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}
