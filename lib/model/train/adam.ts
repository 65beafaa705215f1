/** Adam with decoupled decay (Loshchilov and Hutter 2019), in place. */

export type Moments = { readonly mean: Float32Array; readonly square: Float32Array; readonly steps: Float32Array };

export const moments = (length: number): Moments => ({
  mean: new Float32Array(length),
  square: new Float32Array(length),
  steps: new Float32Array(1),
});

const [keepMean, keepSquare] = [0.9, 0.999];

/** `decay` is the share of a weight that a step of the rate 1 would take. */
export function adam(weights: Float32Array, gradient: Float32Array, state: Moments, rate: number, decay: number): void {
  const steps = (state.steps[0] ?? 0) + 1;
  state.steps[0] = steps;
  const { mean, square } = state;
  const pace = (rate * Math.sqrt(1 - keepSquare ** steps)) / (1 - keepMean ** steps);
  for (let i = 0; i < mean.length; i++) {
    const g = gradient[i] as number;
    const m = keepMean * (mean[i] as number) + (1 - keepMean) * g;
    const s = keepSquare * (square[i] as number) + (1 - keepSquare) * g * g;
    mean[i] = m;
    square[i] = s;
    const w = weights[i] as number;
    weights[i] = w - pace * (m / (Math.sqrt(s) + 1e-8)) - rate * decay * w;
  }
}
