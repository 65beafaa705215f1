import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { systemsTable, withTable } from './systems/table';

/**
 * `npm run systems` prints the table of systems, made of what the tests expect of their pages; with `--write` it is put
 * into README.md.
 */
const readme = join(import.meta.dirname, '..', '..', 'README.md');

if (process.argv.includes('--write')) writeFileSync(readme, withTable(readFileSync(readme, 'utf8')));
else console.log(systemsTable());
