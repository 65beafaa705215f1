import { expect, test } from './gallery';

type Calls = { readonly gallery: { readonly calls: unknown[][] } };

test('styles of the page do not leak in', async ({ gallery }) => {
  const page = await gallery('state=welcome');
  for (const part of ['.verdict h2', '.button', '.search input']) {
    const style = await page
      .locator(part)
      .first()
      .evaluate((element) => {
        const { fontFamily, textTransform, letterSpacing, fontSize } = getComputedStyle(element);
        return { fontFamily, textTransform, letterSpacing, fontSize: Number.parseFloat(fontSize) };
      });
    expect(style, part).toMatchObject({ textTransform: 'none', letterSpacing: 'normal' });
    expect(style.fontFamily, part).not.toContain('Georgia');
    expect(style.fontSize, part).toBeGreaterThanOrEqual(13);
  }
});

for (const [width, height] of [
  [320, 640],
  [500, 700],
  [720, 450],
  [1280, 800],
] as const) {
  const direction = width % 3 ? 'rtl' : 'ltr';

  test(`nothing is wider than its place on a page of ${width} px, ${direction}`, async ({ gallery, page }) => {
    for (const state of [
      'critical',
      'blanks',
      'many',
      'notes',
      'unreadable',
      'copied',
      'recorded',
      'shipped-restriction',
    ]) {
      await page.setViewportSize({ width, height });
      await gallery(`state=${state}&dir=${direction}`);
      const tab = page.getByRole('button', { name: /^Open Conduct Panel/ });
      if (await tab.isVisible()) await tab.click();
      const outside = await page.locator('.sheet').evaluate((sheet) => {
        const edge = sheet.getBoundingClientRect();
        const parts = [...sheet.querySelectorAll('*:not(.visually-hidden)')];
        const out = parts.filter((part) => {
          const { left, right, width } = part.getBoundingClientRect();
          return width > 0 && (left < edge.left - 0.5 || right > edge.right + 0.5);
        });
        return out.map((part) => part.outerHTML.slice(0, 80));
      });
      expect(outside, state).toEqual([]);
      const box = await page.locator('.sheet').boundingBox();
      expect(box && box.x >= 0 && box.x + box.width <= width && box.y >= 0 && box.y + box.height <= height, state).toBe(
        true,
      );
    }
  });
}

test('on a narrow page the panel waits as a tab and opens as a sheet at the bottom', async ({ gallery, page }) => {
  await page.setViewportSize({ width: 600, height: 800 });
  await gallery('state=critical');
  await expect(page.locator('.sheet')).toHaveCount(0);
  await page.getByRole('button', { name: 'Open Conduct Panel: Critical' }).press('Enter');
  const box = await page.locator('.sheet').boundingBox();
  expect(box).toMatchObject({ x: 0, width: 600 });
  expect((box?.y ?? 0) + (box?.height ?? 0)).toBe(800);
  await expect(page.getByRole('button', { name: 'Collapse panel' })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('button', { name: 'Open Conduct Panel: Critical' })).toBeFocused();
});

test('the keyboard alone: from the page to evidence, messages and Insert', async ({ gallery, page }) => {
  await gallery('state=critical');
  await page.locator('#page-field').focus();
  const names: string[] = [];
  for (let press = 0; press < 40; press++) {
    await page.keyboard.press('Tab');
    const name = await page.locator('conduct-panel').evaluate((host) => {
      const active = host.shadowRoot?.activeElement;
      return active ? active.ariaLabel || active.textContent || active.tagName : '';
    });
    if (!name && names.length > 0) break;
    if (name) names.push(name);
  }
  for (const wanted of [
    'Settings',
    'Collapse panel',
    'Show in the page: A threat to people or property',
    'Show words',
    'Insert',
    'Copy',
  ]) {
    expect(names).toContain(wanted);
  }
  expect(
    names.filter((name) => name.startsWith('Show in the page')),
    'one tab stop for the list',
  ).toHaveLength(1);
  await page
    .getByRole('button', { name: /^Show in the page/ })
    .first()
    .focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  const calls = await page.evaluate(() => (globalThis as unknown as Calls).gallery.calls);
  expect(calls).toEqual([['reveal', 'm3', 1]]);
});

test('the page keeps its focus and its selection when the panel comes and changes', async ({ gallery, page }) => {
  await gallery('state=critical');
  await page.locator('#page-field').fill('a draft');
  await page
    .getByRole('radio')
    .nth(2)
    .evaluate((radio: HTMLElement) => radio.click());
  await expect(page.getByRole('heading', { name: 'Strong feedback. Nothing here breaks the code.' })).toBeVisible();
  await expect(page.locator('#page-field')).toBeFocused();
});

test('with reduced motion nothing moves; with forced colours every button keeps an edge', async ({ gallery, page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await gallery('state=reading');
  expect(
    await page
      .locator('.bone')
      .first()
      .evaluate((bone) => getComputedStyle(bone).animationName),
  ).toBe('none');
  await page.emulateMedia({ forcedColors: 'active' });
  await gallery('state=critical');
  const edges = await page
    .locator('.button, .chip, .mood-badge, .tab')
    .evaluateAll((all) => all.map((e) => getComputedStyle(e).borderTopWidth));
  expect(edges.length).toBeGreaterThan(4);
  expect(edges.every((edge) => edge === '1px')).toBe(true);
});

test('the theme follows the system when it is left to it, and not otherwise', async ({ gallery, page }) => {
  const ground = async () => page.locator('.sheet').evaluate((sheet) => getComputedStyle(sheet).backgroundColor);
  await page.emulateMedia({ colorScheme: 'dark' });
  await gallery('state=calm&theme=auto');
  const dark = await ground();
  await gallery('state=calm&theme=light');
  const light = await ground();
  expect(light).not.toBe(dark);
  await page.emulateMedia({ colorScheme: 'light' });
  await gallery('state=calm&theme=auto');
  expect(await ground()).toBe(light);
});
