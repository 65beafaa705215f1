import { coveredFrom } from '../../components/ui/mood';
import { send } from '../../lib/platform/requests';
import { today } from '../../lib/platform/today';
import type { Session } from './session';
import type { Store } from './store';

/** Counts the messages with painful words that the agent has had in front today, each once. */
export function watchExposure(store: Store<Session>, signal: AbortSignal): void {
  const counted = new Set<string>();
  const look = () => {
    const { state } = store.get();
    if (state.view !== 'ticket' || state.selected === undefined) return;
    if ((state.assessments.get(state.selected)?.severity ?? 0) < coveredFrom) return;
    const key = [state.conversation.site, state.conversation.ticket.id, state.selected].join(' ');
    if (counted.has(key)) return;
    counted.add(key);
    send('exposure.count', { day: today(), key }).then((exposure) => store.set({ exposure }), skip);
  };
  store.subscribe(look, signal);
}

/** The count is an extra; a page that outlived its extension goes without it. */
function skip(error: unknown): void {
  console.info('Conduct Panel: not counted.', error);
}
