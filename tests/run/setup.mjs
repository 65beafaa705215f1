/** Installs the packages of the lock file with `npm ci` when one of them is missing or of another version. */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { env, execPath, platform, stderr } from 'node:process';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../..', import.meta.url));

/**
 * Throws when npm fails. What npm says goes to standard error. Scripts that packages bring along are not run: nothing
 * here needs them, and one of them compiles a library for minutes. Our own is run by name.
 */
export function setup() {
  if (upToDate()) return;
  stderr.write('Installing the packages of package-lock.json.\n');
  for (const args of [
    ['ci', '--include=dev', '--ignore-scripts', '--no-audit', '--no-fund'],
    ['run', '--silent', 'postinstall'],
  ]) {
    const { status } = npm(args, { stdio: ['ignore', stderr, stderr] });
    if (status !== 0) throw new Error(`npm ${args.join(' ')} failed with status ${status}.`);
  }
}

/** Runs npm and waits; the one that started this program where there is one, so that no shell is needed. */
export function npm(args, options) {
  const settings = { cwd: root, ...options };
  if (env.npm_execpath) return spawnSync(execPath, [env.npm_execpath, ...args], settings);
  return spawnSync(platform === 'win32' ? 'npm.cmd' : 'npm', args, { ...settings, shell: platform === 'win32' });
}

/** Compares with what npm noted when it installed; optional packages may be left out on this platform. */
function upToDate() {
  const noted = join(root, 'node_modules', '.package-lock.json');
  if (!existsSync(noted)) return false;
  const installed = packagesOf(noted);
  const wanted = Object.entries(packagesOf(join(root, 'package-lock.json')));
  return wanted.every(([path, entry]) => path === '' || entry.optional || installed[path]?.version === entry.version);
}

function packagesOf(file) {
  return JSON.parse(readFileSync(file, 'utf8')).packages ?? {};
}

if (process.argv[1] === fileURLToPath(import.meta.url)) setup();
