import type { PanelProps } from '../../components/panel/props';
import { factsOf } from '../../lib/core/facts';
import { type Answers, fill } from '../../lib/core/fill';
import { datesOf } from '../../lib/core/ladder';
import type { Filled, Template } from '../../lib/core/template';
import { send } from '../../lib/platform/requests';
import { saveSetting } from '../../lib/platform/settings';
import { today } from '../../lib/platform/today';
import type { Calling } from './calling';
import { copyText } from './clipboard';
import type { DraftParts } from './draftActions';
import { changeList } from './lists';
import type { Memory } from './memory';
import type { Shown } from './shown';
import type { TakingParts } from './taking';
import { copied, createUses } from './uses';
import type { Parts } from './writing';

export type ActionParts = Parts &
  TakingParts &
  DraftParts & {
    readonly calling: Calling;
    /** A text without a word of the page. */
    diagnosis(): string;
  };

type Actions = Omit<PanelProps, keyof Shown> & Pick<ReturnType<typeof createUses>, 'onExpand'>;

/** What each callback of the panel does. */
export function createActions(parts: ActionParts): Actions {
  const { store, steps, marks, memory, calling, diagnosis, retry } = parts;
  const filled = (template: Template, answers: Answers): Filled => {
    const { state, settings } = store.get();
    if (state.view !== 'ticket') throw new Error('There is no ticket to fill the answer from.');
    // The dates are those of the step that the answer takes, which need not be the one that is due.
    const { conversation, selected, advice } = state;
    const ladder = { ...advice?.ladder, ...datesOf(template.rung, today(), settings.policy.terms) };
    const facts = factsOf(conversation, settings.policy, today(), navigator.language, { ...advice, ladder }, selected);
    return fill(template, facts, answers);
  };
  const failed = (error: unknown) =>
    store.set({ notice: { state: 'failed', reason: error instanceof Error ? error.message : String(error) } });
  const keep = (key: 'collapsed' | 'side' | 'shield', value: boolean | string) => {
    if (key === 'collapsed') store.set({ collapsed: value === true });
    saveSetting(key, value).catch(failed);
  };
  const ticket = (act: (conversation: Parameters<Memory['show']>[0]) => Promise<void>) => {
    const { state } = store.get();
    if (state.view === 'ticket') act(state.conversation).catch(failed);
  };

  return {
    fill: filled,
    onSelect: steps.select,
    onReveal(messageId, signalIndex) {
      const { reading, state } = store.get();
      const signal = state.view === 'ticket' ? state.assessments.get(messageId)?.signals[signalIndex] : undefined;
      if (reading && signal) marks.reveal(reading.ranges(messageId, signal));
    },
    onFind(messageId, words) {
      const { reading } = store.get();
      if (reading) marks.reveal(reading.ranges(messageId, words));
    },
    ...createUses(parts, filled, failed),
    onReturn: calling.back,
    onExpanding: (on) => void changeList(store, 'shortcutSitesOff', location.host, !on).catch(failed),
    onShowMemory: () => ticket(memory.show),
    onCollapse: (collapsed) => keep('collapsed', collapsed),
    onSide: (side) => keep('side', side),
    onShield: (shielded) => keep('shield', shielded),
    onSpeaking(speaking) {
      store.set({ speaking });
      steps.refresh();
    },
    onRetry: retry,
    onCopyDiagnosis: () => void copyText(diagnosis()).then(() => store.set({ notice: copied }), failed),
    onTeach: () => void send('teach.start').catch(failed),
    onOptions: () => void send('options.open').catch(failed),
  };
}
