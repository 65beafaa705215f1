/** Mozilla's linter over the Firefox build: no error, and no more warnings of a kind than are known and explained. */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { execPath } from 'node:process';
import { folderOf } from './build.mjs';
import { root } from './setup.mjs';

/** Most warnings of each kind, and why they stand. */
const known = {
  // Preact's own way of setting HTML, once in each bundle; the project never uses it.
  UNSAFE_VAR_ASSIGNMENT: 4,
};

/** Throws with the findings when there is an error or a warning that is not known. */
export function lintForStores() {
  const webExt = join(root, 'node_modules', 'web-ext', 'bin', 'web-ext.js');
  const args = ['lint', '-s', folderOf('firefox', { test: false }), '--self-hosted', '--output', 'json'];
  const { stdout } = spawnSync(execPath, [webExt, ...args], { cwd: root, encoding: 'utf8', maxBuffer: 2 ** 26 });
  const { errors, warnings } = JSON.parse(stdout.slice(stdout.indexOf('{')));
  const byCode = grouped(warnings);
  const fresh = [...byCode].filter(([code, list]) => list.length > (known[code] ?? 0)).flatMap(([, list]) => list);
  const findings = [...errors, ...fresh].map(({ code, message, file, line }) => `${code} ${file}:${line} ${message}`);
  if (findings.length > 0) throw new Error(`\n${findings.join('\n')}`);
}

function grouped(warnings) {
  const groups = new Map();
  for (const warning of warnings) groups.set(warning.code, [...(groups.get(warning.code) ?? []), warning]);
  return groups;
}
