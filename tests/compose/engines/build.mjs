/** Bundles the pages of the battery, one module each, from the engines' own packages. Returns the folder. */
import { mkdtempSync, readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { build } from 'vite';

const here = import.meta.dirname;

export async function buildEngines() {
  const outDir = mkdtempSync(join(tmpdir(), 'compose-engines-'));
  const files = readdirSync(here).filter((name) => name.endsWith('.js') && name !== 'page.js');
  await build({
    root: here,
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    define: { global: 'globalThis', 'process.env.NODE_ENV': '"production"' },
    build: {
      outDir,
      emptyOutDir: false,
      minify: false,
      modulePreload: false,
      rolldownOptions: {
        input: Object.fromEntries(files.map((name) => [basename(name, '.js'), join(here, name)])),
        output: { format: 'es', entryFileNames: '[name].js', chunkFileNames: 'shared/[name]-[hash].js' },
      },
    },
  });
  return outDir;
}
