import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test } from './gallery';
import { states } from './gallery/states';
import { teachSteps } from './gallery/teach';

type Gallery = { readonly gallery: { draw(state: string): void } };

const pages = [
  'options-plain',
  'options-managed',
  'options-wrong',
  'options-memory',
  'popup-readable',
  'popup-disabled',
  'popup-unreadable',
];

/** What axe finds, as short lines: rule, and the elements it is about. */
async function faults(page: Page, include: string): Promise<string[]> {
  const { violations, passes } = await new AxeBuilder({ page }).include(include).analyze();
  expect(passes.length, 'axe looked at something').toBeGreaterThan(5);
  return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${JSON.stringify(target)}`));
}

for (const theme of ['light', 'dark']) {
  test(`axe finds nothing in any state of the panel, ${theme}`, async ({ gallery }) => {
    test.setTimeout(600_000);
    const page = await gallery(`theme=${theme}`);
    for (const state of Object.keys(states)) {
      await page.evaluate((name) => (globalThis as unknown as Gallery).gallery.draw(name), state);
      expect(await faults(page, 'conduct-panel'), state).toEqual([]);
    }
  });

  test(`axe finds nothing in any step of "Teach this page", ${theme}`, async ({ gallery }) => {
    test.setTimeout(120_000);
    const page = await gallery(`page=teach-check&theme=${theme}`);
    for (const step of teachSteps) {
      await page.evaluate((name) => (globalThis as unknown as Gallery).gallery.draw(name), step);
      expect(await faults(page, 'conduct-panel-teach'), step).toEqual([]);
    }
  });

  test(`axe finds nothing in settings and popup, ${theme}`, async ({ gallery }) => {
    test.setTimeout(300_000);
    for (const name of pages) {
      const page = await gallery(`page=${name}&theme=${theme}`);
      expect(await faults(page, 'body'), name).toEqual([]);
    }
  });
}

test('axe finds nothing in the list of keys and with blanks marked as missing', async ({ gallery }) => {
  const page = await gallery('state=blanks');
  await page.getByRole('button', { name: 'Insert' }).click();
  expect(await faults(page, 'conduct-panel')).toEqual([]);
  await page.getByRole('button', { name: 'Keyboard shortcuts' }).click();
  expect(await faults(page, 'conduct-panel')).toEqual([]);
});
