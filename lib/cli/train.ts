/**
 * `npm run train -- [--out FILE] [--seed N] [--passes N] [--without FILE]…`: trains the learned part from the corpus in this
 * repository and writes `public/model.bin`. `--without short.jsonl` leaves a file of the corpus out.
 */
import { parseArgs } from 'node:util';
import { cluesIn } from '../core/classify';
import { compile } from '../core/rules/compile';
import { createMender } from '../core/text/mend';
import { normalise } from '../core/text/normalise';
import { sentencesOf } from '../core/text/sentences';
import { tokenise } from '../core/text/tokens';
import { train } from '../model/train/train';
import { english } from '../rules/en';

const { values } = parseArgs({
  options: {
    out: { type: 'string', default: 'public/model.bin' },
    seed: { type: 'string', default: '1' },
    passes: { type: 'string', default: '8' },
    without: { type: 'string', multiple: true, default: [] },
  },
});
const started = Date.now();
const packs = compile(english);
const spelling = packs[0]?.spelling;

await train({
  corpus: 'lib/model/corpus',
  cache: '.cache',
  out: values.out,
  version: '2',
  seed: Number(values.seed),
  passes: Number(values.passes),
  without: values.without,
  examples: english.flatMap(({ rules }) =>
    rules.flatMap(({ kind: label, flags, passes }) => [
      ...flags.map((text) => ({ text, label, holds: true })),
      ...passes.map((text) => ({ text, label, holds: false })),
    ]),
  ),
  lexicons: english.flatMap(({ lexicons }) => lexicons),
  reader: (commonness) => {
    const reading = spelling && commonness ? { ...spelling, mend: createMender(commonness, spelling) } : spelling;
    return (text) => {
      const tokens = tokenise(normalise(text), reading);
      return { tokens, sentences: sentencesOf(tokens) };
    };
  },
  clues: ({ text }, model) => cluesIn(text, { packs, model }),
  progress: (line) => console.error(`${((Date.now() - started) / 1000).toFixed(0).padStart(5)} s  ${line}`),
});
