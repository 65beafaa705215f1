import type { Assessment } from '../../lib/core/assessment';
import type { IconName } from './icons';

/** The state of a message at a glance. Each has an icon, a word and a colour role of the same name. */
export const moods = [
  'calm',
  'welcome',
  'heated',
  'boundary',
  'serious',
  'critical',
  'care',
  'emergency',
  'unjudged',
  'pending',
] as const satisfies readonly IconName[];
export type Mood = (typeof moods)[number];

const bySeverity = ['calm', 'heated', 'boundary', 'serious', 'critical'] as const;

/** Self-harm outranks everything, then danger, then the severity; a complaint without a breach is welcome. */
export function moodOf(assessment: Assessment | undefined): Mood {
  if (!assessment) return 'pending';
  if (assessment.notes.includes('self-harm')) return 'care';
  if (assessment.notes.includes('hazard')) return 'emergency';
  if (assessment.notJudged !== undefined) return 'unjudged';
  if (assessment.severity > 0) return bySeverity[assessment.severity];
  return assessment.notes.includes('feedback') || assessment.notes.includes('employee-conduct') ? 'welcome' : 'calm';
}

/** From this severity on, the customer's words stay covered until the agent asks for them. */
export const coveredFrom = 3;

/** How sure the judgement is, in three words instead of a number. */
export function sureness(confidence: number): 'sure' | 'fairly' | 'unsure' {
  return confidence >= 0.9 ? 'sure' : confidence >= 0.7 ? 'fairly' : 'unsure';
}
