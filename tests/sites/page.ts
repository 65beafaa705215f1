import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';
import { build } from 'vite';
import type { Case } from './cases';
import type { observe } from './observe';

/** Shows a case in a real browser, at its own address; nothing is loaded from anywhere else. */
export async function openCase(page: Page, { html, folder, expected }: Case): Promise<void> {
  await page.unrouteAll();
  await page.route('**/*', (route) => {
    const address = route.request().url();
    const frame = Object.entries(expected.frames ?? {}).find(([part]) => address.includes(part))?.[1];
    if (frame)
      return route.fulfill({
        contentType: 'text/html; charset=utf-8',
        body: readFileSync(join(folder, frame), 'utf8'),
      });
    if (route.request().isNavigationRequest())
      return route.fulfill({ contentType: 'text/html; charset=utf-8', body: html });
    return route.abort();
  });
  await page.goto('about:blank'); // Addresses that differ in the fragment alone would not load again.
  await page.goto(expected.url, { waitUntil: 'load' });
}

/** Runs `observe` in the page; `code` is what `bundle` gave. */
export async function observeIn(page: Page, code: string): Promise<ReturnType<typeof observe>> {
  await page.evaluate(code);
  return page.evaluate('conductSites.observe(document, new URL(location.href))');
}

/** The sites and `observe` as one script. */
export async function bundle(): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      minify: false,
      lib: { entry: fileURLToPath(new URL('observe.ts', import.meta.url)), formats: ['iife'], name: 'conductSites' },
    },
  });
  const [first] = Array.isArray(result) ? result : [result];
  const chunk = first && 'output' in first ? first.output[0] : undefined;
  if (!chunk) throw new Error('the sites could not be bundled');
  return `${chunk.code}\nglobalThis.conductSites = conductSites;`;
}
