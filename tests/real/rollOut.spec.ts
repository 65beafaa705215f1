import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, chromium, expect, firefox, type Page, test } from '@playwright/test';
import { ids } from '../../lib/deploy/ids';
import { kitOf } from '../../lib/deploy/kit';
import { checkSettings } from '../../lib/deploy/settings';
import { typeInto } from '../browser/desk';
import { openOwnPage } from '../browser/extension';
import { serveHelpdesk, ticketAddress } from '../helpdesk/serve.mjs';
import { findChromium, findFirefox } from '../run/browsers.mjs';
import { folderOf } from '../run/build.mjs';
import { panelOn } from '../run/panel.mjs';
import { type PolicyFolder, policyFolder } from './policies';
import { serveUpdates, type UpdateServer } from './rollOut';

/** The whole way of a roll-out: forced by policy from a server of updates, updated with the agent's data kept, removed. */
const uuid = '0f6a1c52-7d3e-4b8a-9c11-5e2d7a4b6f90';
let updates: UpdateServer;
let folder: PolicyFolder;
let profile: string;
let context: BrowserContext;

test.describe.configure({ mode: 'serial' });

test.beforeAll(async ({ browserName }) => {
  updates = await serveUpdates();
  profile = mkdtempSync(join(tmpdir(), 'conduct-panel-roll-out-'));
  updates.publish(folderOf(browserName === 'firefox' ? 'firefox' : 'chrome', { test: true }), '1.0.0');
  folder =
    browserName === 'firefox'
      ? policyFolder(findFirefox(), '/etc/firefox/policies')
      : policyFolder(findChromium(), '/etc/chromium/policies');
  setPolicy(browserName, true);
  context = await start(browserName);
  await serveHelpdesk(context);
});

test.afterAll(async () => {
  await context.close();
  folder.remove();
  await updates.close();
  rmSync(profile, { recursive: true, force: true });
});

test('forced by policy, the extension is there, configured, and does its work', async ({ browserName }) => {
  const page = await context.newPage();
  await expect(async () => {
    await page.goto(ticketAddress(4103));
    await expect(panelOn(page).severity).toContainText('2 of 4', { timeout: 8_000 });
  }).toPass({ timeout: 90_000 });
  const settings = await settingsPage(browserName);
  await expect(settings.getByLabel('Organisation', { exact: true })).toHaveValue('Northbrook Water');
  await expect(settings.getByLabel('Organisation', { exact: true })).toBeDisabled();
  await typeInto(settings.getByRole('textbox', { name: 'Your name' }), 'Robin Keller');
  await settings.getByRole('textbox', { name: 'Your name' }).blur();
  await expect(settings.getByText('Saved')).toBeVisible();
  expect(await versionOn(settings)).toBe('1.0.0');
  await leave(settings);
});

test('a newer version on the server is taken, and what the agent had stays', async ({ browserName }) => {
  updates.publish(folderOf(browserName === 'firefox' ? 'firefox' : 'chrome', { test: true }), '1.0.1');
  if (browserName === 'chromium') {
    const own = await settingsPage(browserName);
    // Until the package is unpacked: a browser that ends before begins anew hours later.
    await own.evaluate(async () => {
      const unpacked = new Promise((resolve) => chrome.runtime.onUpdateAvailable.addListener(resolve));
      await chrome.runtime.requestUpdateCheck();
      await unpacked;
    });
    expect(updates.asked).toContain('/package-1.0.1.crx');
  }
  // Chromium changes versions when the extension is idle, and under a test it never is; a start comes to the same.
  // Firefox looks for updates some time after it started.
  await context.close();
  context = await start(browserName);
  // A page of its own that is open keeps Chromium's extension from changing.
  if (browserName === 'chromium') await expect.poll(versionListed, { timeout: 60_000 }).toBe('1.0.1');
  await expect(async () => {
    const settings = await settingsPage(browserName);
    expect(await versionOn(settings)).toBe('1.0.1');
    await expect(settings.getByRole('textbox', { name: 'Your name' })).toHaveValue('Robin Keller');
    await leave(settings);
  }).toPass({ timeout: 90_000 });
});

