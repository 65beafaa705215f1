import type { PanelProps, PanelState } from '../../components/panel/props';
import { advise } from '../../lib/core/advise';
import type { Conversation, Unreadable } from '../../lib/core/conversation';
import type { EffectivePolicy } from '../../lib/core/policy';
import type { Template } from '../../lib/core/template';
import type { Composer, Reading } from '../../lib/sites/site';
import { isJudged, type Judging } from './judging';
import type { Store } from './store';
import { today } from './today';

/** What the panel shows and what the page gave, always of one and the same reading. */
export type Session = Pick<PanelProps, 'notice' | 'collapsed'> & {
  readonly state: PanelState;
  readonly settings: EffectivePolicy;
  readonly reading?: Reading | undefined;
};

export type PageRead =
  | { readonly found: 'conversation'; readonly conversation: Conversation; readonly reading: Reading | undefined }
  | { readonly found: 'nothing' }
  | { readonly found: 'unreadable'; readonly problem: Unreadable };

export type Steps = {
  /** Takes over a new reading: shows it, judges what is new, advises. Ends when `signal` aborts. */
  show(page: PageRead, target: Composer | undefined, signal: AbortSignal): Promise<void>;
  select(messageId: string): void;
};

export function createSteps(store: Store<Session>, judging: Judging, library: readonly Template[]): Steps {
  let chosen: { readonly ticket: string; readonly messageId: string } | undefined;

  const stateOf = (conversation: Conversation, target: Composer | undefined): PanelState => {
    const assessments = judging.ready(conversation);
    const selected = selectedIn(conversation, chosen);
    const policy = store.get().settings.policy;
    const request = { conversation, assessments, policy, library, today: today() };
    const advice = selected === undefined ? undefined : advise({ ...request, messageId: selected });
    return { view: 'ticket', conversation, assessments, selected, advice, target: targetState(target) };
  };

  return {
    async show(page, target, signal) {
      if (page.found === 'nothing') return store.set({ state: { view: 'idle' }, reading: undefined });
      if (page.found === 'unreadable') {
        return store.set({ state: { view: 'unreadable', problem: page.problem }, reading: undefined });
      }
      const { conversation, reading } = page;
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
      const advice = advise({
        ...{ conversation: state.conversation, assessments: state.assessments, library, today: today(), messageId },
        policy: store.get().settings.policy,
      });
      store.set({ state: { ...state, selected: messageId, advice } });
    },
  };
}

/** The message that the agent chose in this ticket, else the customer's latest. */
function selectedIn({ ticket, messages }: Conversation, chosen?: { ticket: string; messageId: string }) {
  const picked = messages.find(({ id }) => chosen?.ticket === ticket.id && chosen.messageId === id);
  return (picked ?? messages.findLast(isJudged))?.id;
}

function targetState(target: Composer | undefined): Extract<PanelState, { view: 'ticket' }>['target'] {
  return target
    ? { state: 'ready', label: labels[target.audience], audience: target.audience }
    : { state: 'missing', reason: 'Open the reply field on the page, then insert.' };
}

const labels = { public: 'Public reply', internal: 'Internal note', unknown: 'The reply field' };
