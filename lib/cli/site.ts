import { parseArgs } from 'node:util';
import { writeExpectations } from '../../tests/sites/expect';
import { addSite } from './site/add';

/**
 * `npm run site -- NAME [--host PATTERN]` writes the files of a new site: its data, its row of pages, its place in the
 * list, a page and what is expected of it. NAME is kebab-case; PATTERN is a match pattern of the product's cloud.
 * `npm run site -- NAME --expect` reads the site's pages in a real browser and writes what was read beside them, to be
 * checked line by line. Exits with 2 and one line on standard error when the name is wrong or taken.
 */
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { host: { type: 'string' }, expect: { type: 'boolean', default: false } },
});
const [name = ''] = positionals;

try {
  if (!/^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/.test(name)) throw new Error('the name must be kebab-case, as in "my-desk"');
  const written = values.expect
    ? await writeExpectations((each) => each.startsWith(`${name}/`))
    : addSite(name, values.host);
  if (written.length === 0) throw new Error(`there is no page in tests/sites/${name}`);
  process.stdout.write(`${written.join('\n')}\n`);
} catch (error) {
  process.stderr.write(`site: ${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 2;
}
