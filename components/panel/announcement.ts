import type { Template } from '../../lib/core/template';
import { moodOf } from '../ui/mood';
import { say, sayDay } from '../ui/say';
import { headline } from '../ui/verdict/headline';
import type { Words } from '../ui/words';
import type { InsertNotice, PanelProps, PanelState, RecordNotice } from './props';
import { authorOf, selectedAssessment, selectedMessage } from './ticket';

/** What a screen reader hears when the panel has news; empty while there are none. */
export function announcement(state: PanelState, words: Words): string {
  if (state.view === 'unreadable') return `${words.panel.unreadableTitle}. ${state.problem.reason}`;
  if (state.view !== 'ticket') return '';
  const message = selectedMessage(state);
  const assessment = selectedAssessment(state);
  if (!message || !assessment) return '';
  const mood = moodOf(assessment);
  return say(words.panel.announce, {
    name: authorOf(message, state.conversation, words),
    mood: words.moods[mood].label,
    text: headline(assessment, mood, 'message', words),
  });
}

/** The notice after an insertion, in words. */
export function noticeWords(
  notice: InsertNotice | undefined,
  { state, library }: Pick<PanelProps, 'state' | 'library'>,
  words: Words,
): string {
  if (!notice) return '';
  if ('reason' in notice) return `${words.advice[notice.state]}. ${notice.reason}`;
  if ('templateId' in notice) return say(words.advice.inserted, { title: titleOf(notice.templateId, state, library) });
  return notice.state === 'undone' ? words.advice.undone : words.draft.replaced;
}

/** What came of writing a step down, in words. */
export function recordWords(notice: RecordNotice | undefined, words: Words): string {
  if (!notice) return '';
  if (notice.state === 'takenBack') return words.memory.takenBack;
  if (notice.state === 'failed') return `${words.memory.failed}. ${notice.reason}`;
  const phrase = notice.fresh ? words.memory.recorded : words.memory.recordedAgain;
  return say(phrase, { rung: words.rungs[notice.rung], day: sayDay(notice.date, words.lang) });
}

export function titleOf(id: string, state: PanelState, library: readonly Template[] = []): string {
  const suggested = state.view === 'ticket' ? (state.advice?.suggestions ?? []) : [];
  const all = [...suggested.map(({ template }) => template), ...library];
  return all.find((template) => template.id === id)?.title ?? '';
}
