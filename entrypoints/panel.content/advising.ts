import type { PanelState } from '../../components/panel/props';
import { advise } from '../../lib/core/advise';
import type { Conversation } from '../../lib/core/conversation';
import { type Part, prove } from '../../lib/core/proof';
import type { Template } from '../../lib/core/template';
import { today } from '../../lib/platform/today';
import type { Chosen } from './choosing';
import type { Judging } from './judging';
import type { Memory } from './memory';
import type { Session } from './session';
import type { Store } from './store';
import { targetState } from './targetState';

type Ticket = Extract<PanelState, { view: 'ticket' }>;

type Parts = {
  readonly store: Store<Session>;
  readonly judging: Judging;
  readonly memory: Memory;
  readonly library: () => readonly Template[];
  /** The parts that the site's pages show, for the self-test. */
  readonly claims: ReadonlySet<Part>;
};

export type Advising = ReturnType<typeof createAdvising>;

/** What is said of a message by what is known at this moment: judgements, the ladder memory, settings and picks. */
export function createAdvising({ store, judging, memory, library, claims }: Parts) {
  const of = (conversation: Conversation, selected: string | undefined) => {
    const assessments = judging.ready(conversation);
    const remembered = memory.of(conversation);
    const { settings, picks, speaking } = store.get();
    const advice =
      selected === undefined || !remembered
        ? undefined
        : advise({
            ...{ conversation, assessments, messageId: selected, policy: settings.policy, today: today() },
            locale: navigator.language,
            ...(speaking ? { channel: 'phone' as const } : {}),
            library: library(),
            history: remembered.state === 'known' ? remembered.steps : [],
            picks: settings.policy.learnFromPicks ? picks : {},
          });
    return { assessments, selected, need: judging.need(conversation, selected), advice, remembered };
  };
  return {
    of,
    stateOf(conversation: Conversation, selected: string | undefined, target: Chosen | undefined): Ticket {
      const proofs = prove(conversation, target, claims);
      return {
        view: 'ticket',
        conversation,
        ...of(conversation, selected),
        proofs,
        target: targetState(target, store.get().settings.policy),
      };
    },
  };
}
