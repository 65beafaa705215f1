/**
 * What a page does once: the rules from their tables, and the first message. Takes from standard input what
 * `coldTimes.ts` writes there; prints milliseconds as JSON.
 */
import { readFileSync } from 'node:fs';
import { classify } from '../../core/classify';
import { ready } from '../../core/rules/compile';
import { unpack } from '../../core/rules/packed';

type Given = { readonly json: string; readonly base64: string; readonly texts: readonly string[] };
const { json, base64, texts } = JSON.parse(readFileSync(0, 'utf8')) as Given;
// Copied, so that the tables begin where their numbers may: small buffers of Node lie anywhere in a larger one.
const bytes = new Uint8Array(Buffer.from(base64, 'base64'));

const took: Record<string, number> = {};
function timed<Result>(what: string, act: () => Result): Result {
  const start = performance.now();
  const result = act();
  took[what] = performance.now() - start;
  return result;
}

const work = timed('rules, first time: tables', () => ready(unpack({ json, bytes }), []));
let longest = 0;
const packs = timed('rules, first time: ready', () => {
  for (;;) {
    const start = performance.now();
    const step = work.next();
    longest = Math.max(longest, performance.now() - start);
    if (step.done) return step.value;
  }
});
took['rules, first time: longest hold'] = longest;
for (const [at, text] of texts.entries())
  timed(`rules, message ${at + 1} of 300 chars`, () => classify({ text }, { packs, model: null }));
console.log(JSON.stringify(took));
