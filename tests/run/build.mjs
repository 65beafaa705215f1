/** Builds the extension. The test build differs from a release in the mode of its shadow root only. */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { argv, env, execPath, stderr } from 'node:process';
import { fileURLToPath } from 'node:url';
import { root } from './setup.mjs';

const programs = {
  wxt: join(root, 'node_modules', 'wxt', 'bin', 'wxt.mjs'),
  webExt: join(root, 'node_modules', 'web-ext', 'bin', 'web-ext.js'),
};
const output = join(root, '.output');

/** Folder of a build. `browser`: chrome, edge or firefox. */
export const folderOf = (browser, { test }) => join(output, ...(test ? ['test'] : []), `${browser}-mv3`);
/** The test build for Firefox as one file, which a profile takes. */
export const packedFirefox = join(output, 'test', 'conduct-panel.xpi');

/** Throws when a build fails; what the tools say goes to standard error. Returns the folder. */
export function build(browser, { test }) {
  // The production mode is set because a runner of tests may have set another.
  const { CONDUCT_PANEL_TEST: _, ...clean } = env;
  const settings = { ...clean, NODE_ENV: 'production', ...(test ? { CONDUCT_PANEL_TEST: '1' } : {}) };
  run(programs.wxt, ['build', '-b', browser, '--mv3'], settings);
  const folder = folderOf(browser, { test });
  if (test && browser === 'firefox') {
    const [artifacts, name] = [join(output, 'test'), 'conduct-panel.xpi'];
    run(programs.webExt, ['build', '-s', folder, '-a', artifacts, '-n', name, '--overwrite-dest'], settings);
  }
  return folder;
}

function run(program, args, settings) {
  const { status } = spawnSync(execPath, [program, ...args], {
    cwd: root,
    env: settings,
    stdio: ['ignore', stderr, stderr],
  });
  if (status !== 0) throw new Error(`${args.join(' ')} failed with status ${status}.`);
}

if (argv[1] === fileURLToPath(import.meta.url))
  for (const browser of ['chrome', 'firefox']) build(browser, { test: true });
