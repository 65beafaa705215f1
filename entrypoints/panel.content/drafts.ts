import type { DraftState } from '../../components/panel/props';
import { createDraftCheck } from '../../lib/core/draft';
import type { Judge } from '../../lib/core/judge';
import { type Draft, readDraft } from '../../lib/sites/draft';
import { composerOf, contextOf, type Writing } from './draftContext';
import { createDraftMarks } from './draftMarks';
import { watchDraft } from './draftWatch';
import type { Session } from './session';
import { inSlices } from './slices';
import type { Store } from './store';
import type { Target } from './target';

/** The composer whose draft is looked at, of one ticket. */
export type Watched = Writing & { readonly ending: AbortController };

/**
 * Looks at the agent's own draft while it is written, and shows what stands out. It is kept in memory, for as long as its
 * composer and its ticket are in front, and nowhere else. Gives the composer that is looked at.
 */
export function createDrafts(store: Store<Session>, target: Target, judge: Judge, signal: AbortSignal) {
  let check = createDraftCheck(judge);
  const marks = createDraftMarks(signal);
  let watched: Watched | undefined;
  let looking = new AbortController();
  let last: { readonly asked: unknown; readonly off: unknown } | undefined;

  const look = async (own: Watched) => {
    looking.abort();
    looking = new AbortController();
    const until = AbortSignal.any([signal, own.ending.signal, looking.signal]);
    const draft = readDraft(own.element);
    const { faults } = await inSlices(check.check(draft, contextOf(store.get())), until);
    if (until.aborted) return;
    const off: ReadonlySet<string> = new Set(store.get().settings.policy.kindsOff);
    show(draft, { text: draft.text, faults: faults.filter(({ kind }) => !off.has(kind)) });
  };
  const show = (draft: Draft | undefined, state: DraftState) => {
    const shown = !store.get().settings.policy.featuresOff.includes('marks');
    const places = draft && shown ? state.faults.map((fault) => draft.place(fault)) : [];
    marks.paint(places.flatMap((place) => ('ranges' in place ? place.ranges : [])));
    store.set({ draft: state.faults.length > 0 ? state : undefined });
  };
  const lookAgain = (own: Watched) => {
    look(own).catch((error: unknown) => looking.signal.aborted || console.info('Conduct Panel: a draft.', error));
  };
  const follow = () => {
    const session = store.get();
    const now = composerOf(session, target);
    if (now?.element !== watched?.element || now?.ticket !== watched?.ticket) {
      watched?.ending.abort();
      check.forget();
      if (watched) show(undefined, { text: '', faults: [] });
      const ending = new AbortController();
      const own = now && { ...now, ending };
      watched = own;
      if (own) watchDraft(own.element, () => lookAgain(own), AbortSignal.any([signal, ending.signal]));
    }
    const { asked } = contextOf(session);
    const off = session.settings.policy.kindsOff;
    if (watched && last && (last.asked !== asked || last.off !== off)) lookAgain(watched);
    last = { asked, off };
  };
  store.subscribe(follow, signal);
  const use = (next: Judge) => {
    check = createDraftCheck(next);
    if (watched) lookAgain(watched);
  };
  return { watched: () => watched, lookAgain, use };
}
