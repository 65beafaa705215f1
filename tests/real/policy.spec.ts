import { type BrowserContext, expect, type Page, test } from '@playwright/test';
import { ids } from '../../lib/deploy/ids';
import { marksOn } from '../browser/desk';
import { behind, openOwnPage } from '../browser/extension';
import { openRefusingProxy } from '../browser/network';
import { serveHelpdesk, ticketAddress } from '../helpdesk/serve.mjs';
import { findChromium, findFirefox } from '../run/browsers.mjs';
import { folderOf, packedFirefox } from '../run/build.mjs';
import { launchChromium, launchFirefox } from '../run/launch.mjs';
import { panelOn } from '../run/panel.mjs';
import { type PolicyFolder, policyFolder } from './policies';

/** Managed storage as the browsers themselves read it, from the files in which administrators write policies. */
const wrong = { side: 'top', thresholds: { insult: 2 } };
const organisation = { organisationName: 'Northbrook Water', locked: ['crisisLines'], ...wrong };

type Started = { readonly context: BrowserContext; readonly origin: string; readonly folder: PolicyFolder };
let started: Started & { close(): Promise<void> };

/** The file of each browser with these settings for the extension. */
const files = {
  chromium: (settings: unknown) => ({ '3rdparty': { extensions: { [ids.chromium]: settings } } }),
  firefox: (settings: unknown) => ({ policies: { '3rdparty': { Extensions: { [ids.firefox]: settings } } } }),
};

function setPolicy(folder: PolicyFolder, browserName: string, settings: unknown): void {
  if (browserName === 'firefox') folder.write('policies.json', files.firefox(settings));
  else folder.write('managed/conduct-panel.json', files.chromium(settings));
}

test.beforeAll(async ({ browserName }) => {
  const firefox = browserName === 'firefox';
  const folder = firefox
    ? policyFolder(findFirefox(), '/etc/firefox/policies')
    : policyFolder(findChromium(), '/etc/chromium/policies');
  setPolicy(folder, browserName, organisation);
  const options = { headless: true, executablePath: folder.executablePath, viewport: { width: 1440, height: 900 } };
  const proxy = await openRefusingProxy();
  const launched = firefox
    ? await launchFirefox(packedFirefox, { ...options, firefoxUserPrefs: behind(proxy.address) })
    : await launchChromium(folderOf('chrome', { test: true }), options);
  await serveHelpdesk(launched.context);
  const close = async () => {
    await launched.close();
    await proxy.close();
  };
  started = { ...launched, folder, close };
});

test.afterAll(async () => {
  await started.close();
  started.folder.remove();
});

const settingsPage = () => openOwnPage(started.context, `${started.origin}/options.html`);
const row = (page: Page, key: string) => page.locator('.doctor-row', { has: page.locator('code', { hasText: key }) });

test('no tab of ours opens when the browser starts under a policy', async () => {
  const own = started.context.pages().filter((page) => page.url().startsWith(started.origin));
  expect(own.map((page) => page.url())).toEqual([]);
});

test('what administrators write arrives, wrong values are told, and a locked value cannot be changed', async () => {
  const page = await settingsPage();
  await expect(page.getByText('4 settings of your organisation have arrived.')).toBeVisible({ timeout: 20_000 });
  await expect(row(page, 'organisationName')).toContainText('Northbrook Water');
  await expect(row(page, 'organisationName')).toContainText('locked');
  const problems = page.locator('.doctor-problems');
  await expect(problems).toContainText('side must be: left or right');
  await expect(problems).toContainText('thresholds.insult must be at most 0.99');
  const field = page.getByLabel('Organisation', { exact: true });
  await expect(field).toHaveValue('Northbrook Water');
  await expect(field).toBeDisabled();
  await expect(page.getByLabel('Your name')).toBeEnabled();
  await expect(page.getByRole('button', { name: 'Add a crisis line' })).toHaveCount(0);
});

test('the panel follows the file as it changes: silent where a site is denied, back when it is allowed @chromium', async ({
  browserName,
}) => {
  const { context, folder } = started;
  const page = await context.newPage();
  await page.goto(ticketAddress(4103));
  await expect(page.locator('conduct-panel')).toHaveCount(1, { timeout: 20_000 });
  const { host } = new URL(page.url());
  setPolicy(folder, browserName, { sitesDenied: [host], organisationName: 'Northbrook Gas' });
  await expect(page.locator('conduct-panel')).toHaveCount(0, { timeout: 30_000 });
  const settings = await settingsPage();
  await expect(row(settings, 'sitesDenied')).toContainText(host);
  setPolicy(folder, browserName, { organisationName: 'Northbrook Gas' });
  await expect(page.locator('conduct-panel')).toHaveCount(1, { timeout: 30_000 });
  await expect(settings.getByLabel('Organisation', { exact: true })).toHaveValue('Northbrook Gas', { timeout: 30_000 });
});

test('marks and writing can be switched off: the words stand unmarked, and the answer can be copied only @chromium', async ({
  browserName,
}) => {
  const { context, folder } = started;
  const page = await context.newPage();
  await page.goto(ticketAddress(4103));
  await expect.poll(async () => (await marksOn(page)).length, { timeout: 20_000 }).toBeGreaterThan(0);
  setPolicy(folder, browserName, { featuresOff: ['marks', 'insert'] });
  await expect.poll(async () => (await marksOn(page)).length, { timeout: 30_000 }).toBe(0);
  await expect(panelOn(page).severity).toContainText('2 of 4');
  await expect(panelOn(page).target).toContainText('switched off. Copy the answer instead');
  await expect(panelOn(page).insert).toHaveCount(0);
});

test('what Chrome holds back is missing, and the settings page says where to look @chromium', async ({
  browserName,
}) => {
  setPolicy(started.folder, browserName, { organisationName: 7, supervisor: 'Dana' });
  const page = await settingsPage();
  await expect(row(page, 'supervisor')).toContainText('Dana', { timeout: 30_000 });
  await expect(page.getByText('1 setting of your organisation has arrived.')).toBeVisible();
  await expect(page.getByText(/chrome:\/\/policy says why/)).toBeVisible();
});
