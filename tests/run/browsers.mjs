/**
 * Finds the browsers that the commands and the tests drive; on a Debian machine, as root, installs what is missing.
 *
 * Chromium: CHROMIUM_PATH, then the usual places, then the one that Playwright keeps. Google Chrome itself is left out:
 * its branded builds no longer take an extension from the command line.
 * Firefox: FIREFOX_PATH, then the usual places; editions that take an unsigned extension come first.
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';
import { env, platform, stderr } from 'node:process';

const windowsFolders = [env.ProgramFiles, env['ProgramFiles(x86)'], env.LOCALAPPDATA].filter(Boolean);
const macFolders = ['/Applications', join(homedir(), 'Applications')];

const products = {
  chromium: {
    name: 'Chromium',
    variable: 'CHROMIUM_PATH',
    package: 'chromium',
    commands: ['chromium', 'chromium-browser', 'ungoogled-chromium'],
    mac: ['Chromium.app/Contents/MacOS/Chromium'],
    windows: ['Chromium\\Application\\chrome.exe'],
    playwrights: () => createRequire(import.meta.url)('playwright-core').chromium.executablePath(),
    advice: 'install Chromium, or run "npx playwright install chromium"',
  },
  firefox: {
    name: 'Firefox',
    variable: 'FIREFOX_PATH',
    package: 'firefox-esr',
    commands: ['firefox-esr', 'firefox-developer-edition', 'firefox-nightly', 'firefox'],
    mac: ['Firefox Developer Edition', 'Firefox Nightly', 'Firefox'].map((app) => `${app}.app/Contents/MacOS/firefox`),
    windows: ['Firefox Developer Edition', 'Firefox Nightly', 'Mozilla Firefox'].map(
      (folder) => `${folder}\\firefox.exe`,
    ),
    // Playwright's Firefox is patched and speaks another protocol than the stock one that agents use.
    playwrights: () => undefined,
    advice: 'install Firefox ESR or Firefox Developer Edition',
  },
};

/** Path of a Chromium that loads unpacked extensions. Throws an error of one line when there is none. */
export function findChromium() {
  return find(products.chromium);
}

/** Path of a Firefox that takes unsigned extensions. Throws an error of one line when there is none. */
export function findFirefox() {
  return find(products.firefox);
}

function find(product) {
  const named = env[product.variable];
  if (named) {
    if (existsSync(named)) return named;
    throw new Error(`${product.variable} names ${named}, and nothing is there.`);
  }
  const found = usualPlaces(product).find((path) => path && existsSync(path));
  if (found) return found;
  if (installOnDebian(product.package)) {
    const installed = usualPlaces(product).find((path) => path && existsSync(path));
    if (installed) return installed;
  }
  throw new Error(`${product.name} was not found: ${product.advice}, or set ${product.variable} to its path.`);
}

function usualPlaces(product) {
  const places = [];
  if (platform === 'win32') {
    places.push(...windowsFolders.flatMap((folder) => product.windows.map((rest) => join(folder, rest))));
  } else {
    const folders = [...(env.PATH ?? '').split(delimiter), '/usr/bin', '/usr/local/bin', '/snap/bin'].filter(Boolean);
    places.push(...product.commands.flatMap((command) => folders.map((folder) => join(folder, command))));
    if (platform === 'darwin') {
      places.push(...macFolders.flatMap((folder) => product.mac.map((rest) => join(folder, rest))));
    }
  }
  try {
    places.push(product.playwrights());
  } catch {
    // The packages are not installed yet, so Playwright keeps no browser either.
  }
  return places;
}

/** True when the package was installed just now. Everything that apt says goes to standard error. */
function installOnDebian(name) {
  if (platform !== 'linux' || process.getuid() !== 0 || !existsSync('/etc/debian_version')) return false;
  stderr.write(`Installing ${name} with apt-get.\n`);
  return aptGet('update', '-qq') && aptGet('install', '-y', '-qq', '--no-install-recommends', name);
}

function aptGet(...words) {
  const args = ['-o', 'DPkg::Lock::Timeout=600', ...words];
  const result = spawnSync('apt-get', args, {
    stdio: ['ignore', stderr, stderr],
    env: { ...env, DEBIAN_FRONTEND: 'noninteractive' },
  });
  return result.status === 0;
}
