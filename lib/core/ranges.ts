/** Items by where they lie, for finding those that overlap a place without looking at all of them. */
export type Ranges<Item> = {
  /** Items that share a point with `start`–`end`, both ends included. */
  overlapping(start: number, end: number): Item[];
};

/** @param of the place of an item, both ends included. */
export function rangesOf<Item>(
  items: readonly Item[],
  of: (item: Item) => { readonly start: number; readonly end: number },
): Ranges<Item> {
  const sorted = items.map((item) => ({ item, ...of(item) })).sort((a, b) => a.start - b.start);
  // The farthest end so far tells when nothing earlier can reach the place.
  let farthest = Number.NEGATIVE_INFINITY;
  const reach = sorted.map(({ end }) => {
    farthest = Math.max(farthest, end);
    return farthest;
  });
  return {
    overlapping(start, end) {
      let low = 0;
      let high = sorted.length;
      while (low < high) {
        const middle = (low + high) >> 1;
        if ((sorted[middle]?.start ?? 0) <= end) low = middle + 1;
        else high = middle;
      }
      const found: Item[] = [];
      for (let at = low - 1; at >= 0 && (reach[at] ?? 0) >= start; at--) {
        const entry = sorted[at];
        if (entry && entry.end >= start) found.push(entry.item);
      }
      return found;
    },
  };
}

/** Items by kind, each kind with its ranges. */
export function rangesByKind<Item extends { readonly kind: string }>(
  items: readonly Item[],
  of: (item: Item) => { readonly start: number; readonly end: number },
): (kind: string, start: number, end: number) => Item[] {
  const kinds = new Map<string, Item[]>();
  for (const item of items) {
    const known = kinds.get(item.kind);
    if (known) known.push(item);
    else kinds.set(item.kind, [item]);
  }
  const ranges = new Map([...kinds].map(([kind, all]) => [kind, rangesOf(all, of)]));
  return (kind, start, end) => ranges.get(kind)?.overlapping(start, end) ?? [];
}
