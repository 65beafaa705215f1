import type { Page } from '@playwright/test';
import { panelOn } from '../run/panel.mjs';
import { type Case, readCases } from '../sites/cases';

/** A hand-cut page of a product, served at the product's own address to the built extension, once it was assessed. */
export async function openDesk(page: Page, name: string, change: (html: string) => string = (html) => html) {
  const found: Case | undefined = readCases().find((each) => each.name === name);
  if (!found) throw new Error(`there is no page ${name}`);
  const { origin } = new URL(found.expected.url);
  const html = change(found.html);
  await page.route(`${origin}/**`, (route) =>
    route.request().isNavigationRequest()
      ? route.fulfill({ contentType: 'text/html; charset=utf-8', body: html })
      : route.abort(),
  );
  await page.goto(found.expected.url);
  await panelOn(page).preview.waitFor();
}
