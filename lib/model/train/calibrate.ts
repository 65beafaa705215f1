/**
 * From scores to probabilities, and the probability from which a label counts; both on texts that the weights have not
 * seen. Platt scaling (Platt 1999) by Newton's method.
 */

export type Scored = { readonly score: number; readonly holds: boolean };

export type Platt = { readonly slope: number; readonly offset: number };

const chance = ({ slope, offset }: Platt, score: number): number => 1 / (1 + Math.exp(-(slope * score + offset)));

/** With softened targets, as Platt proposes, so that few examples give no certainty. */
export function platt(scored: readonly Scored[]): Platt {
  const positive = scored.filter(({ holds }) => holds).length;
  const high = (positive + 1) / (positive + 2);
  const low = 1 / (scored.length - positive + 2);
  let [slope, offset] = [1, 0];
  for (let round = 0; round < 50; round++) {
    let [g1, g0, h11, h01, h00] = [0, 0, 1e-6, 0, 1e-6];
    for (const { score, holds } of scored) {
      const p = chance({ slope, offset }, score);
      const error = p - (holds ? high : low);
      const curve = Math.max(p * (1 - p), 1e-6);
      g1 += error * score;
      g0 += error;
      h11 += curve * score * score;
      h01 += curve * score;
      h00 += curve;
    }
    const determinant = h11 * h00 - h01 * h01;
    const [d1, d0] = [(h00 * g1 - h01 * g0) / determinant, (h11 * g0 - h01 * g1) / determinant];
    slope -= Math.max(-1, Math.min(1, d1));
    offset -= Math.max(-2, Math.min(2, d0));
    if (Math.abs(d1) + Math.abs(d0) < 1e-6) break;
  }
  return { slope: Math.max(0.05, slope), offset };
}

export const probabilityOf = (scaling: Platt, score: number): number =>
  Math.round(chance(scaling, score) * 10_000) / 10_000;

/** The lowest score at which at most `rate` of the texts without the label count. */
export function cutAt(scored: readonly Scored[], rate: number): number {
  const clean = scored
    .filter(({ holds }) => !holds)
    .map(({ score }) => score)
    .sort((a, b) => b - a);
  return clean[Math.floor(rate * clean.length)] ?? 0;
}

/**
 * The score at which Matthews' correlation (Matthews 1975) of label and cut is highest; for notes, which flag nobody. It
 * serves rare labels as the harmonic mean does, and does not give a common label to every text, as that would.
 */
export function bestCut(scored: readonly Scored[]): number {
  const sorted = [...scored].sort((a, b) => b.score - a.score);
  const wanted = sorted.filter(({ holds }) => holds).length;
  const other = sorted.length - wanted;
  let [right, best, cut] = [0, 0, Number.POSITIVE_INFINITY];
  for (const [at, { score, holds }] of sorted.entries()) {
    if (holds) right += 1;
    if (sorted[at + 1]?.score === score) continue;
    const given = at + 1;
    const spread = Math.sqrt(given * (sorted.length - given) * wanted * other);
    const value = spread === 0 ? 0 : (right * other - (given - right) * wanted) / spread;
    if (value > best) [best, cut] = [value, score];
  }
  return cut;
}
