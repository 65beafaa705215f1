import { describe, expect, it } from 'vitest';
import type { Assessment } from '../../lib/core/assessment';
import type { Kind } from '../../lib/core/kinds';
import { expectedError, reliability } from '../../lib/model/evaluate/calibration';
import { parseExpected } from '../../lib/model/evaluate/expected';
import { reportOf } from '../../lib/model/evaluate/report';
import { byGroup, byKind, type Judged, overall } from '../../lib/model/evaluate/tables';
import { channels } from '../../lib/model/net/shape';
import { probability } from '../../lib/model/probability';
import { apart, linearScores, netScores, type Sums, windowsOf } from '../../lib/model/windows';

const assessed = (severity: 0 | 2, kinds: readonly Kind[], confidence: number): Assessment => ({
  clauses: severity === 0 ? [] : ['hurtful'],
  severity,
  confidence,
  lang: 'en',
  signals: kinds.map((kind) => ({ kind, start: 0, end: 1, confidence, severity, reason: '', source: 'model' })),
  notes: [],
  noteSignals: [],
  judged: [],
  versions: { rules: '', model: '' },
});
const { rows } = parseExpected(
  [
    '{"text": "a", "breaches": [{"kind": "insult", "evidence": "a"}]}',
    '{"text": "b", "breaches": ["insult"], "severity": 2}',
    '{"text": "c", "breaches": []}',
    '{"text": "d", "clauses": []}',
  ].join('\n'),
  'x',
);
const gots = [assessed(2, ['insult'], 0.9), assessed(0, [], 0.8), assessed(2, ['insult'], 0.7), assessed(0, [], 1)];
const all: Judged[] = rows.flatMap((expected, at) => {
  const got = gots[at];
  return got ? [{ expected, got }] : [];
});

describe('evaluation', () => {
  it('reads breaches or clauses, and names a bad line', () => {
    expect(rows.map(({ clauses }) => clauses)).toEqual([['hurtful'], ['hurtful'], [], []]);
    expect(rows.map(({ severity }) => severity)).toEqual([2, 2, 0, undefined]);
    expect(parseExpected('{"text": "a", "breaches": ["rude"]}', 'y').bad).toEqual([
      'y:1: unknown name in breaches: "rude"',
    ]);
  });
  it('counts what was found and what was flagged in vain', () => {
    const cells = overall(all).rows.map(([, count, rate]) => `${count}: ${rate}`);
    expect(cells.slice(0, 3)).toEqual(['3: 33.3 %', '3: 33.3 %', '2: 50.0 %']);
    expect(cells[4]).toBe('1: 100.0 %');
    expect(byKind(all).rows[1]).toEqual(['insult', '2', '50.0 %', '50.0 %', '100.0 %']);
  });
  it('counts by group, where a line names one', () => {
    const [first, second, ...rest] = all;
    if (!first || !second) throw new Error('no rows');
    const named = [
      { ...first, expected: { ...first.expected, group: 'dialect' } },
      { ...second, expected: { ...second.expected, group: 'dialect' } },
      ...rest,
    ];
    expect(byGroup(named).rows).toEqual([['dialect', '2', '50.0 %', '50.0 %', '–']]);
    expect(byGroup(all).rows).toEqual([]);
  });
  it('measures how far confidence is from being right', () => {
    // 0.9 right, 0.8 wrong, 0.7 wrong: (0.1 + 0.8 + 0.7) / 3.
    expect(expectedError(reliability(all))).toBeCloseTo(1.6 / 3, 6);
  });
  it('writes a page that loads nothing and escapes what it is given', () => {
    const page = reportOf({
      files: ['<x>'],
      versions: '',
      tables: [overall(all), byKind(all)],
      bins: reliability(all),
    });
    expect(page).toContain('&#60;x&#62;');
    expect(page).toContain('<svg');
    expect(page).not.toMatch(/(?:src|href)="?http/);
  });
});

describe('windows', () => {
  const sums: Sums[] = [4, 0, 9, 9, 0, 0].map((dot, at) => ({
    dots: Int32Array.of(dot),
    square: 9,
    pooled: new Float32Array(channels).fill(at, 0, 2),
  }));
  const windows = windowsOf(sums);
  const scores = linearScores(windows, sums, 0);
  it('take the strongest run of sentences', () =>
    expect(windows.list[scores.indexOf(Math.max(...scores))]).toEqual({ from: 2, to: 4 }));
  it('do not lie over another', () => {
    expect(apart(windows.list, scores, 1).map((at) => windows.list[at])).toEqual([
      { from: 2, to: 4 },
      { from: 0, to: 1 },
    ]);
  });
  it('have the strongest answers of the net in any of their sentences', () => {
    const out = new Float32Array(channels).fill(1, 1, 3);
    const whole = windows.list.findIndex(({ from, to }) => from === 0 && to === sums.length);
    expect(netScores(windows, out, 0)[whole]).toBe(5);
  });
  it('are none for an empty text', () => expect(linearScores(windowsOf([]), [], 0)).toHaveLength(0));
});

describe('the logistic function', () => {
  for (const x of [-40, -5, -0.3, 0, 1, 7, 40]) {
    it(`agrees with Math.exp at ${x}`, () => expect(probability(x)).toBeCloseTo(1 / (1 + Math.exp(-x)), 4));
  }
});
