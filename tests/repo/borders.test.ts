import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { describe, expect, test } from 'vitest';

/** The borders of `lib/README.md`: what a folder may import, and who may touch the browser. */
const files = execFileSync('git', ['ls-files', '-co', '--exclude-standard', '*.ts', '*.tsx'], { encoding: 'utf8' })
  .split('\n')
  .filter((file) => /^(lib|components|entrypoints)\//.test(file));

const typesOnly = (folder: string) => ({ folder, typesOnly: true });
/** Folder → what it may import besides itself. A folder in `typesOnly` gives types and nothing that runs. */
const mayImport: Record<string, readonly (string | { folder: string; typesOnly: boolean })[]> = {
  'lib/core': [],
  'lib/rules': [typesOnly('lib/core')],
  'lib/templates': [typesOnly('lib/core')],
  'lib/model': ['lib/core'],
  'lib/sites': ['lib/core'],
  'lib/compose': [],
  'lib/platform': ['lib/core'],
  'lib/deploy': ['lib/core'],
  components: ['lib/core', typesOnly('lib/templates')],
  entrypoints: [
    'lib/core',
    'lib/rules',
    'lib/templates',
    'lib/model',
    'lib/sites',
    'lib/compose',
    'lib/platform',
    'lib/deploy',
    'components',
  ],
  'lib/cli': ['lib/core', 'lib/rules', 'lib/templates', 'lib/model', 'lib/sites', 'lib/deploy', 'tests'],
};

/** Packages that a folder may import; Node's own modules are for the programs alone. */
const packages: Record<string, RegExp> = {
  'lib/core': /^(valibot|minisearch|papaparse)$/,
  'lib/rules': /^$/,
  'lib/templates': /^$/,
  'lib/model': /^$/,
  'lib/sites': /^$/,
  'lib/compose': /^$/,
  'lib/platform': /^(valibot|idb|wxt\/browser)$/,
  'lib/deploy': /^(valibot|xmlbuilder|fflate|jsonc-parser|papaparse)$/,
  components: /^(lucide|preact(\/.*)?|@codemirror\/.*|@lezer\/highlight)$/,
  entrypoints: /^(preact(\/.*)?|wxt\/.*)$/,
  'lib/cli': /./,
};
/** Programs inside a folder of the product: they run in Node and may use packages. */
const programs = /^lib\/model\/(train|evaluate)\//;

const folderOf = (path: string) => /^(lib\/[^/]+|[^/]+)/.exec(path)?.[1] ?? '';
const imports = (source: string) =>
  [...source.matchAll(/^\s*(?:import|export)\s+(type\s)?(?:[^'";]*?\sfrom\s+)?'([^']+)'/gm)].map(
    ([, type, from = '']) => ({
      type: type !== undefined,
      from,
    }),
  );

describe.each(files)('%s', (file) => {
  const source = readFileSync(file, 'utf8');
  const home = folderOf(file);

  test('imports only what its folder may', () => {
    const wrong: string[] = [];
    for (const { type, from } of imports(source)) {
      if (programs.test(file)) continue;
      if (!from.startsWith('.')) {
        if (!packages[home]?.test(from)) wrong.push(from);
        continue;
      }
      const folder = folderOf(normalize(join(dirname(file), from)));
      if (folder === home) continue;
      const allowed = mayImport[home]?.some((entry) =>
        typeof entry === 'string' ? entry === folder : entry.folder === folder && type,
      );
      if (!allowed) wrong.push(from);
    }
    expect(wrong).toEqual([]);
  });

  test('touches the browser and the network only where it may', () => {
    if (home !== 'lib/platform' && home !== 'entrypoints') {
      expect(source).not.toMatch(/\b(?:chrome|browser)\.(?:runtime|storage|tabs|scripting|permissions|i18n)\b/);
      if (home !== 'lib/cli' && !programs.test(file)) expect(source).not.toMatch(/\bindexedDB\b|\bfetch\(/);
    }
    expect(source).not.toMatch(/\bXMLHttpRequest\b|\bnew WebSocket\b|\bsendBeacon\b|\bEventSource\b/);
  });

  test('observes and never polls', () => {
    if (home !== 'lib/cli') expect(source).not.toMatch(/\bsetInterval\b|\brequestIdleCallback\b/);
  });

  test('writes no HTML from strings', () => {
    expect(source).not.toMatch(/\.(?:innerHTML|outerHTML)\s*[+]?=[^=]|insertAdjacentHTML|document\.write\(|\beval\(/);
  });
});
