import type { InsertNotice } from '../../components/panel/props';
import type { InsertResult } from '../../lib/compose/insertion';
import type { Answers } from '../../lib/core/fill';
import type { Filled, Template } from '../../lib/core/template';
import type { Session } from './session';
import type { Store } from './store';
import type { Shortcut, Target } from './target';

export type Parts = {
  readonly store: Store<Session>;
  readonly target: Target;
  /** The id of the ticket that the page shows at this moment; undefined where the address does not tell. */
  ticketNow(): string | undefined;
  retry(): void;
};

const moved = { state: 'failed', reason: 'The page has moved to another ticket. Nothing was written.' } as const;
const undoRefused = { state: 'failed', reason: 'The field has changed since. Undo it in the field itself.' } as const;

/** Writes into the composer and takes it back; every way ends in a notice. */
export function createWriting({ store, target, ticketNow, retry }: Parts, filled: (t: Template, a: Answers) => Filled) {
  let takeBack: (() => Promise<boolean>) | undefined;

  const perform = async (write: () => Promise<InsertResult>, notice: InsertNotice) => {
    const { state } = store.get();
    const now = ticketNow();
    if (state.view !== 'ticket' || (now !== undefined && now !== state.conversation.ticket.id)) {
      store.set({ notice: moved });
      retry();
      return 'failed';
    }
    const result = await write();
    const done = result.outcome === 'inserted';
    takeBack = done ? result.undo : undefined;
    store.set({ notice: done ? notice : { state: result.outcome, reason: result.reason } });
    return result.outcome;
  };

  return {
    /** True when the text stands in the composer, or is on the clipboard because the composer refused it. */
    async insert(template: Template, answers: Answers, at?: Shortcut): Promise<boolean> {
      const { state, settings } = store.get();
      const content = filled(template, answers);
      const off = settings.policy.featuresOff.includes('insert');
      if (!content.ready || state.view !== 'ticket' || off) return false;
      return (
        (await perform(() => target.write(content, at), { state: 'inserted', templateId: template.id })) !== 'failed'
      );
    },
    /** Puts words in place of others in the draft; true when they stand there. */
    async replace(write: () => Promise<InsertResult>): Promise<boolean> {
      if (store.get().settings.policy.featuresOff.includes('insert')) return false;
      return (await perform(write, { state: 'replaced' })) === 'inserted';
    },
    /** True when the text was taken out again. */
    async undo(): Promise<boolean> {
      const done = await takeBack?.();
      if (done !== undefined) store.set({ notice: done ? { state: 'undone' } : undoRefused });
      return done === true;
    },
  };
}
