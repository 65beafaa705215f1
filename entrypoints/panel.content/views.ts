/** The windows that a page's ranges stand in: its own and those of same-origin frames. */
export type View = Window & typeof globalThis;

/** The window's highlights; undefined where the browser has none. */
export function registryOf(view: View): HighlightRegistry | undefined {
  return 'highlights' in view.CSS ? view.CSS.highlights : undefined;
}

export function byView(ranges: readonly Range[]): Map<View, Range[]> {
  const views = new Map<View, Range[]>();
  for (const range of ranges) {
    const view = range.startContainer.ownerDocument?.defaultView;
    if (view) views.set(view, [...(views.get(view) ?? []), range]);
  }
  return views;
}
