import type { RefObject } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';

/** Below this width of the page the panel would cover the page, so it waits as a tab until it is asked for. */
export const narrowPage = '(max-width: 699px)';

/** Follows a media query. */
export function useMedia(query: string): boolean {
  const [matches, setMatches] = useState(() => globalThis.matchMedia?.(query).matches ?? false);
  useEffect(() => {
    const media = globalThis.matchMedia?.(query);
    if (!media) return;
    const follow = () => setMatches(media.matches);
    follow();
    media.addEventListener('change', follow);
    return () => media.removeEventListener('change', follow);
  }, [query]);
  return matches;
}

/**
 * Whether the panel is collapsed: as its owner says, and on narrow pages until the agent opens it there. When the agent
 * opens or closes it by hand, the focus goes to the element marked `data-home` of what stands there next.
 */
export function useCollapse(
  root: RefObject<HTMLElement | null>,
  given: boolean,
  onCollapse: (collapsed: boolean) => void,
): { readonly collapsed: boolean; setCollapsed(collapsed: boolean): void } {
  const narrow = useMedia(narrowPage);
  const [openedHere, setOpenedHere] = useState(false);
  const byHand = useRef<boolean | undefined>(undefined);
  const collapsed = given || (narrow && !openedHere);
  useEffect(() => {
    if (byHand.current !== collapsed) return;
    byHand.current = undefined;
    root.current?.querySelector<HTMLElement>('[data-home]')?.focus({ preventScroll: true });
  }, [collapsed, root]);
  return {
    collapsed,
    setCollapsed(next) {
      byHand.current = next;
      setOpenedHere(!next);
      onCollapse(next);
    },
  };
}
