import type { Assessment } from '../../../lib/core/assessment';
import type { Mood } from '../mood';
import { say, sayCount, sayLanguage } from '../say';
import type { Words } from '../words';

/** Whose words were judged: the customer's message, or the agent's own draft. */
export type Judged = 'message' | 'draft';

/** The state of a draft: fine, worth a second look, or in breach of the code that binds agents too. */
export function draftMood(assessment: Assessment): Mood {
  if (assessment.notJudged !== undefined) return 'unjudged';
  if (assessment.severity > 0) return assessment.severity >= 3 ? 'serious' : 'boundary';
  return assessment.signals.length > 0 ? 'heated' : 'calm';
}

/** The word for a mood; a draft has words of its own, so that nobody is told that they are heated. */
export function labelOf(mood: Mood, of: Judged, words: Words): string {
  const { fine, again, breach } = words.verdict.draft;
  const draft: Partial<Record<Mood, string>> = { calm: fine, heated: again, boundary: breach, serious: breach };
  return (of === 'draft' ? draft[mood] : undefined) ?? words.moods[mood].label;
}

/** The sentence that stands for the whole assessment, for the card and for the screen reader. */
export function headline(assessment: Assessment, mood: Mood, of: Judged, words: Words): string {
  if (of === 'draft' && mood !== 'unjudged') {
    if (assessment.severity > 0) return words.verdict.draftBreach;
    const count = assessment.signals.length;
    return count === 0 ? words.verdict.draftFine : sayCount(words.verdict.draftFaults, count, words.lang);
  }
  return say(words.moods[mood].text, { language: sayLanguage(assessment.lang, words.lang) });
}
