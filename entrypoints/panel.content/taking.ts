import { turnOf } from '../../lib/core/situation';
import { stepTaken } from '../../lib/core/taking';
import type { Template } from '../../lib/core/template';
import { today } from '../../lib/platform/today';
import type { Memory } from './memory';
import type { Session, Steps } from './session';
import type { Store } from './store';

type Answers = Readonly<Record<string, string>>;

export type TakingParts = { readonly store: Store<Session>; readonly memory: Memory; readonly steps: Steps };

/** Writes steps of the ladder down, and takes the last one back; every way ends in a notice. */
export function createTaking({ store, memory, steps }: TakingParts) {
  let takeBack: (() => Promise<void>) | undefined;
  const failed = (error: unknown) => {
    const reason = error instanceof Error ? error.message : String(error);
    store.set({ recorded: { state: 'failed', reason } });
  };
  return {
    async take(template: Template, answers: Answers): Promise<void> {
      const { state, settings } = store.get();
      const { terms } = settings.policy;
      if (state.view !== 'ticket' || state.selected === undefined) return;
      const { conversation, assessments, selected } = state;
      const kinds = turnOf(conversation, selected, assessments)?.kinds ?? [];
      const { id: ticket } = conversation.ticket;
      const step = stepTaken({ template, kinds, ticket, message: selected, today: today(), answers, terms });
      try {
        const { id, fresh } = await memory.record(conversation, step);
        takeBack = fresh ? () => memory.takeBack(conversation, id) : undefined;
        store.set({ recorded: { state: 'recorded', rung: step.rung, date: step.date, fresh } });
        steps.refresh();
      } catch (error) {
        failed(error);
      }
    },
    /** Does nothing when there is nothing to take back. */
    async takeBack(): Promise<void> {
      const act = takeBack;
      takeBack = undefined;
      if (!act) return;
      try {
        await act();
        store.set({ recorded: { state: 'takenBack' } });
        steps.refresh();
      } catch (error) {
        failed(error);
      }
    },
    /** Another answer is being used: the earlier step is no longer taken back with it. */
    forget(): void {
      takeBack = undefined;
      store.set({ recorded: undefined });
    },
  };
}
