/** Starts a browser with the built extension in a fresh profile. */
import { copyFileSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { getuid } from 'node:process';
import { chromium, firefox } from 'playwright-core';
import { findChromium, findFirefox } from './browsers.mjs';

/** Fixes the origin of the extension's own pages in Firefox, which otherwise is chosen by chance. */
const firefoxUuid = '6a0c6e1c-53a6-4d0b-9d52-2f1f3a3f9b11';
const geckoId = 'panel@conduct-panel.org';
/** Time that one action may take, in milliseconds: what hangs is named, well before its test is cut off. */
const patience = 30_000;

/**
 * `folder`: a build for Chromium. `options` are Playwright's; gives the context, and the origin of the extension's pages.
 * Both switches are needed: Playwright switches extensions off, and only the first one overrules that.
 */
export async function launchChromium(folder, options = {}) {
  const { args = [], ...rest } = options;
  const context = await chromium.launchPersistentContext('', {
    executablePath: findChromium(),
    chromiumSandbox: getuid !== undefined && getuid() !== 0,
    args: [`--disable-extensions-except=${folder}`, `--load-extension=${folder}`, '--disable-quic', ...args],
    ...rest,
  });
  context.setDefaultTimeout(patience);
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  return { context, origin: `chrome-extension://${new URL(worker.url()).host}`, close: () => context.close() };
}

/**
 * `file`: a packed build for Firefox. It is put into the profile beforehand: Playwright cannot install it, and the
 * signature of an add-on is not asked for in the editions that `findFirefox` prefers.
 */
export async function launchFirefox(file, options = {}) {
  const { firefoxUserPrefs = {}, ...rest } = options;
  const profile = mkdtempSync(join(tmpdir(), 'conduct-panel-firefox-'));
  mkdirSync(join(profile, 'extensions'));
  copyFileSync(file, join(profile, 'extensions', `${geckoId}.xpi`));
  const context = await firefox.launchPersistentContext(profile, {
    channel: 'moz-firefox',
    executablePath: findFirefox(),
    args: ['--remote-allow-system-access'], // Needed to open the extension's own pages.
    firefoxUserPrefs: {
      'xpinstall.signatures.required': false,
      'extensions.autoDisableScopes': 0,
      'extensions.webextensions.uuids': JSON.stringify({ [geckoId]: firefoxUuid }),
      'extensions.webextOptionalPermissionPrompts': false,
      ...firefoxUserPrefs,
    },
    ...rest,
  });
  context.setDefaultTimeout(patience);
  const close = async () => {
    await context.close();
    rmSync(profile, { recursive: true, force: true });
  };
  return { context, origin: `moz-extension://${firefoxUuid}`, close };
}
