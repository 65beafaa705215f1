import type { PanelProps, PanelState } from '../../components/panel/props';
import { advise } from '../../lib/core/advise';
import type { Conversation } from '../../lib/core/conversation';
import type { EffectivePolicy } from '../../lib/core/policy';
import { type Part, prove } from '../../lib/core/proof';
import type { Template } from '../../lib/core/template';
import type { Composer, Reading } from '../../lib/sites/site';
import type { Judging } from './judging';
import { sayWhatIsTooLong } from './longest';
import type { PageRead } from './page';
import { selectedIn } from './selected';
import type { Store } from './store';
import { targetState } from './targetState';
import { today } from './today';

/** What the panel shows and what the page gave, of one and the same reading. */
export type Session = Pick<PanelProps, 'notice' | 'collapsed'> & {
  readonly state: PanelState;
  readonly settings: EffectivePolicy;
  /** How many messages with painful words were met today; for the agent's own eyes. */
  readonly exposure?: number;
  readonly reading?: Reading | undefined;
};

export type Steps = {
  /** Takes over a new reading: shows it, judges what is new, advises. Ends when `signal` aborts. */
  show(page: PageRead, target: Composer | undefined, signal: AbortSignal): Promise<void>;
  select(messageId: string): void;
};

type Assessments = Parameters<typeof advise>[0]['assessments'];

/** `claims`: the parts that the site's pages show, for the self-test. */
export function createSteps(
  store: Store<Session>,
  judging: Judging,
  library: () => readonly Template[],
  claims: ReadonlySet<Part>,
): Steps {
  let chosen: { readonly ticket: string; readonly messageId: string } | undefined;
  const adviceFor = (conversation: Conversation, assessments: Assessments, messageId: string) => {
    const { policy } = store.get().settings;
    return advise({ conversation, assessments, messageId, policy, library: library(), today: today() });
  };

  const stateOf = (conversation: Conversation, target: Composer | undefined): PanelState => {
    const assessments = judging.ready(conversation);
    const selected = selectedIn(conversation, chosen);
    const advice = selected === undefined ? undefined : adviceFor(conversation, assessments, selected);
    const proofs = prove(conversation, target, claims);
    const shown = { conversation, assessments, selected, need: judging.need(conversation, selected), advice, proofs };
    return { view: 'ticket', ...shown, target: targetState(target, store.get().settings.policy) };
  };

  return {
    async show(page, target, signal) {
      if (page.found === 'nothing') return store.set({ state: { view: 'idle' }, reading: undefined });
      if (page.found === 'unreadable') {
        return store.set({ state: { view: 'unreadable', problem: page.problem }, reading: undefined });
      }
      const { reading } = page;
      const conversation = sayWhatIsTooLong(page.conversation);
      const before = store.get().state;
      const moved = before.view !== 'ticket' || before.conversation.ticket.id !== conversation.ticket.id;
      store.set({ reading, state: stateOf(conversation, target), ...(moved ? { notice: undefined } : {}) });
      const progress = () => {
        if (!signal.aborted) store.set({ state: stateOf(conversation, target) });
      };
      await judging.judge(conversation, selectedIn(conversation, chosen), progress, signal);
    },
    select(messageId) {
      const { state } = store.get();
      if (state.view !== 'ticket') return;
      chosen = { ticket: state.conversation.ticket.id, messageId };
      const { conversation, assessments } = state;
      const advice = adviceFor(conversation, assessments, messageId);
      store.set({ state: { ...state, selected: messageId, need: judging.need(conversation, messageId), advice } });
    },
  };
}
