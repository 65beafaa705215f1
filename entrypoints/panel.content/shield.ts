import { coveredFrom } from '../../components/ui/mood';
import type { Signal } from '../../lib/core/assessment';
import type { Session } from './session';
import type { Store } from './store';

/** Tells which passages of the page are covered just now. */
export type Covered = (messageId: string, signal: Signal) => boolean;

/**
 * The shield: painful passages lie under paint, and the page's tree stays as it is. What the agent has uncovered stays
 * open for as long as its ticket is in front.
 */
export function createShield(store: Store<Session>, signal: AbortSignal) {
  let open = new Set<string>();
  let ticket: string | undefined;
  const keyOf = (messageId: string, { start, end }: Signal) => `${messageId} ${start} ${end}`;
  // Followed at every change, since a ticket without painful words closes what was open as well.
  store.subscribe(() => {
    const { state } = store.get();
    const now = state.view === 'ticket' ? state.conversation.ticket.id : undefined;
    if (now !== ticket) [ticket, open] = [now, new Set()];
  }, signal);
  const covered: Covered = (messageId, signal) => {
    const { state, settings } = store.get();
    if (!settings.policy.shield || state.view !== 'ticket' || signal.severity < coveredFrom) return false;
    return !open.has(keyOf(messageId, signal));
  };
  return {
    covered,
    /** Takes the cover off one passage. */
    uncover(messageId: string, signal: Signal): void {
      open.add(keyOf(messageId, signal));
      store.set({});
    },
  };
}
