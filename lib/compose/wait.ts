/**
 * Looks whether something holds: after a frame, and then at growing distances until it does or a second has passed. What
 * holds must hold for a little longer, because some pages put an editor back to what they had a moment later.
 */
export async function settles(holds: () => boolean): Promise<boolean> {
  for (const delay of [30, 70, 150, 300, 450]) {
    await pause(delay);
    if (!holds()) continue;
    await pause(80);
    if (holds()) return true;
  }
  return false;
}

/** Time in milliseconds. Frames are not waited for: a page in the background has none. */
export function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
