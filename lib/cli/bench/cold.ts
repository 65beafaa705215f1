/**
 * What a page does once: the rules from their tables, the learned part from its file, the first messages, then a whole thread, in
 * slices as the panel does it. Takes from standard input what `coldTimes.ts` writes there; prints what it measured as JSON.
 */
import { existsSync, readFileSync } from 'node:fs';
import { classifyWork } from '../../core/classify';
import { ready } from '../../core/rules/compile';
import { unpack } from '../../core/rules/packed';
import type { Work } from '../../core/slices';
import { loadModelWork } from '../../model/load';

export type Given = {
  readonly json: string;
  readonly base64: string;
  readonly model: string;
  readonly texts: readonly string[];
};
/** In milliseconds; `hold` is the longest slice, `memory` in MiB is what stays when all is done. */
export type Measured = { readonly what: string; readonly ms: number; readonly hold: number; readonly memory?: number };

/** As in the panel: what is begun after so many milliseconds waits for the page's own tasks. */
const slice = 5;
const mebibyte = 1_048_576;

const { json, base64, model, texts } = JSON.parse(readFileSync(0, 'utf8')) as Given;
// Copied, so that the tables begin where their numbers may: small buffers of Node lie anywhere in a larger one.
const bytes = new Uint8Array(Buffer.from(base64, 'base64'));
const before = inUse();
const all: Measured[] = [];

function measured<Result>(what: string, work: Work<Result>): Result {
  const start = performance.now();
  let [since, hold] = [start, 0];
  for (;;) {
    const step = work.next();
    const now = performance.now();
    hold = Math.max(hold, now - since);
    if (now - since >= slice) since = performance.now();
    if (!step.done) continue;
    all.push({ what, ms: now - start, hold });
    return step.value;
  }
}

function inUse(): number {
  globalThis.gc?.();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}

const packs = measured(
  'rules ready',
  (function* () {
    const tables = unpack({ json, bytes });
    yield;
    return yield* ready(tables, []);
  })(),
);
const learned = existsSync(model)
  ? measured('learned part ready', loadModelWork(new Uint8Array(readFileSync(model))))
  : null;
const judge = { packs, model: learned };
const thread = function* (some: readonly string[]): Work<void> {
  for (const text of some) {
    yield* classifyWork({ text }, judge);
    yield;
  }
};
const [first = '', second = '', ...others] = texts;
const last = others.pop() ?? '';
measured('first message of 300 chars', thread([first]));
measured('second', thread([second]));
measured(`${(others.length + 2).toLocaleString('en')} messages`, thread(others));
measured('one message more', thread([last]));
all.push({ what: 'in memory after that', ms: 0, hold: 0, memory: (inUse() - before) / mebibyte });
console.log(JSON.stringify(all));
