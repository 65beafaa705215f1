import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { strToU8, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { factsPaper } from '../../lib/cli/papers/facts';
import { packagesTable } from '../../lib/cli/papers/packages';
import { permissions, stored } from '../../lib/deploy/access';

/** What the papers say of the extension, held against its code. */

test('the facts are up to date; `npm run papers -- --write` writes them', () => {
  expect(readFileSync('.docs/facts.md', 'utf8')).toBe(factsPaper());
});

test('every file that keeps something is in the table of what is stored, and no other', () => {
  const files = execFileSync('git', ['ls-files', '-co', '--exclude-standard', 'lib', 'entrypoints', 'components'], {
    encoding: 'utf8',
  });
  const writers = files
    .split('\n')
    .filter((file) => /\.tsx?$/.test(file) && !file.startsWith('lib/cli/'))
    .filter((file) =>
      /storage\.(?:local|session|sync)\.set\(|\bopenDB\b.*\(|localStorage|document\.cookie|caches\.open/.test(
        readFileSync(file, 'utf8'),
      ),
    );
  expect(writers.sort()).toEqual(stored.map(({ file }) => file).sort());
  for (const { file, where } of stored) {
    const source = readFileSync(file, 'utf8');
    expect(source, file).toMatch(
      {
        'local storage': /storage\.local\.set\(/,
        'session memory': /storage\.session\.set\(/,
        'sync storage': /storage\.sync\.set\(/,
        IndexedDB: /openDB/,
      }[where],
    );
  }
});

test('every permission is used, and what is used is asked for', () => {
  const used: Record<string, RegExp> = {
    storage: /browser\.storage\./,
    scripting: /browser\.scripting\./,
    activeTab: /tabs\.query\(/,
    contextMenus: /browser\.contextMenus\./,
    clipboardWrite: /clipboard\.write/,
  };
  const source = execFileSync('git', ['ls-files', '-co', '--exclude-standard', 'lib/platform', 'entrypoints'], {
    encoding: 'utf8',
  })
    .split('\n')
    .filter((file) => /\.tsx?$/.test(file))
    .map((file) => readFileSync(file, 'utf8'))
    .join('\n');
  expect(Object.keys(used)).toEqual(Object.keys(permissions));
  for (const [name, pattern] of Object.entries(used)) expect(source, name).toMatch(pattern);
  expect(source).not.toMatch(
    /browser\.(?:webRequest|cookies|history|bookmarks|downloads|identity|nativeMessaging|declarativeNetRequest|alarms|notifications)\b/,
  );
});

test('of a package the paper says its sizes, what its manifest asks for, and its checksum', () => {
  const manifest = { permissions: ['storage', 'scripting'], host_permissions: ['https://a.example/*'] };
  const zip = zipSync({ 'manifest.json': strToU8(JSON.stringify(manifest)), 'model.bin': new Uint8Array(70_000) });
  const sum = createHash('sha256').update(zip).digest('hex');
  expect(packagesTable({ chrome: zip }).at(-1)).toBe(
    `| chrome | 0 kB | 70 kB | storage, scripting; 1 hosts | \`${sum}\` |`,
  );
});
