/**
 * `npm test`: sets up, then types, lint, unit tests, builds, the stores' linter, the comparison of the two builds and the
 * browser tests; with --real also the tests on real systems. Goes on after a failure, ends with the line
 * `N passed, N failed`, and its exit status says whether all passed.
 */
import { availableParallelism } from 'node:os';
import { argv, exit, stderr, stdout } from 'node:process';
import { findChromium, findFirefox } from './browsers.mjs';
import { setup } from './setup.mjs';

const real = argv.includes('--real');
const browserProjects = ['sites', 'compose', 'compose-firefox', 'components', 'browser-chromium', 'browser-firefox'];
const realProjects = ['real-chromium', 'real-firefox'];

try {
  setup();
} catch (error) {
  stderr.write(`${error.message}\n`);
  stdout.write('0 passed, 1 failed\n');
  exit(1);
}

// Loaded late: before the set-up there may be no packages to load.
const { check, playwright, program, tally, vitest } = await import('./parts.mjs');
const { build } = await import('./build.mjs');
const { lintForStores } = await import('./storeLint.mjs');
const { compareBuilds } = await import('./compareBuilds.mjs');

check('A Chromium is there', () => findChromium());
check('A Firefox is there', () => findFirefox());
check('Types', () => program('npm', ['run', '--silent', 'types']));
check('Lint', () => program('npm', ['run', '--silent', 'lint']));
vitest();
for (const browser of ['chrome', 'edge', 'firefox']) {
  check(`Release build for ${browser}`, () => build(browser, { test: false }));
}
const built = ['chrome', 'firefox'].map((browser) =>
  check(`Test build for ${browser}`, () => build(browser, { test: true })),
);
check("Mozilla's linter finds nothing new", lintForStores);
check('Release and test build differ in the shadow mode only', () => compareBuilds(['chrome', 'firefox']));
// Without a build every one of these tests would wait for a panel that cannot come.
if (built.every(Boolean)) {
  playwright('Browser tests', browserProjects, Math.min(2, availableParallelism()));
  if (real) playwright('Tests on real systems', realProjects, 1);
} else check('Browser tests', () => fail('the extension was not built'));

function fail(reason) {
  throw new Error(reason);
}

stdout.write(`${tally.passed} passed, ${tally.failed} failed\n`);
process.exitCode = tally.failed === 0 ? 0 : 1;
