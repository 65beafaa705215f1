import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { ready } from '../../core/rules/compile';
import { compileTables } from '../../core/rules/compileTables';
import { pack, unpack } from '../../core/rules/packed';
import { drain } from '../../core/slices';
import { loadModel } from '../../model/load';
import { english } from '../../rules/en';
import { coldTimes } from './coldTimes';
import type { Suite } from './suite';
import { shown, time } from './timing';

const file = join(import.meta.dirname, '..', '..', '..', 'public', 'model.bin');
const mebibyte = 1_048_576;

/**
 * What it takes until the judge is ready: time in milliseconds, median/95th percentile, and what stays in memory.
 */
export const loading: Suite = {
  title: 'Getting ready',
  columns: ['', 'ms', 'memory in MiB', 'file in MiB'],
  *rows() {
    const packed = pack(compileTables(english));
    const size = ((packed.json.length + packed.bytes.length) / mebibyte).toFixed(2);
    const laidOut = () => drain(ready(unpack(packed), []));
    yield ['rules, compiled in a build', shown(time([english], compileTables, 1_000)), '–', size];
    yield ['rules, laid out in a page', shown(time([packed], laidOut, 1_000)), grown(laidOut), '–'];
    if (!existsSync(file)) return;
    const bytes = new Uint8Array(readFileSync(file));
    const model = time([bytes], loadModel, 2_000);
    const fileSize = (statSync(file).size / mebibyte).toFixed(2);
    yield ['learned part', shown(model), grown(() => loadModel(new Uint8Array(readFileSync(file)))), fileSize];
  },
};

/**
 * The same the first time, in a process of its own, as every page begins: a page that opens a long ticket, judged in slices.
 */
export const beginning: Suite = {
  title: 'A page that begins: in all, and the longest hold of the main thread, in milliseconds',
  columns: ['', 'ms', 'longest hold', 'memory in MiB'],
  *rows() {
    for (const { what, ms, hold, memory } of coldTimes(pack(compileTables(english)), file))
      yield memory === undefined ? [what, ms.toFixed(1), hold.toFixed(1), '–'] : [what, '–', '–', memory.toFixed(1)];
  },
};

/** Memory that something keeps, by the difference before and after; exact only where the collector can be called. */
function grown(make: () => unknown): string {
  globalThis.gc?.();
  const before = process.memoryUsage();
  const kept = make();
  globalThis.gc?.();
  const after = process.memoryUsage();
  const more = after.heapUsed + after.arrayBuffers - before.heapUsed - before.arrayBuffers;
  return kept === undefined ? '–' : (more / mebibyte).toFixed(1);
}
