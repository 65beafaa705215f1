/**
 * `npm run bench`: how long judging takes, for messages of several lengths, against the word filters and the sentiment
 * score that are common on npm, in the same run. Suites for whole pages join when their file is there.
 */
import { existsSync } from 'node:fs';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { drafts } from './bench/drafts';
import { growth } from './bench/growth';
import { judging } from './bench/judging';
import { loading } from './bench/loading';
import { searching } from './bench/searching';
import { printed, type Suite } from './bench/suite';

const pages = join(import.meta.dirname, '..', '..', 'tests', 'run', 'benchPages.mjs');
const suites: Suite[] = [judging, drafts, searching, loading, growth];
if (existsSync(pages) && process.argv.includes('--pages')) suites.push((await import(pages)).pages);

console.log(`Node ${process.version}, ${cpus()[0]?.model ?? 'an unknown processor'}, one core\n`);
for (const suite of suites) {
  console.log(suite.title);
  for await (const line of printed(suite)) console.log(line);
  console.log();
}
