import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { env, execPath, stderr } from 'node:process';
import { isSource } from './sources';
import { steady } from './steady';

const root = join(import.meta.dirname, '..', '..', '..');
const wxt = join(root, 'node_modules', 'wxt', 'bin', 'wxt.mjs');

export const { name, version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
  readonly name: string;
  readonly version: string;
};

/**
 * Builds the release for one browser and gives its archive, for Firefox the sources beside it. The same sources give
 * the same bytes.
 */
export function archive(browser: 'chrome' | 'edge' | 'firefox'): { zip: Buffer; sources?: Buffer } {
  const { CONDUCT_PANEL_TEST: _, ...clean } = env;
  const settings = { ...clean, NODE_ENV: 'production' };
  const args = [wxt, 'zip', '-b', browser, '--mv3'];
  const { status } = spawnSync(execPath, args, { cwd: root, env: settings, stdio: ['ignore', stderr, stderr] });
  if (status !== 0) throw new Error(`the build for ${browser} ended with ${status}`);
  const file = (part: string) => readFileSync(join(root, '.output', `${name}-${version}-${part}.zip`));
  const zip = steady(file(browser));
  return browser === 'firefox' ? { zip, sources: steady(file('sources'), isSource) } : { zip };
}

/** The id that the build for Firefox, made before, carries in its manifest. */
export function geckoId(): string {
  const manifest = JSON.parse(readFileSync(join(root, '.output', 'firefox-mv3', 'manifest.json'), 'utf8')) as {
    readonly browser_specific_settings: { readonly gecko: { readonly id: string } };
  };
  return manifest.browser_specific_settings.gecko.id;
}

/** The software bill of materials of what is shipped: CycloneDX, in JSON, the same for the same lock file. */
export function billOfMaterials(): Buffer {
  const tool = join(root, 'node_modules', '@cyclonedx', 'cyclonedx-npm', 'bin', 'cyclonedx-npm-cli.js');
  const args = [tool, '--omit', 'dev', '--omit', 'optional', '--package-lock-only', '--output-reproducible'];
  const { status, stdout } = spawnSync(execPath, args, { cwd: root, stdio: ['ignore', 'pipe', stderr] });
  if (status !== 0) throw new Error(`the bill of materials could not be made: the tool ended with ${status}`);
  return stdout;
}
