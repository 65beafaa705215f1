import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import type { Packed } from '../../core/rules/packed';
import type { Given, Measured } from './cold';
import { textsOf } from './texts';

const program = join(import.meta.dirname, 'cold.ts');
const runs = 3;
/** The thread, and one message more. */
const messages = 1_001;

/** Medians of what `cold.ts` measures, each time in a new process, in which nothing has run before. */
export function coldTimes({ json, bytes }: Packed, model: string): Measured[] {
  const given: Given = { json, base64: Buffer.from(bytes).toString('base64'), model, texts: textsOf(300, messages) };
  const all = Array.from({ length: runs }, () => run(JSON.stringify(given)));
  return (all[0] ?? []).map(({ what }, at) => {
    const middle = (of: (one: Measured) => number): number => {
      const values = all.map((one) => of(one[at] as Measured)).sort((a, b) => a - b);
      return values[Math.floor(runs / 2)] ?? 0;
    };
    const memory = middle((one) => one.memory ?? 0);
    return { what, ms: middle((one) => one.ms), hold: middle((one) => one.hold), ...(memory > 0 && { memory }) };
  });
}

function run(input: string): Measured[] {
  const { stdout, stderr, status } = spawnSync(process.execPath, ['--expose-gc', '--import', 'tsx', program], {
    input,
    encoding: 'utf8',
    maxBuffer: 1_000_000,
  });
  if (status !== 0) throw new Error(`cold.ts failed with status ${status}: ${stderr}`);
  return JSON.parse(stdout) as Measured[];
}
