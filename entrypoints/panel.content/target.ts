import { rememberCarets } from '../../lib/compose/caret';
import { insert, replace } from '../../lib/compose/insert';
import type { Content, InsertResult, Spot } from '../../lib/compose/insertion';
import type { Composer, Site } from '../../lib/sites/site';
import { copyContent } from './clipboard';

/** Binds Insert to one composer: the one that was in focus last, else the first that the site names. */
export type Target = {
  composer(): Composer | undefined;
  /** The outcome says what came of it. */
  write(content: Content): Promise<InsertResult>;
  /** Puts words in place of others in a composer. */
  replace(element: HTMLElement, spot: Spot, words: string): Promise<InsertResult>;
};

export function createTarget(site: Site, signal: AbortSignal): Target {
  const carets = rememberCarets(document, signal);
  let latest: EventTarget | undefined;
  const follow = (event: FocusEvent) => {
    latest = event.composedPath()[0];
  };
  document.addEventListener('focusin', follow, { capture: true, signal });

  const composer = () => {
    const all = site.composers(document, new URL(location.href));
    return all.find(({ element }) => element === latest || frameOf(element) === latest) ?? all[0];
  };
  return {
    composer,
    async write(content) {
      const found = composer();
      if (found) return insert(found.element, content, 'caret', { copy: copyContent, carets, signal });
      await copyContent(content);
      return { outcome: 'copied', reason: 'No reply field is open on this page.' };
    },
    replace: (element, spot, words) => replace(element, spot, words, { copy: copyContent, carets, signal }),
  };
}

/** Focus inside a frame is, for the page around it, focus on the frame. */
function frameOf(element: Element): Element | null {
  return element.ownerDocument.defaultView?.frameElement ?? null;
}