test('taken out of the policy, the extension is gone: from Chromium at once, from Firefox when it starts', async ({
  browserName,
}) => {
  setPolicy(browserName, false);
  if (browserName === 'firefox') {
    expect(existsSync(packageIn(profile))).toBe(true);
    await context.close();
    context = await start(browserName);
    await expect.poll(() => existsSync(packageIn(profile)), { timeout: 30_000 }).toBe(false);
  } else await expect.poll(versionListed, { timeout: 30_000 }).toBeUndefined();
});

/** The policy of the kit for Linux, as an administrator copies it; or what the kit says of taking the extension away. */
function setPolicy(browserName: string, installed: boolean): void {
  const { settings } = checkSettings({
    policy: { organisationName: 'Northbrook Water', locked: ['organisationName'] },
    install: { chromium: updates.manifest, chromiumId: updates.id, firefox: updates.xpi, firefoxUnsigned: true },
  });
  const files = settings ? kitOf(settings) : [];
  const policyIn = (path: string) => JSON.parse(files.find((file) => file.path === path)?.text ?? '');
  if (browserName === 'firefox') {
    folder.write('policies.json', policyIn(`linux/${installed ? 'firefox' : 'firefox-removal'}/policies.json`));
  } else {
    // Without this no test may look at an extension that is forced.
    const looking = { DeveloperToolsAvailability: 1 };
    const policy = installed ? policyIn('linux/chromium/conduct-panel.json') : {};
    folder.write('managed/conduct-panel.json', { ...policy, ...looking });
  }
}

const start = (browserName: string): Promise<BrowserContext> =>
  browserName === 'firefox' ? startFirefox() : startChromium();

/** Playwright switches off what a roll-out needs: extensions, and the asking for updates. */
function startChromium(): Promise<BrowserContext> {
  return chromium.launchPersistentContext(profile, {
    executablePath: folder.executablePath,
    ignoreDefaultArgs: ['--disable-extensions', '--disable-background-networking'],
    args: ['--disable-quic'],
  });
}

/** Firefox looks for updates once a day, and never under a driver; here it does so every few seconds. */
function startFirefox(): Promise<BrowserContext> {
  return firefox.launchPersistentContext(profile, {
    channel: 'moz-firefox',
    executablePath: folder.executablePath,
    args: ['--remote-allow-system-access'],
    firefoxUserPrefs: {
      'extensions.autoDisableScopes': 0,
      'extensions.webextensions.uuids': JSON.stringify({ [ids.firefox]: uuid }),
      'extensions.update.enabled': true,
      'extensions.update.autoUpdateDefault': true,
      'extensions.update.interval': 5,
      'app.update.timerFirstInterval': 1_000,
      'app.update.timerMinimumDelay': 1,
    },
  });
}

/** The version that Chromium's own list of extensions names; nothing when it is not there. */
async function versionListed(): Promise<string | undefined> {
  const page = await context.newPage();
  await page.goto('chrome://extensions');
  const all = await page.evaluate(() => chrome.developerPrivate.getExtensionsInfo());
  await page.close();
  return all.find(({ id }) => id === updates.id)?.version;
}

/** Where Firefox keeps what a policy had it install. */
const packageIn = (profile: string): string => join(profile, 'extensions', `${ids.firefox}.xpi`);

const originIn = (browserName: string): string =>
  browserName === 'firefox' ? `moz-extension://${uuid}` : `chrome-extension://${updates.id}`;
const settingsPage = (browserName: string): Promise<Page> =>
  openOwnPage(context, `${originIn(browserName)}/options.html`);
const versionOn = (page: Page): Promise<string> => page.evaluate(() => chrome.runtime.getManifest().version);

/** Firefox does not close a page of an extension. */
async function leave(page: Page): Promise<void> {
  await page.goto('about:blank');
  await page.close();
}

declare const chrome: {
  readonly runtime: {
    requestUpdateCheck(): Promise<unknown>;
    readonly onUpdateAvailable: { addListener(listener: (found: unknown) => void): void };
    getManifest(): { readonly version: string };
  };
  readonly developerPrivate: {
    getExtensionsInfo(): Promise<readonly { readonly id: string; readonly version: string }[]>;
  };
};
