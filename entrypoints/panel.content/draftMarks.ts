import { byView, registryOf, type View } from './views';

/** Underlines words of the agent's own draft in the composer: nothing is added inside the editable. */
const name = 'conduct-panel-draft';

export function createDraftMarks(signal: AbortSignal): { paint(ranges: readonly Range[]): void } {
  const painted = new Set<View>();
  const clear = () => {
    for (const view of painted) registryOf(view)?.delete(name);
    painted.clear();
  };
  signal.addEventListener('abort', clear);
  return {
    paint(ranges) {
      clear();
      for (const [view, own] of byView(ranges)) {
        registryOf(view)?.set(name, new view.Highlight(...own));
        painted.add(view);
      }
    },
  };
}
