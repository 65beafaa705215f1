import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import type { Packed } from '../../core/rules/packed';
import { textsOf } from './texts';

const program = join(import.meta.dirname, 'cold.ts');
const runs = 5;

/** Medians in milliseconds of what `cold.ts` prints, each time in a new process, in which nothing has run before. */
export function coldTimes({ json, bytes }: Packed): [what: string, ms: number][] {
  const input = JSON.stringify({ json, base64: Buffer.from(bytes).toString('base64'), texts: textsOf(300, 2) });
  const all = Array.from({ length: runs }, () => run(input));
  return Object.keys(all[0] ?? {}).map((what) => {
    const times = all.map((one) => one[what] ?? 0).sort((a, b) => a - b);
    return [what, times[Math.floor(runs / 2)] ?? 0];
  });
}

function run(input: string): Record<string, number> {
  const { stdout, stderr, status } = spawnSync(process.execPath, ['--import', 'tsx', program], {
    input,
    encoding: 'utf8',
    maxBuffer: 1_000_000,
  });
  if (status !== 0) throw new Error(`cold.ts failed with status ${status}: ${stderr}`);
  return JSON.parse(stdout) as Record<string, number>;
}
