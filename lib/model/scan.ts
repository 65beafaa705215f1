/** Works through the windows of a text, from its first sentence to its last, and keeps no more than it needs. */
import type { Work } from '../core/slices';
import { channels } from './net/shape';
import type { Totals } from './odds';
import { longestWindow, type Sums, type Window } from './windows';

/**
 * Calls `visit` with each window, in their order: those that begin with the first sentence, the shorter ones before the longer ones, and
 * so on; the whole text at last. The totals change with the next window. Yields after each sentence.
 * @param sumsOf the sums of a sentence by its number, asked for up to `longestWindow` times.
 */
export function* scan(
  sentences: number,
  wanted: number,
  sumsOf: (number: number) => Sums,
  visit: (window: Window, totals: Totals) => void,
): Work<void> {
  const [some, all] = [totals(wanted), totals(wanted)];
  for (let from = 0; from < sentences; from++) {
    clear(some);
    for (let to = from + 1; to <= Math.min(sentences, from + longestWindow); to++) {
      add(some, sumsOf(to - 1));
      visit({ from, to }, some);
    }
    add(all, sumsOf(from));
    yield;
  }
  if (sentences > longestWindow) visit({ from: 0, to: sentences }, all);
}

const totals = (wanted: number): Totals => ({
  dots: new Float64Array(wanted),
  square: 0,
  pooled: new Float32Array(channels),
});

function clear(to: Totals): void {
  to.dots.fill(0);
  to.pooled.fill(0);
  to.square = 0;
}

function add(to: Totals, { dots, square, pooled }: Sums): void {
  to.square += square;
  for (let label = 0; label < dots.length; label++)
    to.dots[label] = (to.dots[label] as number) + (dots[label] as number);
  for (let c = 0; c < channels; c++) {
    const answer = pooled[c] as number;
    if (answer > (to.pooled[c] as number)) to.pooled[c] = answer;
  }
}
