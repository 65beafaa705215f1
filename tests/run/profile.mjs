/** Time in a profile under any function of the extension, in all and at the longest, in ms. `origin`: of its own pages. */
export function shareOf(origin, { nodes, samples, timeDeltas }) {
  const parents = new Map(nodes.flatMap(({ id, children = [] }) => children.map((child) => [child, id])));
  const urls = new Map(nodes.map(({ id, callFrame }) => [id, callFrame.url]));
  const known = new Map();
  const isOwn = (id) => {
    if (id === undefined) return false;
    if (!known.has(id)) known.set(id, urls.get(id).startsWith(origin) || isOwn(parents.get(id)));
    return known.get(id);
  };
  let [total, longest, hold] = [0, 0, 0];
  for (const [place, id] of samples.entries()) {
    const time = isOwn(id) ? (timeDeltas[place + 1] ?? 0) / 1000 : 0;
    total += time;
    hold = time > 0 ? hold + time : 0;
    longest = Math.max(longest, hold);
  }
  return { total, longest };
}
