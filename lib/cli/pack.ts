import { readFileSync, writeFileSync } from 'node:fs';
import { dryRun } from '../core/dryRun';
import { type Pack, type PackParts, packChanges } from '../core/policy/pack';
import { drain } from '../core/slices';
import type { Fault } from '../deploy/json';
import { readPack, writePack } from '../deploy/pack';
import { lintPack, type PackProblem } from '../deploy/packText';
import { readTickets } from '../deploy/tickets';
import { judgeWith } from './judge';
import { reportOf } from './pack/report';

/**
 * Packs: an organisation's rules, exceptions, replies and pages in one file. `npm run pack -- …`
 *
 * `check PACK` says what is wrong with it, by place, path and reason, and what is worth a look. `seal PACK OUT` writes it with its checksum.
 * `diff OLD NEW` says what the newer one adds, changes and takes away.
 * `try PACK TICKETS [--before PACK]` judges messages (JSON lines or CSV) without and with it, and says how many are
 * flagged, which, why, before and after. Nothing is written, and no words of a message are printed.
 *
 * Exits with 1 for a file with a fault, with 2 for wrong words.
 */
const [command, first, second, option, third] = process.argv.slice(2);

if (command === 'check' && first !== undefined && second === undefined) {
  const pack = await packIn(first);
  for (const problem of drain(lintPack(textOf(first))).problems) process.stderr.write(lineOf(first, problem));
  process.stdout.write(`${first}: ${pack.name} ${pack.version}, nothing is wrong.\n`);
} else if (command === 'seal' && first !== undefined && second !== undefined && option === undefined) {
  writeFileSync(second, await writePack(await packIn(first)));
} else if (command === 'diff' && first !== undefined && second !== undefined && option === undefined) {
  const [from, to] = [await packIn(first), await packIn(second)];
  for (const { key, what, id = 'a word' } of packChanges(from.parts, to.parts))
    process.stdout.write(`${what}\t${key}\t${id}\n`);
} else if (
  command === 'try' &&
  first !== undefined &&
  second !== undefined &&
  (option === undefined) === (third === undefined)
) {
  const before: PackParts = option === '--before' && third !== undefined ? (await packIn(third)).parts : {};
  tryOn(second, before, (await packIn(first)).parts);
} else {
  process.stderr.write(
    'Use: npm run pack -- check PACK | seal PACK OUT | diff OLD NEW | try PACK TICKETS [--before PACK]\n',
  );
  process.exitCode = 2;
}

/** The pack in a file. One with a fault ends the program, and every fault is named. */
async function packIn(file: string): Promise<Pack> {
  const text = textOf(file);
  const { pack, faults, sealed } = await readPack(text);
  const placed = drain(lintPack(text)).problems.filter(({ weight }) => weight === 'refused');
  // The checksum is the file's alone: to its text, by itself, nothing is wrong.
  for (const fault of placed.length > 0 ? placed : faults) process.stderr.write(lineOf(file, fault));
  if (!pack || faults.length > 0) process.exit(1);
  if (!sealed) process.stderr.write(`${file}: carries no checksum; "seal" writes one\n`);
  return pack;
}

/** As compilers write it, so that editors lead to the place. */
function lineOf(file: string, { path, reason, at, weight }: Fault & Partial<PackProblem>): string {
  const place = at ? `:${at.line}:${at.column}` : '';
  return `${file}${place}: ${weight === 'advice' ? 'worth a look: ' : ''}${path || 'the file'} ${reason}\n`;
}

function tryOn(file: string, before: PackParts, after: PackParts): void {
  const { tickets, faults } = readTickets(textOf(file));
  for (const fault of faults) process.stderr.write(`${file}: ${fault}\n`);
  if (faults.length > 0) process.exitCode = 1;
  process.stdout.write(reportOf(drain(dryRun(tickets, judgeWith(before), judgeWith(after)))));
}

function textOf(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    process.stderr.write(`${file}: ${error instanceof Error ? error.message : String(error)}\n`);
    process.exit(1);
  }
}
