import { rememberCarets, takeCaret, takeSpot } from '../../lib/compose/caret';
import { insert, replace } from '../../lib/compose/insert';
import type { Content, InsertResult, Spot } from '../../lib/compose/insertion';
import { hasFocus } from '../../lib/compose/target';
import type { Site } from '../../lib/sites/site';
import { type Chosen, createChoosing } from './choosing';
import { copyContent } from './clipboard';

/** A shortcut that stands in a composer. */
export type Shortcut = { readonly element: HTMLElement; readonly spot: Spot };

/** Binds Insert to one composer: the one that was in focus last, else the first that the site names. */
export type Target = {
  composer(): Chosen | undefined;
  /** The one that was found last, as long as it is in the page: to look for it costs as much as the page is long. */
  latest(): Chosen | undefined;
  /** The composer that has the focus at this moment. */
  focused(): HTMLElement | undefined;
  /** Gives a composer the focus, with the caret where the agent left it. */
  enter(element: HTMLElement): Promise<void>;
  /** Selects words in a composer, for an answer that is to stand in their place. */
  select(element: HTMLElement, spot: Spot): Promise<void>;
  /** Writes at the caret, or in place of words. The outcome says what came of it. */
  write(content: Content, at?: Shortcut): Promise<InsertResult>;
  /** Puts words in place of others in a composer. */
  replace(element: HTMLElement, spot: Spot, words: string): Promise<InsertResult>;
};

export function createTarget(site: Site, signal: AbortSignal): Target {
  const carets = rememberCarets(document, signal);
  const choose = createChoosing(site, signal);
  let latest: Chosen | undefined;
  const composer = () => {
    latest = choose();
    return latest;
  };
  return {
    composer,
    latest: () => (latest?.element.isConnected ? latest : composer()),
    focused() {
      const element = composer()?.element;
      return element && hasFocus(element) ? element : undefined;
    },
    enter: async (element) => void (await takeCaret(element, 'caret', carets)),
    select: async (element, spot) => void (await takeSpot(element, spot)),
    async write(content, at) {
      const options = { copy: copyContent, carets, signal };
      if (at) return insert(at.element, content, at.spot, options);
      const found = composer();
      if (found) return insert(found.element, content, 'caret', options);
      await copyContent(content);
      return { outcome: 'copied', reason: 'No reply field is open on this page.' };
    },
    replace: (element, spot, words) => replace(element, spot, words, { copy: copyContent, carets, signal }),
  };
}
