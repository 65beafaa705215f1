/**
 * `npm run bench`: how long judging takes, for messages of several lengths, against the word filters and the sentiment
 * score that are common on npm, in the same run. Suites for whole pages join when their file is there.
 */
import { existsSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';
import { join } from 'node:path';
import { drafts } from './bench/drafts';
import { growth } from './bench/growth';
import { judging } from './bench/judging';
import { beginning, loading } from './bench/loading';
import { searching } from './bench/searching';
import { printed, type Suite } from './bench/suite';

const pages = join(import.meta.dirname, '..', '..', 'tests', 'run', 'benchPages.mjs');
const suites: Suite[] = [judging, drafts, searching, loading, beginning, growth];
if (existsSync(pages) && process.argv.includes('--pages')) suites.push((await import(pages)).pages);

const load = loadavg()[0]?.toFixed(1);
console.log(
  `Node ${process.version}, ${cpus()[0]?.model ?? 'an unknown processor'}, one core; load ${load} on ${cpus().length}\n`,
);
for (const suite of suites) {
  console.log(suite.title);
  for await (const line of printed(suite)) console.log(line);
  console.log();
}
