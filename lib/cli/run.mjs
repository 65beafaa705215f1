import { existsSync, readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

/**
 * Runs a program of this folder as it stands, without a build: `node lib/cli/run.mjs NAME [arguments]`. Installs the
 * packages of the lock file first when they are not there; what npm says goes to standard error.
 * Exits with 2 and names the programs when there is none of that name.
 */
const [name = '', ...rest] = process.argv.slice(2);
const path = join(import.meta.dirname, `${name}.ts`);

if (!/^[\w-]+$/.test(name) || !existsSync(path)) {
  const files = readdirSync(import.meta.dirname).filter((file) => file.endsWith('.ts'));
  const programs = files.map((file) => file.replace('.ts', '')).join(', ');
  process.stderr.write(`run: there is no program "${name}". Known are: ${programs}.\n`);
  process.exit(2);
}

if (!installed('tsx')) {
  const { setup } = await import('../../tests/run/setup.mjs');
  setup();
}
const { register } = await import('tsx/esm/api');
process.argv = [process.argv[0] ?? 'node', path, ...rest];
register();
await import(new URL(`${name}.ts`, import.meta.url).href);

function installed(name) {
  try {
    createRequire(import.meta.url).resolve(name);
    return true;
  } catch {
    return false;
  }
}
