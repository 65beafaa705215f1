/** The parts of a test run. Each adds to one tally; none throws. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { env, execPath, stdout } from 'node:process';
import { npm, root } from './setup.mjs';

export const tally = { passed: 0, failed: 0 };

const installed = (...path) => join(root, 'node_modules', ...path);

/** One check that passes unless it throws. Tells whether it passed. */
export function check(name, act) {
  stdout.write(`\n== ${name}\n`);
  try {
    act();
    tally.passed += 1;
    return true;
  } catch (error) {
    tally.failed += 1;
    stdout.write(`FAILED: ${name}: ${error.message}\n`);
    return false;
  }
}

/** Throws when the program fails. */
export function program(name, args) {
  const options = { cwd: root, stdio: ['ignore', 'inherit', 'inherit'] };
  const { status } = name === 'npm' ? npm(args, options) : spawnSync(name, args, options);
  if (status !== 0) throw new Error(`${name} ${args.join(' ')} ended with ${status}`);
}

export function vitest() {
  report('Unit tests', (file) => {
    const args = [
      'run',
      '-c',
      'tests/vitest.config.ts',
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${file}`,
    ];
    spawnNode(installed('vitest', 'vitest.mjs'), args);
    const { numPassedTests, numFailedTests, testResults } = JSON.parse(readFileSync(file, 'utf8'));
    // A file that cannot be loaded counts, though it names no test.
    const unloaded = testResults.filter(
      ({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0,
    );
    return { passed: numPassedTests, failed: numFailedTests + unloaded.length };
  });
}

/** `workers`: how many browsers at a time; one where the tests share a system. */
export function playwright(name, projects, workers) {
  report(name, (file) => {
    const args = [
      'test',
      '-c',
      'tests/playwright.config.ts',
      '--reporter=list,json',
      `--workers=${workers}`,
      // Each run begins with an empty folder, and would take away what the one before says of its failures.
      `--output=${join(root, 'test-results', projects[0])}`,
      ...projects.map((project) => `--project=${project}`),
    ];
    spawnNode(installed('@playwright', 'test', 'cli.js'), args, { PLAYWRIGHT_JSON_OUTPUT_FILE: file });
    const { stats, errors } = JSON.parse(readFileSync(file, 'utf8'));
    // What passed only at the second try, or did not run, did not pass; an error outside a test counts as one.
    return { passed: stats.expected, failed: stats.unexpected + stats.flaky + stats.skipped + errors.length };
  });
}

/** Runs tests that write a report, and counts one failure when there is no report or no test in it. */
function report(name, run) {
  stdout.write(`\n== ${name}\n`);
  const folder = mkdtempSync(join(tmpdir(), 'conduct-panel-report-'));
  try {
    const { passed, failed } = run(join(folder, 'report.json'));
    if (passed + failed === 0) throw new Error('no test ran');
    tally.passed += passed;
    tally.failed += failed;
  } catch (error) {
    tally.failed += 1;
    stdout.write(`FAILED: ${name}: ${error.message}\n`);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function spawnNode(file, args, more = {}) {
  spawnSync(execPath, [file, ...args], {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...env, ...more },
  });
}
