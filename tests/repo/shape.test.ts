import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

/** The repository's own shape: its top level, the sizes of its files, and what must never be in it. */
const tracked = execFileSync('git', ['ls-files', '-co', '--exclude-standard'], { encoding: 'utf8' })
  .split('\n')
  .filter((file) => file !== '');
const code = tracked.filter((file) => /\.(?:ts|tsx|mjs)$/.test(file) && !file.endsWith('.d.ts'));
const data =
  /^lib\/(?:rules|templates)\/|^lib\/core\/text\/tables\/|^lib\/model\/corpus\/|\/(?:tickets|words|conversations)\.(?:ts|mjs)$/;
const product = code.filter((file) => !file.startsWith('tests/') && !data.test(file));
const linesOf = (file: string) => readFileSync(file, 'utf8').split('\n').length - 1;

test('the top level is the one of the architecture', () => {
  const allowed =
    /^(?:entrypoints|components|lib|public|tests|wxt\.config\.ts|package\.json|package-lock\.json|tsconfig\.json|README\.md|LICENSE|CHANGELOG\.md|\..+)$/;
  const top = [...new Set(tracked.map((file) => file.split('/')[0] ?? ''))];
  expect(top.filter((name) => !allowed.test(name))).toEqual([]);
});

test('the median file is under 80 lines', () => {
  const sizes = product.map(linesOf).sort((a, b) => a - b);
  expect(sizes[Math.floor(sizes.length / 2)]).toBeLessThan(80);
});

test('no file but data is over 250 lines', () => {
  const long = code.filter((file) => !data.test(file) && linesOf(file) > 250);
  expect(long).toEqual([]);
});

test('entry points fit on one screen', () => {
  const long = product.filter((file) => file.startsWith('entrypoints/') && linesOf(file) > 80);
  expect(long).toEqual([]);
});

test('no file has a name that says nothing', () => {
  expect(
    tracked.filter((file) => /(?:^|[/.])(?:utils?|helpers?|manager|service|misc|common)\.(?:ts|tsx|mjs)$/i.test(file)),
  ).toEqual([]);
});

test('no file names a folder of one machine', () => {
  const leaks = tracked
    .filter(
      (file) => /\.(?:ts|tsx|mjs|json|md|css|html|yml)$|\.ci\/|^\.[a-z]+$/.test(file) && file !== 'package-lock.json',
    )
    .filter((file) => !data.test(file))
    .filter((file) => /(?:^|[^\w.])\/(?:work|farm|root|tmp)\/\w/m.test(readFileSync(file, 'utf8')));
  expect(leaks).toEqual([]);
});
