import { expect, type Page, test } from '@playwright/test';
import { readCases } from './cases';
import { bundle, observeIn, openCase } from './page';

/** The same pages as `sites.test.ts`, and those that only a real browser can show. */
let code = '';
let page: Page;
test.beforeAll(async ({ browser }) => {
  code = await bundle();
  page = await browser.newPage();
});
test.afterAll(() => page.close());

for (const each of readCases()) {
  test(each.name, async () => {
    await openCase(page, each);
    const { observed, faults } = await observeIn(page, code);
    expect(faults).toEqual([]);
    expect(JSON.parse(JSON.stringify(observed))).toEqual(each.expected.expect);
  });
}
