import { spawnSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { execPath } from 'node:process';
import { build } from 'vite';

const here = import.meta.dirname;
const webExt = join(here, '..', '..', '..', 'node_modules', 'web-ext', 'bin', 'web-ext.js');
/** The name under which `launchFirefox` installs what it is given. */
const gecko = { id: 'panel@conduct-panel.org', strict_min_version: '142.0' };

/**
 * Builds the smallest extension that holds the code under test. `file` is what the browser loads: the folder, or for Firefox
 * the package in it. The part in the page's own world, which Firefox needs, goes there only: the other browsers are tried without it.
 */
export async function buildExtension(browser: 'chromium' | 'firefox'): Promise<{ folder: string; file: string }> {
  const folder = mkdtempSync(join(tmpdir(), 'compose-extension-'));
  await bundle('content', folder);
  await bundle('pageWorld', folder);
  writeFileSync(join(folder, 'background.js'), '');
  const inFirefox = browser === 'firefox';
  const everywhere = { matches: ['*://*/*'], run_at: 'document_start' };
  const bridge = { ...everywhere, js: ['pageWorld.js'], world: 'MAIN' };
  const manifest = {
    manifest_version: 3,
    name: 'Compose tests',
    version: '1.0.0',
    host_permissions: ['*://*/*'],
    content_scripts: [{ ...everywhere, js: ['content.js'] }, ...(inFirefox ? [bridge] : [])],
    background: inFirefox ? { scripts: ['background.js'] } : { service_worker: 'background.js' },
    ...(inFirefox ? { browser_specific_settings: { gecko } } : {}),
  };
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify(manifest));
  return { folder, file: inFirefox ? pack(folder) : folder };
}

async function bundle(name: string, folder: string): Promise<void> {
  const lib = {
    entry: join(here, `${name}.ts`),
    formats: ['iife' as const],
    name: 'tests',
    fileName: () => `${name}.js`,
  };
  const output = { outDir: folder, emptyOutDir: false, minify: false };
  await build({ configFile: false, logLevel: 'warn', publicDir: false, build: { ...output, lib } });
}

function pack(folder: string): string {
  const args = ['build', '-s', folder, '-a', folder, '-n', 'compose.xpi', '--overwrite-dest'];
  const { status, stderr } = spawnSync(execPath, [webExt, ...args], { encoding: 'utf8' });
  if (status !== 0) throw new Error(`The test extension could not be packed: ${stderr}`);
  return join(folder, 'compose.xpi');
}
