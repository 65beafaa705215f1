/**
 * `npm run evaluate -- [--rules-only] [--model FILE] [--report FILE] [--misses] FILE…`: judges files of JSON lines with expected labels
 * by the same `classify` as the product, prints tables, and writes a page with plots. `--split dev|test` takes only that
 * part of our own corpus. A FILE that ends with .csv is the table of HateCheck. Bad lines are named on standard error; the exit status is then 1.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import { classify, type Judge } from '../core/classify';
import { compile } from '../core/rules/compile';
import { calibrationTable, reliability } from '../model/evaluate/calibration';
import { type Expected, parseExpected } from '../model/evaluate/expected';
import { reportOf } from '../model/evaluate/report';
import {
  byFault,
  byFunctionality,
  byGroup,
  byKind,
  byNote,
  bySeverity,
  type Judged,
  overall,
  printed,
  type Table,
} from '../model/evaluate/tables';
import { loadModel } from '../model/load';
import { idsOfPart } from '../model/train/part';
import { english } from '../rules/en';
import { hateCheckLines } from './hateCheck';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    'rules-only': { type: 'boolean', default: false },
    misses: { type: 'boolean', default: false },
    report: { type: 'string' },
    split: { type: 'string' },
    model: { type: 'string', default: 'public/model.bin' },
  },
});

if (positionals.length === 0) {
  console.error('evaluate: name at least one file of JSON lines');
  process.exit(2);
}

const model = values['rules-only'] ? null : loadModel(readFileSync(values.model));
const used: Judge = { packs: compile(english), model };
const only = values.split === undefined ? undefined : idsOfPart(positionals, values.split);
const all: Judged[] = [];
for (const file of positionals) {
  const content = readFileSync(file, 'utf8');
  const { rows, bad } = parseExpected(file.endsWith('.csv') ? hateCheckLines(content) : content, basename(file));
  for (const message of bad) console.error(message);
  if (bad.length > 0) process.exitCode = 1;
  for (const expected of rows)
    if (!only || only.has(expected.id)) all.push({ expected, got: classify(expected.input, used) });
}

const wrong = ({ expected, got }: Judged): boolean =>
  expected.clauses !== undefined && expected.clauses.join() !== got.clauses.join();
const shown = ({ expected, got }: { expected: Expected; got: Judged['got'] }): string =>
  `${expected.place}  expected [${expected.clauses?.join(' ')}] got [${got.clauses.join(' ')}] ${got.signals.map(({ kind, source }) => `${kind} by ${source}`).join(', ')}`;
if (values.misses) for (const one of all.filter(wrong)) console.log(shown(one));

const bins = reliability(all);
const tables: Table[] = [
  overall(all),
  bySeverity(all),
  byKind(all),
  byNote(all),
  byFault(all),
  byFunctionality(all),
  byGroup(all),
].filter(({ rows }) => rows.length > 0);
console.log([...tables, calibrationTable(bins)].map(printed).join('\n\n'));
const versions = all[0]?.got.versions;
if (values.report !== undefined)
  writeFileSync(
    values.report,
    reportOf({
      files: positionals.map((file) => basename(file)),
      versions: `rules ${versions?.rules ?? ''}; model ${versions?.model ?? ''}`,
      tables,
      bins,
    }),
  );
