/**
 * How rules and learned part are joined: logistic regression over what both say of each kind in texts that the weights have
 * not seen, by Newton's method, all kinds together. The threshold is the lowest at which few enough clean texts are flagged.
 */
import { type Clue, featuresOf, type Joint } from '../../core/joint';
import { type Kind, kinds } from '../../core/kinds';
import type { Row } from './rows';

export type Clues = (row: Row) => Record<Kind, Clue>;

const ridge = 0.2;
const rounds = 30;

type Point = { readonly features: number[]; readonly holds: boolean };

/** @param share of the clean texts that may be flagged. */
export function join(rows: readonly Row[], clues: Clues, share: number): Joint {
  const customers = rows.filter(({ role }) => role !== 'agent');
  const texts = customers.map((row) => {
    const found = clues(row);
    const held = new Set<string>(row.breaches.map(({ kind }) => kind));
    return { row, points: kinds.map((kind): Point => ({ features: featuresOf(found[kind]), holds: held.has(kind) })) };
  });
  const weights = regress(texts.flatMap(({ points }) => points)).map((weight) => Math.round(weight * 1000) / 1000);
  const odds = ({ features }: Point): number => features.reduce((sum, x, at) => sum + x * (weights[at] ?? 0), 0);
  const tops = texts
    .filter(({ row }) => row.severity === 0)
    .map(({ points }) => Math.max(...points.map(odds)))
    .sort((a, b) => b - a);
  const cut = tops[Math.floor(share * tops.length)] ?? 0;
  return { weights, threshold: Math.ceil(cut * 1000) / 1000 + 0.001 };
}

function regress(points: readonly Point[]): number[] {
  const size = points[0]?.features.length ?? 0;
  let weights = new Array<number>(size).fill(0);
  for (let round = 0; round < rounds; round++) {
    const slope = weights.map((weight) => ridge * weight);
    const curve = weights.map((_, i) => weights.map((_, j) => (i === j ? ridge : 0)));
    for (const { features, holds } of points) {
      const z = features.reduce((sum, x, at) => sum + x * (weights[at] ?? 0), 0);
      const p = 1 / (1 + Math.exp(-z));
      for (let i = 0; i < size; i++) {
        const x = features[i] ?? 0;
        slope[i] = (slope[i] ?? 0) + (p - (holds ? 1 : 0)) * x;
        const row = curve[i] as number[];
        for (let j = 0; j < size; j++) row[j] = (row[j] ?? 0) + p * (1 - p) * x * (features[j] ?? 0);
      }
    }
    const step = solve(curve, slope);
    weights = weights.map((weight, at) => weight - (step[at] ?? 0));
  }
  return weights;
}

/** Solves a·x = b for a symmetric positive matrix, by elimination. */
function solve(a: number[][], b: number[]): number[] {
  const rows = a.map((row, at) => [...row, b[at] ?? 0]);
  for (let i = 0; i < rows.length; i++) {
    const pivot = rows[i] as number[];
    for (let k = i + 1; k < rows.length; k++) {
      const row = rows[k] as number[];
      const factor = (row[i] ?? 0) / (pivot[i] ?? 1);
      for (let j = i; j <= rows.length; j++) row[j] = (row[j] ?? 0) - factor * (pivot[j] ?? 0);
    }
  }
  const x = new Array<number>(rows.length).fill(0);
  for (let i = rows.length - 1; i >= 0; i--) {
    const row = rows[i] as number[];
    const rest = x.reduce((sum, value, j) => (j > i ? sum + value * (row[j] ?? 0) : sum), 0);
    x[i] = ((row[rows.length] ?? 0) - rest) / (row[i] ?? 1);
  }
  return x;
}
