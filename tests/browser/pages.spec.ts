import AxeBuilder from '@axe-core/playwright';
import { panelOn } from '../run/panel.mjs';
import { openTicket } from './desk';
import { expect, test } from './extension';

for (const scheme of ['light', 'dark'] as const) {
  for (const name of ['options', 'popup']) {
    test(`the ${name} page opens and passes axe, ${scheme}`, async ({ extension }) => {
      const page = await extension.open(`/${name}.html`);
      await page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' });
      await expect(page.getByRole('heading').first()).toBeVisible();
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.target).join(', ')}`)).toEqual([]);
      await page.goto('about:blank');
      await page.close();
    });
  }

  test(`the panel passes axe, ${scheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' });
    await openTicket(page, 4103);
    await expect(panelOn(page).sheet).toBeVisible();
    const { violations } = await new AxeBuilder({ page }).include([['conduct-panel', '.panel-root']]).analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.target).join(', ')}`)).toEqual([]);
  });
}

test('the quick check judges a text that is typed in', async ({ extension }) => {
  const page = await extension.open('/popup.html');
  await page.getByLabel('Text to check').fill('You people are complete idiots.');
  await expect(page.getByText('Severity: moderate, 2 of 4')).toBeVisible();
  await page.goto('about:blank');
  await page.close();
});
