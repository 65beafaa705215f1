/** Whether a confidence means what it says: reliability by tenths, and the expected calibration error (Naeini 2015). */
import type { Judged, Table } from './tables';

export type Bin = {
  readonly from: number;
  readonly count: number;
  readonly confidence: number;
  readonly right: number;
};

/** A judgement is right when it flags a text that breaks the code, or passes one that does not. */
export function reliability(all: readonly Judged[]): Bin[] {
  const list = all.filter(
    ({ expected, got }) =>
      expected.severity !== undefined && expected.input.role !== 'agent' && got.notJudged === undefined,
  );
  const bins = Array.from({ length: 10 }, (_, at) => ({ from: at / 10, count: 0, confidence: 0, right: 0 }));
  for (const { expected, got } of list) {
    const bin = bins[Math.min(9, Math.floor(got.confidence * 10))];
    if (!bin) continue;
    bin.count += 1;
    bin.confidence += got.confidence;
    if (got.severity > 0 === (expected.severity ?? 0) > 0) bin.right += 1;
  }
  return bins.map(({ from, count, confidence, right }) => ({
    from,
    count,
    confidence: count ? confidence / count : 0,
    right: count ? right / count : 0,
  }));
}

export function expectedError(bins: readonly Bin[]): number {
  const total = bins.reduce((sum, { count }) => sum + count, 0);
  return bins.reduce(
    (sum, { count, confidence, right }) => sum + (count / Math.max(1, total)) * Math.abs(confidence - right),
    0,
  );
}

export function calibrationTable(bins: readonly Bin[]): Table {
  const rows = bins
    .filter(({ count }) => count > 0)
    .map(({ from, count, confidence, right }) => [
      `${from.toFixed(1)}–${(from + 0.1).toFixed(1)}`,
      String(count),
      confidence.toFixed(3),
      right.toFixed(3),
    ]);
  return {
    title: `Calibration: expected error ${expectedError(bins).toFixed(3)}`,
    columns: ['confidence', 'texts', 'mean confidence', 'right'],
    rows,
  };
}
