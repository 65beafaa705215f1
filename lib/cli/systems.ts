import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { kindsTable } from './systems/kinds';
import { systemsTable, withTable } from './systems/table';

/**
 * `npm run systems` prints the table of systems, made of what the tests expect of their pages, and the table of the kinds
 * of page that each is tried on; with `--write` they are put into README.md and lib/sites/README.md.
 */
const root = join(import.meta.dirname, '..', '..');
const tables = [
  ['README.md', 'systems', systemsTable()],
  ['lib/sites/README.md', 'kinds', kindsTable()],
] as const;

for (const [file, name, table] of tables) {
  const path = join(root, file);
  if (process.argv.includes('--write')) writeFileSync(path, withTable(readFileSync(path, 'utf8'), name, table));
  else console.log(`${table}\n`);
}
