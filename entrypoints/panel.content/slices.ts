import type { Work } from '../../lib/core/slices';

/**
 * After so many milliseconds work lets the page go on. It holds the main thread for 8 ms at most: a piece that was begun is
 * finished first.
 */
export const slice = 5;

/** Does the work in slices, with the page's own tasks between them. Rejects with the signal's reason when it aborts. */
export async function inSlices<Result>(work: Work<Result>, signal?: AbortSignal): Promise<Result> {
  let since = performance.now();
  for (let step = work.next(); ; step = work.next()) {
    if (step.done) return step.value;
    if (performance.now() - since < slice) continue;
    await nextTask();
    signal?.throwIfAborted();
    since = performance.now();
  }
}

/** Through a channel, since timers are held back to four milliseconds, and to a second in tabs behind. */
export function nextTask(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}

/** Does the work in slices, calls `pause` before the page goes on; gives false when the signal ended it. */
export async function goThrough(work: Work<void>, pause: () => void, signal: AbortSignal): Promise<boolean> {
  let since = performance.now();
  for (const _ of work) {
    if (performance.now() - since < slice) continue;
    pause();
    await nextTask();
    if (signal.aborted) return false;
    since = performance.now();
  }
  return true;
}
