import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { expect, test } from './extension';
import { answers } from './judging';

const root = join(import.meta.dirname, '..', '..');
const corpus = join(root, 'lib', 'model', 'corpus');

/** Every so many texts of the corpus, and strings that no corpus holds. */
function texts(): string[] {
  const rows = readdirSync(corpus)
    .filter((name) => name.endsWith('.jsonl'))
    .flatMap((name) => readFileSync(join(corpus, name), 'utf8').split('\n').filter(Boolean));
  const step = Math.ceil(rows.length / 300);
  const own = rows.filter((_, at) => at % step === 0).map((row) => String(JSON.parse(row).text));
  const odd = [
    '',
    '\ud800 lone halves \udc00',
    '\u202eright to left\u202c and back',
    'y̵o̶u̷ i̸d̵i̶o̷t̸',
    'Ｙｏｕ ｓｔｕｐｉｄ ｆｏｏｌ',
    '🖕🏽🔪💀 1!|0 f*ck f u c k @#$%!',
    'you idiot '.repeat(400),
    `${'The bill came on Monday. '.repeat(60)}I know where you park.${' Thank you.'.repeat(40)}`,
    'İstanbul ǅ ß ﬁ ſ K Å',
  ];
  return [...own, ...odd];
}

async function bundle(): Promise<string> {
  const entry = fileURLToPath(new URL('judging.ts', import.meta.url));
  const lib = { entry, formats: ['iife' as const], name: 'judging' };
  const result = await build({
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    build: { write: false, minify: false, lib },
  });
  const [first] = Array.isArray(result) ? result : [result];
  const chunk = first && 'output' in first ? first.output[0] : undefined;
  if (!chunk) throw new Error('the judge could not be bundled');
  return `${chunk.code}\nglobalThis.judging = judging;`;
}

/** Texts go as numbers: on the way to Firefox halves of a character are replaced. */
const unitsOf = (text: string): number[] => Array.from({ length: text.length }, (_, at) => text.charCodeAt(at));

test('the browser gives the same answers as Node, to the last digit', async ({ page }) => {
  test.setTimeout(240_000);
  const all = texts();
  const model = readFileSync(join(root, 'public', 'model.bin'));
  const here = answers(new Uint8Array(model), all);
  await page.goto('about:blank');
  await page.evaluate(await bundle());
  const there = await page.evaluate(
    ([bytes, given]) =>
      (globalThis as unknown as { judging: typeof import('./judging') }).judging.answersTo(bytes, given),
    [model.toString('base64'), all.map(unitsOf)] as const,
  );
  expect(there).toHaveLength(all.length * 2);
  expect(there.filter((answer, at) => answer !== here[at])).toEqual([]);
  // Judging nothing would be the same everywhere, too.
  expect(here.filter((answer) => answer.includes('"source":"model"')).length).toBeGreaterThan(5);
});
