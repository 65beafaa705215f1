import { copyFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadJudge } from './judge';
import { archive, version } from './package/archives';
import { factsPaper } from './papers/facts';
import { packagesTable } from './papers/packages';

/**
 * `npm run papers -- FOLDER` writes what an administrator is asked for: the papers of `.docs/`, and the facts with versions,
 * sizes and checksums of the packages, which it builds. `npm run papers -- --write` writes `.docs/facts.md` alone.
 * Exits with 2 for wrong words.
 */
const root = join(import.meta.dirname, '..', '..');
const docs = join(root, '.docs');
const papers = ['privacy.md', 'security.md', 'accessibility.md', 'policy.md'];
const [folder, ...more] = process.argv.slice(2);

if (folder === undefined || more.length > 0) {
  process.stderr.write('Use: npm run papers -- FOLDER, or npm run papers -- --write\n');
  process.exitCode = 2;
} else if (folder === '--write') {
  writeFileSync(join(docs, 'facts.md'), factsPaper());
} else {
  mkdirSync(folder, { recursive: true });
  for (const paper of papers) copyFileSync(join(docs, paper), join(folder, paper));
  writeFileSync(join(folder, 'facts.md'), `${factsPaper()}\n${packagesPart()}`);
  process.stdout.write(`${folder}: ${[...papers, 'facts.md'].join(', ')}\n`);
}

/** The packages as they were just built. */
function packagesPart(): string {
  const judge = loadJudge();
  const rules = judge.packs.map((pack) => pack.version).join(', ');
  const zips = (['chrome', 'edge', 'firefox'] as const).map((browser) => [browser, archive(browser).zip]);
  return [
    '## Packages',
    '',
    `Version ${version}; rules ${rules}; learned part ${judge.model?.version ?? 'none'}.`,
    '',
    ...packagesTable(Object.fromEntries(zips)),
    '',
  ].join('\n');
}
