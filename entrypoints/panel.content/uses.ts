import type { PanelProps } from '../../components/panel/props';
import type { InsertResult } from '../../lib/compose/insertion';
import type { Answers } from '../../lib/core/fill';
import { isRecorded } from '../../lib/core/taking';
import type { Filled, Template } from '../../lib/core/template';
import { send } from '../../lib/platform/requests';
import { copyContent } from './clipboard';
import { createDraftActions, type DraftActions, type DraftParts } from './draftActions';
import { createTaking, type TakingParts } from './taking';
import type { Shortcut } from './target';
import { createWriting, type Parts } from './writing';

type Uses = Pick<PanelProps, 'onInsert' | 'onUndo' | 'onCopy' | 'onRecord' | 'onTakeBack'> &
  DraftActions & {
    /** Puts an answer in place of its shortcut. */
    onExpand(template: Template, at: Shortcut): void;
  };

/**
 * What using an answer does: the text, the step that it takes on the ladder, and the count of the agent's picks; and what
 * better words in the draft do.
 */
export function createUses(
  parts: Parts & TakingParts & DraftParts,
  filled: (template: Template, answers: Answers) => Filled,
  failed: (error: unknown) => void,
): Uses {
  const { store } = parts;
  const writing = createWriting(parts, filled);
  const taking = createTaking(parts);
  const picked = ({ id }: Template) => {
    if (store.get().settings.policy.learnFromPicks) send('picks.add', { template: id }).catch(failed);
  };
  const insert = async (template: Template, answers: Answers, at?: Shortcut) => {
    const { state } = store.get();
    const internal = state.view === 'ticket' && state.target.state === 'ready' && state.target.audience === 'internal';
    taking.forget();
    if (!(await writing.insert(template, answers, at))) return;
    picked(template);
    // What stands in an internal note was not said to the customer.
    if (isRecorded(template) && !internal) await taking.take(template, answers);
  };
  const copy = async (template: Template, answers: Answers) => {
    const content = filled(template, answers);
    if (!content.ready) return;
    await copyContent(content);
    store.set({ notice: copied });
    picked(template);
  };
  const undo = async () => {
    if (await writing.undo()) await taking.takeBack();
  };
  const replace = (write: () => Promise<InsertResult>) => {
    taking.forget();
    return writing.replace(write);
  };
  return {
    ...createDraftActions(parts, replace, failed),
    onInsert: (template, answers) => void insert(template, answers).catch(failed),
    onExpand: (template, at) => void insert(template, {}, at).catch(failed),
    onUndo: () => void undo().catch(failed),
    onCopy: (template, answers) => void copy(template, answers).catch(failed),
    onRecord: (template, answers) => void taking.take(template, answers),
    onTakeBack: () => void taking.takeBack(),
  };
}

export const copied = { state: 'copied', reason: 'Paste it where you want it.' } as const;
