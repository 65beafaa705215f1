import { createHash } from 'node:crypto';
import { copyFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { loadJudge } from './judge';
import { archive, version } from './package/archives';
import { code, factsPaper, table } from './papers/facts';

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

type Manifest = { readonly permissions: readonly string[]; readonly host_permissions: readonly string[] };

/** The packages as they were just built. */
function packagesPart(): string {
  const judge = loadJudge();
  const rows = (['chrome', 'edge', 'firefox'] as const).map((browser) => {
    const { zip } = archive(browser);
    const files = unzipSync(zip);
    const size = Object.values(files).reduce((sum, { length }) => sum + length, 0);
    const manifest = JSON.parse(strFromU8(files['manifest.json'] ?? new Uint8Array())) as Manifest;
    const asks = `${manifest.permissions.join(', ')}; ${manifest.host_permissions.length} hosts`;
    return [
      browser,
      kilobytes(zip.length),
      kilobytes(size),
      asks,
      code(createHash('sha256').update(zip).digest('hex')),
    ];
  });
  return [
    '## Packages',
    '',
    `Version ${version}; rules ${judge.packs.map((pack) => pack.version).join(', ')}; learned part ${judge.model?.version ?? 'none'}.`,
    '',
    ...table(['for', 'archive', 'unpacked', 'manifest asks for', 'SHA-256'], rows),
    '',
  ].join('\n');
}

const kilobytes = (bytes: number): string => `${Math.round(bytes / 1000)} kB`;
