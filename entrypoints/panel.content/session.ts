import type { PanelProps, PanelState } from '../../components/panel/props';
import type { Conversation } from '../../lib/core/conversation';
import type { EffectivePolicy } from '../../lib/core/policy';
import { type Picks, readPicks } from '../../lib/platform/picks';
import type { Reading } from '../../lib/sites/site';
import type { Advising } from './advising';
import type { Chosen } from './choosing';
import type { Judging } from './judging';
import { sayWhatIsTooLong } from './longest';
import type { Memory } from './memory';
import type { PageRead } from './page';
import { selectedIn } from './selected';
import type { Store } from './store';

/** What the panel shows and what the page gave, of one and the same reading. */
export type Session = Pick<PanelProps, 'notice' | 'recorded' | 'draft' | 'collapsed' | 'wish' | 'speaking'> & {
  readonly state: PanelState;
  readonly settings: EffectivePolicy;
  /** How many messages with painful words were met today; for the agent's own eyes. */
  readonly exposure?: number;
  readonly reading?: Reading | undefined;
  /** As they were when the ticket came to the front: what the agent picks does not move the list under the hand. */
  readonly picks: Picks;
};

export type Steps = {
  /** Takes over a new reading: shows it, judges what is new, advises. Ends when `signal` aborts. */
  show(page: PageRead, target: Chosen | undefined, signal: AbortSignal): Promise<void>;
  select(messageId: string): void;
  /** Advises anew, after what it rests on has changed. */
  refresh(): void;
};

export function createSteps(store: Store<Session>, judging: Judging, memory: Memory, advising: Advising): Steps {
  let chosen: { readonly ticket: string; readonly messageId: string } | undefined;
  const stateOf = (conversation: Conversation, target: Chosen | undefined) =>
    advising.stateOf(conversation, selectedIn(conversation, chosen), target);

  const advised = (state: Extract<PanelState, { view: 'ticket' }>, selected: string) =>
    store.set({ state: { ...state, ...advising.of(state.conversation, selected) } });

  return {
    async show(page, target, signal) {
      if (page.found !== 'conversation') {
        const { found } = page;
        const state: PanelState = found === 'nothing' ? { view: 'idle' } : { view: found, problem: page.problem };
        return store.set({ state, reading: undefined });
      }
      const { reading } = page;
      const conversation = sayWhatIsTooLong(page.conversation);
      const before = store.get().state;
      const moved = before.view !== 'ticket' || before.conversation.ticket.id !== conversation.ticket.id;
      if (moved) store.set({ notice: undefined, recorded: undefined, picks: await readPicks() });
      if (signal.aborted) return;
      store.set({ reading, state: stateOf(conversation, target) });
      const progress = () => {
        if (!signal.aborted) store.set({ state: stateOf(conversation, target) });
      };
      const recalled = memory.recall(conversation).then(progress);
      await judging.judge(conversation, selectedIn(conversation, chosen), progress, signal);
      await recalled;
    },
    select(messageId) {
      const { state } = store.get();
      if (state.view !== 'ticket') return;
      chosen = { ticket: state.conversation.ticket.id, messageId };
      advised(state, messageId);
    },
    refresh() {
      const { state } = store.get();
      if (state.view === 'ticket' && state.selected !== undefined) advised(state, state.selected);
    },
  };
}
