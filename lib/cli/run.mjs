import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { register } from 'tsx/esm/api';

/**
 * Runs a program of this folder as it stands, without a build: `node lib/cli/run.mjs NAME [arguments]`.
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

process.argv = [process.argv[0] ?? 'node', path, ...rest];
register();
await import(new URL(`${name}.ts`, import.meta.url).href);
