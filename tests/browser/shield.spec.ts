import { panelOn } from '../run/panel.mjs';
import { marksOn, openTicket, switchTo } from './desk';
import { expect, test } from './extension';

const ids = { insult: 4103, threat: 4104 };
const covered = 'conduct-panel-covered';

test('painful passages are covered in the page, opened one by one with a press, and the page stays as it was', async ({
  page,
}) => {
  await openTicket(page, ids.threat);
  const panel = panelOn(page);
  const entries = page.locator('.pane.active .entries');
  const before = await entries.innerHTML();
  const severe = (await marksOn(page)).filter(({ name }) => name === 'conduct-panel-severe');
  expect(severe.length).toBeGreaterThan(0);

  await panel.root.getByRole('button', { name: 'Cover', exact: true }).click();
  await expect
    .poll(async () => (await marksOn(page)).filter(({ name }) => name === covered))
    .toHaveLength(severe.length);
  expect((await marksOn(page)).some(({ name }) => name === 'conduct-panel-severe')).toBe(false);
  const paint = await page
    .locator('.pane.active article p')
    .last()
    .evaluate((element, name) => {
      return getComputedStyle(element, `::highlight(${name})`).color;
    }, covered);
  expect(paint).toBe('rgba(0, 0, 0, 0)');

  await pressCovered(page);
  await expect
    .poll(async () => (await marksOn(page)).filter(({ name }) => name === covered))
    .toHaveLength(severe.length - 1);
  expect(await entries.innerHTML()).toBe(before);

  // What was uncovered is covered again when its ticket comes back.
  await switchTo(page, ids.insult);
  await switchTo(page, ids.threat);
  await expect
    .poll(async () => (await marksOn(page)).filter(({ name }) => name === covered))
    .toHaveLength(severe.length);
  await panel.root.getByRole('button', { name: 'Cover', exact: true }).click();
  await expect.poll(async () => (await marksOn(page)).filter(({ name }) => name === covered)).toHaveLength(0);
});

test('a script of the page takes no cover off', async ({ page }) => {
  await openTicket(page, ids.threat);
  await panelOn(page).root.getByRole('button', { name: 'Cover', exact: true }).click();
  const count = async () => (await marksOn(page)).filter(({ name }) => name === covered).length;
  await expect.poll(count).toBeGreaterThan(0);
  const was = await count();
  await page.evaluate((name) => {
    const [range] = CSS.highlights.get(name) ?? [];
    const { x, y, width, height } = (range as Range).getBoundingClientRect();
    const place = { clientX: x + width / 2, clientY: y + height / 2, bubbles: true };
    document.elementFromPoint(place.clientX, place.clientY)?.dispatchEvent(new MouseEvent('click', place));
  }, covered);
  await page.evaluate(() => new Promise(requestAnimationFrame));
  expect(await count()).toBe(was);
  await panelOn(page).root.getByRole('button', { name: 'Cover', exact: true }).click();
});

test('what the customer needs is shown in words that break nothing', async ({ page }) => {
  await openTicket(page, ids.threat);
  const need = panelOn(page).root.getByRole('region', { name: 'What they need' });
  await expect(need.locator('q').first()).toBeVisible();
  const painful = (await marksOn(page)).map(({ words }) => words);
  for (const words of await need.locator('q').allInnerTexts()) {
    for (const one of painful) expect(words).not.toContain(one);
  }
});

/** Presses the middle of the first line of the first covered passage. */
async function pressCovered(page: import('@playwright/test').Page): Promise<void> {
  const place = await page.evaluate((name) => {
    const [range] = CSS.highlights.get(name) ?? [];
    (range as Range).startContainer.parentElement?.scrollIntoView({ block: 'center' });
    const box = (range as Range).getClientRects()[0] as DOMRect;
    return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  }, covered);
  await page.mouse.click(place.x, place.y);
}
