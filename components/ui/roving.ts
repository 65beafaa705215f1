import { useState } from 'preact/hooks';

/** Elements that take part: one of them is in the Tab order, the arrow keys move between them. */
const selector = '[data-roving]';

const steps: Readonly<Record<string, (at: number, count: number) => number>> = {
  ArrowDown: (at, count) => (at + 1) % count,
  ArrowUp: (at, count) => (at - 1 + count) % count,
  Home: () => 0,
  End: (_, count) => count - 1,
};

/** Moves the focus within a list by arrow keys, Home and End. Returns the index reached, if the key was one of them. */
function moveFocus(event: KeyboardEvent): number | undefined {
  const step = steps[event.key];
  const list = event.currentTarget as HTMLElement;
  const from = (event.target as HTMLElement).closest?.(selector);
  if (!step || !from || event.ctrlKey || event.altKey || event.metaKey) return undefined;
  const items = [...list.querySelectorAll<HTMLElement>(selector)];
  const next = step(items.indexOf(from as HTMLElement), items.length);
  items[next]?.focus();
  event.preventDefault();
  return next;
}

/**
 * A roving tab stop over a list whose items carry `item(i)`. `onMove` hears of moves by key, for lists where moving
 * selects. Only keys pressed on an item itself count, so fields and buttons beside it keep their own.
 */
export function useRoving(count: number, start = 0, onMove?: (index: number) => void) {
  const [stop, setStop] = useState(start);
  const current = Math.min(stop, Math.max(0, count - 1));
  return {
    onKeyDown(event: KeyboardEvent) {
      const index = moveFocus(event);
      if (index !== undefined) onMove?.(index);
    },
    item: (index: number) => ({
      'data-roving': '',
      tabIndex: index === current ? 0 : -1,
      onFocus: () => setStop(index),
    }),
  };
}
