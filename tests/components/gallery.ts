import type { AddressInfo } from 'node:net';
import { test as base, type Page } from '@playwright/test';
import { createServer } from 'vite';

/** The pages of the gallery, served from a free port for as long as the worker lives. */
export const test = base.extend<{ gallery: (query: string) => Promise<Page> }, { address: string }>({
  address: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixture's needs from this pattern.
    async ({}, use, { parallelIndex }) => {
      const server = await createServer({
        configFile: false,
        root: `${import.meta.dirname}/../..`,
        cacheDir: `${import.meta.dirname}/../../node_modules/.cache/gallery-${parallelIndex}`,
        server: { host: '127.0.0.1', port: 0, watch: null },
        logLevel: 'error',
      });
      await server.listen();
      const { port } = (server.httpServer?.address() ?? { port: 0 }) as AddressInfo;
      await use(`http://127.0.0.1:${port}/tests/components/gallery/index.html`);
      await server.close();
    },
    { scope: 'worker' },
  ],
  gallery: async ({ page, address }, use) => {
    const problems: string[] = [];
    page.on('pageerror', (error) => problems.push(error.message));
    await use(async (query) => {
      await page.goto(`${address}?${query}`);
      await page.locator('.cp').first().waitFor({ state: 'attached' }); // What only holds fixed parts has no size.
      return page;
    });
    if (problems.length > 0) throw new Error(problems.join('\n'));
  },
});

export { expect } from '@playwright/test';
