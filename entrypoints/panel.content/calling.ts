import type { PanelProps } from '../../components/panel/props';
import type { Template } from '../../lib/core/template';
import type { Session } from './session';
import type { Store } from './store';
import type { Target } from './target';

export type Calling = ReturnType<typeof createCalling>;

/** What the browser's keys ask for while the focus may be in the page, and the way back to where it was. */
export function createCalling(store: Store<Session>, target: Target) {
  let from: HTMLElement | undefined;
  return {
    /** Opens an answer that its shortcut called for and that wants words first; these stand in place of the shortcut. */
    ask(template: Template, element: HTMLElement): void {
      from = element;
      store.set({ wish: { name: 'answer', template } });
    },
    /** Opens the search; what is chosen there goes to the caret in the composer. */
    search(): void {
      if (store.get().state.view !== 'ticket') return; // Nothing is searched for later, when a ticket comes by itself.
      from = target.focused();
      store.set({ wish: { name: 'search' } });
    },
    /** Puts better words in place of the first that stand out in the draft; the focus stays in the composer. */
    fix(onFixDraft: PanelProps['onFixDraft']): void {
      const first = store.get().draft?.faults.findIndex(({ replacement }) => replacement !== undefined) ?? -1;
      if (first >= 0) void onFixDraft(first);
    },
    /** Back to the composer that the panel was called from; false when it was not, or the composer is gone. */
    back(): boolean {
      const element = from;
      from = undefined;
      if (!element?.isConnected) return false;
      void target.enter(element);
      return true;
    },
  };
}
