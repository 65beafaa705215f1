import type { PanelProps } from '../../components/panel/props';
import type { InsertResult, Spot } from '../../lib/compose/insertion';
import { readDraft } from '../../lib/sites/draft';
import type { createDrafts } from './drafts';
import { changeList } from './lists';
import type { createMarks } from './marks';
import type { Session } from './session';
import type { Store } from './store';
import type { Target } from './target';

export type DraftParts = {
  readonly store: Store<Session>;
  readonly drafts: ReturnType<typeof createDrafts>;
  readonly target: Target;
  readonly marks: ReturnType<typeof createMarks>;
};

export type DraftActions = Pick<PanelProps, 'onFixDraft' | 'onRevealDraft' | 'onDraftKindOff' | 'onDraftSiteOff'>;

const changed = { state: 'failed', reason: 'The draft has changed since. It is looked at again.' } as const;

/** What the panel's part about the draft does. `write` does so to the draft and says what came of it. */
export function createDraftActions(
  { store, drafts, target, marks }: DraftParts,
  write: (act: () => Promise<InsertResult>) => Promise<boolean>,
  failed: (error: unknown) => void,
): DraftActions {
  /** The words of a fault, where they stand now; nothing when the draft says something else by now. */
  const find = (index: number) => {
    const shown = store.get().draft;
    const fault = shown?.faults[index];
    const watched = drafts.watched();
    if (!fault || !watched) return undefined;
    const draft = readDraft(watched.element);
    const place = draft.text === shown?.text ? draft.place(fault) : undefined;
    return { fault, watched, place };
  };
  const add = (key: 'kindsOff' | 'draftSitesOff', item: string) =>
    void changeList(store, key, item, true).catch(failed);
  return {
    async onFixDraft(index) {
      const found = find(index);
      if (!found) return false;
      const { fault, watched, place } = found;
      const spot = place && spotOf(place);
      if (!spot || fault.replacement === undefined) {
        store.set({ notice: changed });
        drafts.lookAgain(watched);
        return false;
      }
      const { replacement } = fault;
      return write(() => target.replace(watched.element, spot, replacement));
    },
    onRevealDraft(index) {
      const found = find(index);
      if (!found?.place) return;
      if ('ranges' in found.place) return marks.reveal(found.place.ranges);
      const field = found.watched.element as HTMLTextAreaElement;
      field.focus();
      field.setSelectionRange(found.place.field.start, found.place.field.end);
    },
    onDraftKindOff: (kind) => add('kindsOff', kind),
    onDraftSiteOff: () => add('draftSitesOff', location.host),
  };
}

/** From the first of the words to the last; nothing when they have left the page. */
function spotOf(place: ReturnType<ReturnType<typeof readDraft>['place']>): Spot | undefined {
  if ('field' in place) return place.field;
  const [first, last] = [place.ranges[0], place.ranges.at(-1)];
  if (!first || !last) return undefined;
  const whole = first.cloneRange();
  whole.setEnd(last.endContainer, last.endOffset);
  return whole;
}
