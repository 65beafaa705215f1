import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { compile } from '../../core/rules/compile';
import { loadModel } from '../../model/load';
import { english } from '../../rules/en';
import type { Suite } from './suite';
import { shown, time } from './timing';

const file = join(import.meta.dirname, '..', '..', '..', 'public', 'model.bin');
const mebibyte = 1_048_576;

/** What it takes until the judge is ready: time in milliseconds, median/95th percentile, and what stays in memory. */
export const loading: Suite = {
  title: 'Getting ready',
  columns: ['', 'ms', 'memory in MiB', 'file in MiB'],
  *rows() {
    const packs = time([english], compile, 2_000);
    yield ['rules', shown(packs), grown(() => compile(english)), '–'];
    if (!existsSync(file)) return;
    const bytes = new Uint8Array(readFileSync(file));
    const model = time([bytes], loadModel, 2_000);
    const size = (statSync(file).size / mebibyte).toFixed(2);
    yield ['learned part', shown(model), grown(() => loadModel(new Uint8Array(readFileSync(file)))), size];
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
