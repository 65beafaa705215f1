import type { Assessment } from '../../lib/core/assessment';
import type { Severity } from '../../lib/core/kinds';
import type { Reading } from '../../lib/sites/site';

/**
 * Paints the evidence in the page with the CSS Custom Highlight API: nothing is added to the page's tree.
 * Ranges in a same-origin frame are registered with that frame's own registry.
 */

const nameOf: Record<Severity, string | undefined> = {
  0: undefined,
  1: 'conduct-panel-low',
  2: 'conduct-panel-moderate',
  3: 'conduct-panel-severe',
  4: 'conduct-panel-severe',
};
const flash = 'conduct-panel-flash';
/** How long a revealed passage stays lit, in milliseconds. */
const flashTime = 1600;

type View = Window & typeof globalThis;

export function createMarks(signal: AbortSignal) {
  const painted = new Map<View, Set<string>>();
  const clear = () => {
    for (const [view, names] of painted) for (const name of names) registryOf(view)?.delete(name);
    painted.clear();
  };
  const put = (name: string, ranges: readonly Range[]) => {
    for (const [view, own] of byView(ranges)) {
      registryOf(view)?.set(name, new view.Highlight(...own));
      painted.set(view, (painted.get(view) ?? new Set()).add(name));
    }
  };
  signal.addEventListener('abort', clear);
  return {
    paint(reading: Reading | undefined, assessments: ReadonlyMap<string, Assessment>) {
      clear();
      if (!reading) return;
      const ranges = new Map<string, Range[]>();
      for (const [id, assessment] of assessments) {
        for (const signal of assessment.signals) {
          const name = nameOf[signal.severity];
          if (name) ranges.set(name, [...(ranges.get(name) ?? []), ...reading.ranges(id, signal)]);
        }
      }
      for (const [name, own] of ranges) put(name, own);
    },
    /** Scrolls to a passage and lights it up for a moment. */
    reveal(ranges: readonly Range[]) {
      const element = ranges[0]?.startContainer.parentElement;
      element?.scrollIntoView({ block: 'center', behavior: 'smooth' });
      put(flash, ranges);
      setTimeout(() => {
        for (const view of byView(ranges).keys()) registryOf(view)?.delete(flash);
      }, flashTime);
    },
  };
}

function registryOf(view: View): HighlightRegistry | undefined {
  return 'highlights' in view.CSS ? view.CSS.highlights : undefined;
}

function byView(ranges: readonly Range[]): Map<View, Range[]> {
  const views = new Map<View, Range[]>();
  for (const range of ranges) {
    const view = range.startContainer.ownerDocument?.defaultView;
    if (view) views.set(view, [...(views.get(view) ?? []), range]);
  }
  return views;
}
