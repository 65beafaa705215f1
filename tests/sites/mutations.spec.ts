import { expect, test } from '@playwright/test';
import { readCases } from './cases';
import { bundle, openCase } from './page';

/** As `mutations.test.ts`, on pages that keep other tickets hidden: only a browser knows what is shown. */
const names = ['gmail/open', 'zendesk/several'];

for (const each of readCases().filter(({ name }) => names.includes(name))) {
  test(`${each.name}: reading what has changed gives what reading anew gives`, async ({ page }) => {
    await openCase(page, each);
    await page.evaluate(await bundle());
    const fault = await page.evaluate('conductSites.holdsUnderChange(document, new URL(location.href), 60)');
    expect(fault).toBeUndefined();
  });
}
