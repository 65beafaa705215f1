import type { PanelProps } from '../../components/panel/props';
import { factsOf } from '../../lib/core/facts';
import { type Answers, fill } from '../../lib/core/fill';
import type { Filled, Template } from '../../lib/core/template';
import { send } from '../../lib/platform/requests';
import { saveSetting } from '../../lib/platform/settings';
import { copyContent, copyText } from './clipboard';
import type { createMarks } from './marks';
import type { Steps } from './session';
import type { Shown } from './shown';
import { today } from './today';
import { createWriting, type Parts } from './writing';

export type ActionParts = Parts & {
  readonly steps: Steps;
  readonly marks: ReturnType<typeof createMarks>;
  /** A text without a word of the page. */
  diagnosis(): string;
};

type Actions = Omit<PanelProps, keyof Shown>;

/** What each callback of the panel does. */
export function createActions(parts: ActionParts): Actions {
  const { store, steps, marks, diagnosis, retry } = parts;
  const filled = (template: Template, answers: Answers): Filled => {
    const { state, settings } = store.get();
    if (state.view !== 'ticket') throw new Error('There is no ticket to fill the answer from.');
    return fill(
      template,
      factsOf(state.conversation, settings.policy, today(), navigator.language, state.advice, state.selected),
      answers,
    );
  };
  const failed = (error: unknown) =>
    store.set({ notice: { state: 'failed', reason: error instanceof Error ? error.message : String(error) } });

  const writing = createWriting(parts, filled);

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
    onInsert: (template, answers) => void writing.insert(template, answers).catch(failed),
    onUndo: () => void writing.undo().catch(failed),
    onCopy(template, answers) {
      const content = filled(template, answers);
      if (content.ready) copyContent(content).then(() => store.set({ notice: copied }), failed);
    },
    onCollapse: (collapsed) => keep('collapsed', collapsed),
    onSide: (side) => keep('side', side),
    onShield: (shielded) => keep('shield', shielded),
    onRetry: retry,
    onCopyDiagnosis: () => void copyText(diagnosis()).then(() => store.set({ notice: copied }), failed),
    onTeach: () => void send('teach.start').catch(failed),
    onOptions: () => void send('options.open').catch(failed),
  };

  function keep(key: 'collapsed' | 'side' | 'shield', value: boolean | string): void {
    if (key === 'collapsed') store.set({ collapsed: value === true });
    saveSetting(key, value).catch(failed);
  }
}

const copied = { state: 'copied', reason: 'Paste it where you want it.' } as const;
