/**
 * `npm run --silent classify < messages.jsonl > assessments.jsonl`: one JSON object a line in, one out, in the same
 * order. Streams: memory stays flat however many lines there are. A bad line is answered with an error that names it;
 * the exit status is then 1, and every other line is still answered.
 */
import { argv, stdin, stdout } from 'node:process';
import { answer } from './classify/answer';
import { linesFrom } from './classify/lines';
import { loadJudge } from './judge';

const judge = loadJudge();
const used = argv.includes('--rules-only') ? { ...judge, model: null } : judge;

// The reader at the other end of the pipe may stop early, as `head` does.
stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 1));

let number = 0;
for await (const line of linesFrom(stdin)) {
  number += 1;
  if (line.trim() === '') continue;
  const { text, failed } = answer(line, number, used);
  if (failed) process.exitCode = 1;
  if (!stdout.write(`${text}\n`)) await new Promise((resolve) => stdout.once('drain', resolve));
}
