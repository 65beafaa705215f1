import type { Page } from '@playwright/test';
import { helpdesk } from '../helpdesk/serve.mjs';
import { panelOn } from '../run/panel.mjs';
import { typeInto } from './desk';
import { type Extension, expect, test } from './extension';

/** A system that nobody knows, on a host that the extension may reach. Names and texts are invented. */
const address = (id: number) => `${helpdesk}/agent/desk/${id}`;
const rows = [
  ['guest', 'Juno Park', 'The lamp hums all night.'],
  ['host', 'Robin Keller', 'We are sorry to hear that.'],
  ['guest', 'Juno Park', 'Then act at last, you stupid idiots.'],
] as const;
const entry = ([side, name, words]: readonly string[], n: number) =>
  `<div class="css-${n}f3 entry entry-${side}"><b class="author">${name}</b><div class="words"><p>${words}</p><p>Regards</p></div></div>`;
const desk = (entries: string) =>
  `<!doctype html><html lang="en"><title>Desk</title><body style="margin:40px;max-width:640px"><nav>Home</nav><main class="thread">${entries}</main><form><textarea name="answer" rows="4" cols="60"></textarea></form></body></html>`;

async function serve(page: Page, html: () => string): Promise<void> {
  await page.route(`${helpdesk}/agent/desk/**`, (route) =>
    route.fulfill({ contentType: 'text/html; charset=utf-8', body: html() }),
  );
}

/** What the popup's button does, from one of the extension's own pages. */
async function teach(extension: Extension, page: Page): Promise<void> {
  const own = await extension.open('/options.html');
  await own.evaluate(async (start) => {
    const tabs = await chrome.tabs.query({});
    const tab = tabs.find(({ url }) => url?.startsWith(start));
    await chrome.runtime.sendMessage({ name: 'teach.open', argument: { tabId: tab?.id } });
  }, `${helpdesk}/agent/desk/`);
  await own.goto('about:blank');
  await own.close();
  await page.bringToFront();
}

async function forget(extension: Extension): Promise<void> {
  const own = await extension.open('/options.html');
  await own.evaluate(() => chrome.storage.local.remove('settings'));
  await own.goto('about:blank');
  await own.close();
}

test.afterEach(({ extension }) => forget(extension));

const dialogOn = (page: Page) => page.locator('conduct-panel-teach').getByRole('dialog');

test('an unknown page is taught by pointing, read from then on, and taught again when it changes', async ({
  page,
  extension,
}) => {
  let html = desk(rows.map(entry).join(''));
  await serve(page, () => html);
  await page.goto(address(4711));
  await expect(panelOn(page).root).toHaveCount(0);
  await teach(extension, page);
  const dialog = dialogOn(page);
  await expect(dialog).toContainText('Point at one message of a customer');
  await page.mouse.click(...(await centre(page, rows[0][2])));
  await expect(dialog).toContainText('Point at one answer');
  await page.mouse.click(...(await centre(page, rows[1][2])));
  await expect(dialog).toContainText('Point at the field');
  await dialog.getByRole('button', { name: 'Take this' }).click();
  await expect(dialog).toContainText('3 messages · The reply field was found.');
  await expect(dialog.getByRole('combobox')).toHaveCount(3);
  const roles = await dialog
    .getByRole('combobox')
    .evaluateAll((all) => all.map((each) => (each as HTMLSelectElement).value));
  expect(roles).toEqual(['customer', 'agent', 'customer']);
  await typeInto(dialog.getByLabel('Name of this system'), 'Lamp desk');
  await dialog.getByRole('button', { name: 'Save and read this page' }).click();
  await expect(panelOn(page).severity).toContainText('2 of 4');
  await expect(panelOn(page).ticket).toContainText('Ticket 4711');
  await expect(dialog).toHaveCount(0);

  // Another ticket of the same system, opened later.
  html = desk(rows.slice(0, 2).map(entry).join(''));
  await page.goto(address(4712));
  await expect(panelOn(page).ticket).toContainText('Ticket 4712');
  await expect(panelOn(page).target).toContainText('Writes into');

  // The system was rebuilt.
  html = '<!doctype html><title>Desk</title><body><article class="post">The lamp hums.</article></body>';
  await page.goto(address(4713));
  await expect(panelOn(page).root).toContainText('Lamp desk: The page is no longer as it was when it was taught.');
  await panelOn(page).root.getByRole('button', { name: 'Teach this page' }).click();
  await expect(dialogOn(page)).toBeVisible();
});

test('the keyboard alone teaches a page; Escape gives up and leaves nothing behind', async ({ page, extension }) => {
  await serve(page, () => desk(rows.map(entry).join('')));
  await page.goto(address(4711));
  const before = await page.content();
  await teach(extension, page);
  const dialog = dialogOn(page);
  await expect(dialog.getByRole('button', { name: 'Take this' })).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await expect(dialog).toContainText(`: ${rows[0][2]}`);
  await page.keyboard.press('ArrowLeft');
  await expect(dialog).toContainText(rows[0][1]);
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  await dialog.getByRole('button', { name: 'Skip' }).press('Enter');
  await expect(dialog).toContainText('Point at the field');
  await page.keyboard.press('Enter');
  await expect(dialog).toContainText('3 messages');
  // A side that was not shown can be told afterwards, message by message.
  await dialog.getByRole('combobox').nth(1).selectOption('agent');
  await expect(dialog.getByRole('combobox').nth(1)).toHaveValue('agent');
  await expect(dialog.getByRole('combobox').nth(2)).toHaveValue('customer');
  await dialog.getByRole('combobox').nth(1).press('Escape');
  await expect(dialog).toHaveCount(0);
  expect(await page.content()).toBe(before);
});

async function centre(page: Page, words: string): Promise<[number, number]> {
  const box = await page.getByText(words).boundingBox();
  if (!box) throw new Error(`“${words}” is not on the page`);
  return [box.x + 40, box.y + box.height / 2];
}

declare const chrome: {
  readonly tabs: { query(of: object): Promise<readonly { readonly id?: number; readonly url?: string }[]> };
  readonly runtime: { sendMessage(request: object): Promise<unknown> };
  readonly storage: { readonly local: { remove(key: string): Promise<void> } };
};
