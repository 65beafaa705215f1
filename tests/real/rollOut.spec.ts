import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, chromium, expect, firefox, type Page, test } from '@playwright/test';
import { ids } from '../../lib/deploy/ids';
import { openOwnPage } from '../browser/extension';
import { serveHelpdesk, ticketAddress } from '../helpdesk/serve.mjs';
import { findChromium, findFirefox } from '../run/browsers.mjs';
import { folderOf } from '../run/build.mjs';
import { panelOn } from '../run/panel.mjs';
import { type PolicyFolder, policyFolder } from './policies';
import { serveUpdates, type UpdateServer } from './rollOut';

/** The whole way of a roll-out: forced by policy from a server of updates, updated with the agent's data kept, removed. */
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
  context = await (browserName === 'firefox' ? startFirefox() : startChromium());
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
  if (browserName === 'firefox') return;
  const settings = await settingsPage();
  await expect(settings.getByLabel('Organisation', { exact: true })).toHaveValue('Northbrook Water');
  await expect(settings.getByLabel('Organisation', { exact: true })).toBeDisabled();
  await settings.getByRole('textbox', { name: 'Your name' }).fill('Robin Keller');
  await settings.getByRole('textbox', { name: 'Your name' }).blur();
  await expect(settings.getByText('Saved')).toBeVisible();
  await settings.close();
});

test('a newer version on the server is taken, and what the agent had stays @chromium', async () => {
  updates.publish(folderOf('chrome', { test: true }), '1.0.1');
  const own = await settingsPage();
  await own.evaluate(() => chrome.runtime.requestUpdateCheck());
  await expect.poll(() => updates.asked, { timeout: 60_000 }).toContain('/package-1.0.1.crx');
  // Chromium changes versions when the extension is idle, and under a test it never is; a start comes to the same.
  await context.close();
  context = await startChromium();
  const page = await context.newPage();
  await page.goto('chrome://extensions');
  const version = () => page.evaluate((id) => chrome.developerPrivate.getExtensionInfo(id), updates.id);
  await expect.poll(async () => (await version()).version, { timeout: 60_000 }).toBe('1.0.1');
  const settings = await settingsPage();
  await expect(settings.getByRole('textbox', { name: 'Your name' })).toHaveValue('Robin Keller');
  await settings.close();
});

test('taken out of the policy, the extension is gone @chromium', async ({ browserName }) => {
  setPolicy(browserName, false);
  const page = await context.newPage();
  await page.goto('chrome://extensions');
  await expect
    .poll(
      () => page.evaluate(() => chrome.developerPrivate.getExtensionsInfo().then((all) => all.map(({ id }) => id))),
      {
        timeout: 30_000,
      },
    )
    .not.toContain(updates.id);
});

function setPolicy(browserName: string, installed: boolean): void {
  const settings = { organisationName: 'Northbrook Water', locked: ['organisationName'] };
  if (browserName === 'firefox') {
    const entry = { installation_mode: 'force_installed', install_url: updates.xpi };
    folder.write('policies.json', {
      policies: {
        ExtensionSettings: installed ? { [ids.firefox]: entry } : {},
        '3rdparty': { Extensions: { [ids.firefox]: settings } },
        Preferences: { 'xpinstall.signatures.required': { Value: false, Status: 'locked' } },
      },
    });
  } else {
    const entry = { installation_mode: 'force_installed', update_url: updates.manifest };
    folder.write('managed/conduct-panel.json', {
      DeveloperToolsAvailability: 1, // Without it no test may look at an extension that is forced.
      ExtensionSettings: installed ? { [updates.id]: entry } : {},
      '3rdparty': { extensions: { [updates.id]: settings } },
    });
  }
}

/** Playwright switches off what a roll-out needs: extensions, and the asking for updates. */
function startChromium(): Promise<BrowserContext> {
  return chromium.launchPersistentContext(profile, {
    executablePath: folder.executablePath,
    ignoreDefaultArgs: ['--disable-extensions', '--disable-background-networking'],
    args: ['--disable-quic'],
  });
}

function startFirefox(): Promise<BrowserContext> {
  return firefox.launchPersistentContext(profile, {
    channel: 'moz-firefox',
    executablePath: folder.executablePath,
    args: ['--remote-allow-system-access'],
    firefoxUserPrefs: { 'extensions.autoDisableScopes': 0 },
  });
}

const settingsPage = (): Promise<Page> => openOwnPage(context, `chrome-extension://${updates.id}/options.html`);

declare const chrome: {
  readonly runtime: { requestUpdateCheck(): Promise<unknown> };
  readonly developerPrivate: {
    getExtensionInfo(id: string): Promise<{ readonly version: string }>;
    getExtensionsInfo(): Promise<readonly { readonly id: string }[]>;
  };
};
