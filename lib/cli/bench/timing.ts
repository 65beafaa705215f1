/** In milliseconds. */
export type Timing = { readonly median: number; readonly p95: number; readonly runs: number };

/** Times single calls, each with the next of the inputs, for about `budget` milliseconds after warming up. */
export function time<Input>(inputs: readonly Input[], call: (input: Input) => unknown, budget: number): Timing {
  const samples: number[] = [];
  const warm = performance.now() + budget / 3;
  for (let at = 0; performance.now() < warm || at < 2; at++) once(inputs, at, call);
  const end = performance.now() + budget;
  for (let at = 0; performance.now() < end || samples.length < 5; at++) samples.push(once(inputs, at, call));
  samples.sort((a, b) => a - b);
  const rank = (share: number): number =>
    samples[Math.min(samples.length - 1, Math.floor(samples.length * share))] ?? 0;
  return { median: rank(0.5), p95: rank(0.95), runs: samples.length };
}

function once<Input>(inputs: readonly Input[], at: number, call: (input: Input) => unknown): number {
  const input = inputs[at % inputs.length];
  const start = performance.now();
  if (input !== undefined) call(input);
  return performance.now() - start;
}

/** Two figures, as "median / 95th percentile". */
export function shown({ median, p95 }: Timing): string {
  const digits = (ms: number): string => (ms < 10 ? ms.toFixed(3) : ms.toFixed(0));
  return `${digits(median)}/${digits(p95)}`;
}
