import type { Assessment, Signal } from '../../lib/core/assessment';
import type { Severity } from '../../lib/core/kinds';
import type { Reading } from '../../lib/sites/site';
import { listenIn, type Passage } from './pressed';
import type { Covered } from './shield';
import { byView, registryOf, type View } from './views';

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
const cover = 'conduct-panel-covered';
const flash = 'conduct-panel-flash';
/** How long a revealed passage stays lit, in milliseconds. */
const flashTime = 1600;

/** `onPress` is called when the agent presses a covered passage in the page. */
export function createMarks(signal: AbortSignal, onPress: (messageId: string, signal: Signal) => void) {
  const painted = new Map<View, Set<string>>();
  let listening = new AbortController();
  const clear = () => {
    listening.abort();
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
    /** `marked`: whether passages that are not covered are painted too. */
    paint(
      reading: Reading | undefined,
      assessments: ReadonlyMap<string, Assessment>,
      covered: Covered,
      marked: boolean,
    ) {
      clear();
      if (!reading) return;
      const ranges = new Map<string, Range[]>();
      const passages: Passage[] = [];
      for (const [messageId, assessment] of assessments) {
        for (const signal of assessment.signals) {
          const under = covered(messageId, signal);
          const name = under ? cover : marked ? nameOf[signal.severity] : undefined;
          if (!name) continue;
          const own = reading.ranges(messageId, signal);
          ranges.set(name, [...(ranges.get(name) ?? []), ...own]);
          if (under) passages.push({ messageId, signal, ranges: own });
        }
      }
      for (const [name, own] of ranges) put(name, own);
      listening = new AbortController();
      for (const [view, own] of byView(ranges.get(cover) ?? [])) {
        if (own.length > 0) listenIn(view, passages, onPress, listening.signal);
      }
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
