import { createContext } from 'preact';
import { useContext, useEffect, useRef } from 'preact/hooks';
import type { Template } from '../../lib/core/template';

/** What the agent asked for while the focus was in the page: the search, or an answer that wants words before it is used. */
export type Wish = { readonly name: 'search' } | { readonly name: 'answer'; readonly template: Template };

type Wishes = Map<Wish['name'], (wish: Wish) => void>;
export const WishContext = createContext<Wishes>(new Map());

/** Lets a part of the panel meet a wish while it is shown. */
export function useWish<N extends Wish['name']>(name: N, meet: (wish: Extract<Wish, { name: N }>) => void): void {
  const wishes = useContext(WishContext);
  const latest = useRef(meet);
  latest.current = meet;
  useEffect(() => {
    const entry = (wish: Wish) => latest.current(wish as Extract<Wish, { name: N }>);
    wishes.set(name, entry);
    return () => {
      if (wishes.get(name) === entry) wishes.delete(name);
    };
  }, [wishes, name]);
}

/** Opens the panel for a wish, and hands it over once the part that meets it is shown. Each wish is met once. */
export function useWishes(wishes: Wishes, wish: Wish | undefined, collapsed: boolean, open: () => void): void {
  const met = useRef<Wish | undefined>(undefined);
  useEffect(() => {
    if (!wish || wish === met.current) return;
    if (collapsed) return open();
    const meet = wishes.get(wish.name);
    if (!meet) return;
    met.current = wish;
    meet(wish);
  });
}
