import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { readJson } from '../deploy/json';
import { bytesOf, kitOf } from '../deploy/kit';
import { checkSettings } from '../deploy/settings';
import { written } from './policy/written';

/**
 * `npm run policy -- settings.json OUT/` checks the settings and writes the files that roll the extension out with them.
 * Exits with 1 when the file has a fault, and says where and why; nothing is written then. With 2 for wrong words.
 *
 * `npm run policy -- --write` writes what derives from the schema: `public/managed_schema.json` and `.docs/policy.md`.
 */
const [from, to, ...more] = process.argv.slice(2);

if (from === '--write' && to === undefined) {
  for (const { path, text } of written()) writeFileSync(path, text);
} else if (from === undefined || to === undefined || more.length > 0) {
  process.stderr.write('Use: npm run policy -- settings.json OUT/, or npm run policy -- --write\n');
  process.exitCode = 2;
} else {
  writeKit(from, to);
}

function writeKit(file: string, folder: string): void {
  const { settings, problems } = checkSettings(parsed(file));
  for (const { path, reason } of problems) process.stderr.write(`${file}: ${path || 'the whole'} ${reason}\n`);
  if (!settings) {
    process.exitCode = 1;
    return;
  }
  const files = kitOf(settings);
  for (const one of files) {
    mkdirSync(join(folder, dirname(one.path)), { recursive: true });
    writeFileSync(join(folder, one.path), bytesOf(one));
  }
  process.stdout.write(`${folder}: ${files.length} files. Begin with README.md.\n`);
}

/** What the file holds; one that is no JSON, or in which a key stands twice, ends the program with place and reason. */
function parsed(file: string): unknown {
  const read = readJson(textOf(file));
  if ('value' in read) return read.value;
  for (const { path, reason } of read.faults) process.stderr.write(`${file}: ${path || 'the file'} ${reason}\n`);
  process.exit(1);
}

function textOf(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    process.stderr.write(`${file}: ${error instanceof Error ? error.message : String(error)}\n`);
    process.exit(1);
  }
}
