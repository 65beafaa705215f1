import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * A folder that one browser takes for the machine's policies. The browser is started in a mount namespace of its own in
 * which that folder lies over the real one, so that no other browser sees it. Needs root.
 */
export type PolicyFolder = {
  /** Starts the browser; takes its place in the options of a launch. */
  readonly executablePath: string;
  /** Writes a file of policies, in place of the one before. */
  write(path: string, policies: unknown): void;
  remove(): void;
};

/** @param place where the browser looks for policies: `/etc/chromium/policies`, `/etc/firefox/policies`. */
export function policyFolder(browser: string, place: string): PolicyFolder {
  const home = mkdtempSync(join(tmpdir(), 'conduct-panel-policies-'));
  const folder = join(home, 'policies');
  mkdirSync(join(folder, 'managed'), { recursive: true });
  mkdirSync(place, { recursive: true });
  const executablePath = join(home, 'browser');
  const inside = `mount --bind '${folder}' '${place}' && exec '${browser}' "$@"`;
  writeFileSync(executablePath, `#!/bin/sh\nexec unshare --mount sh -c '${inside.replaceAll("'", `'\\''`)}' sh "$@"\n`);
  chmodSync(executablePath, 0o755);
  return {
    executablePath,
    write: (path, policies) => writeFileSync(join(folder, path), JSON.stringify(policies)),
    remove: () => rmSync(home, { recursive: true, force: true }),
  };
}
