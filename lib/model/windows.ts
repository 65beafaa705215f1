/**
 * Scores of a text from those of its sentences. A breach is seldom longer than three sentences, and a long mail must
 * not drown it, so each label takes the strongest of the whole text and of every one, two and three sentences in a row.
 */

/** Of one sentence: the weighted sum for each label, and the squared length of its features. */
export type Sums = { readonly dots: Int32Array; readonly square: number };

/**
 * Sums over the buckets of a sentence. `rarity` is in sixteenths, `labels` weights stand for each bucket. In 32-bit
 * integers, which a sentence of the bounded length cannot overflow: exact, and so the same everywhere.
 */
export function sumsOf(features: Int32Array, rarity: Uint8Array, weights: Int8Array, labels: number): Sums {
  const dots = new Int32Array(labels);
  let square = 0;
  for (let i = 0; i < features.length; i++) {
    const bucket = features[i] as number;
    const rare = rarity[bucket] as number;
    if (rare === 0) continue;
    square += rare * rare;
    let at = bucket * labels;
    for (let label = 0; label < labels; label++, at++) {
      dots[label] = ((dots[label] as number) + Math.imul(rare, weights[at] as number)) | 0;
    }
  }
  return { dots, square };
}

export const longestWindow = 3;

export type Window = { readonly from: number; readonly to: number; readonly score: number };

/** The strongest window for a label: sentences `from` to `to`, and its raw score. */
export function strongest(sums: readonly Sums[], label: number): Window {
  let best: Window | undefined;
  const consider = (from: number, to: number, dot: number, square: number): void => {
    const score = square > 0 ? dot / Math.sqrt(square) : 0;
    if (square > 0 && (!best || score > best.score)) best = { from, to, score };
  };
  let [allDot, allSquare] = [0, 0];
  for (let from = 0; from < sums.length; from++) {
    let [dot, square] = [0, 0];
    for (let to = from; to < Math.min(sums.length, from + longestWindow); to++) {
      dot += sums[to]?.dots[label] ?? 0;
      square += sums[to]?.square ?? 0;
      consider(from, to + 1, dot, square);
    }
    allDot += sums[from]?.dots[label] ?? 0;
    allSquare += sums[from]?.square ?? 0;
  }
  consider(0, sums.length, allDot, allSquare);
  return best ?? { from: 0, to: sums.length, score: 0 };
}

/**
 * The windows that speak for a label by at least `least`, best first, none over another: each place of a long text
 * where the label may hold. Raw scores.
 */
export function windowsFrom(sums: readonly Sums[], label: number, least: number): Window[] {
  const found: Window[] = [];
  for (let from = 0; from < sums.length; from++) {
    let [dot, square] = [0, 0];
    for (let to = from; to < Math.min(sums.length, from + longestWindow); to++) {
      dot += sums[to]?.dots[label] ?? 0;
      square += sums[to]?.square ?? 0;
      const score = square > 0 ? dot / Math.sqrt(square) : 0;
      if (square > 0 && score >= least) found.push({ from, to: to + 1, score });
    }
  }
  found.sort((a, b) => b.score - a.score || a.from - b.from || a.to - b.to);
  const taken = new Uint8Array(sums.length);
  return found.filter(({ from, to }) => {
    if (taken.subarray(from, to).includes(1)) return false;
    taken.fill(1, from, to);
    return true;
  });
}
