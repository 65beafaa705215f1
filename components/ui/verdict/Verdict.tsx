import type { ComponentChildren } from 'preact';
import type { Assessment } from '../../../lib/core/assessment';
import { Icon } from '../Icon';
import { useWords } from '../language';
import type { Mood } from '../mood';
import { moodOf, sureness } from '../mood';
import { say, sayCount, sayLanguage } from '../say';
import type { Words } from '../words';
import { NoteList } from './NoteList';
import { SeverityMeter } from './SeverityMeter';
import { SignalList } from './SignalList';

export type VerdictProps = {
  readonly assessment: Assessment;
  /** The text that was judged; signals point into it. */
  readonly text: string;
  /** `draft` for the agent's own words. */
  readonly of: 'message' | 'draft';
  /** Who wrote it and when. */
  readonly byline?: ComponentChildren;
  /** Scrolls the page to a signal; without it the evidence is not a link. */
  onReveal?(signalIndex: number): void;
};

/** An assessment in words: state, severity, clauses, how sure, what stands out and why, and the notes. */
export function Verdict({ assessment, text, of, byline, onReveal }: VerdictProps) {
  const words = useWords();
  const mood = of === 'draft' ? draftMood(assessment) : moodOf(assessment);
  const breach = assessment.severity > 0;
  return (
    <section class={`verdict mood-${mood}`} aria-label={words.verdict.heading}>
      <header class="verdict-head">
        <span class="verdict-icon">
          <Icon name={mood} size={22} />
        </span>
        <div>
          <p class="verdict-mood">{words.moods[mood].label}</p>
          <h2>{headline(assessment, mood, of, words)}</h2>
          {byline && <p class="byline">{byline}</p>}
        </div>
      </header>
      {breach && (
        <div class="verdict-facts">
          <SeverityMeter severity={assessment.severity} />
          <p class="sureness">{words.verdict[sureness(assessment.confidence)]}</p>
        </div>
      )}
      {breach && (
        <p class="clauses">
          <span class="clauses-label">{words.verdict.breaks}</span>
          {assessment.clauses.map((clause) => (
            <span key={clause} class="chip clause">
              {words.clauses[clause]}
            </span>
          ))}
        </p>
      )}
      {breach && (mood === 'care' || mood === 'emergency') && <p class="verdict-aside">{words.verdict.alsoBreach}</p>}
      <SignalList signals={assessment.signals} text={text} {...(onReveal && { onReveal })} />
      <NoteList notes={assessment.notes} />
    </section>
  );
}

/** The state of a draft: fine, worth a second look, or in breach of the code that binds agents too. */
export function draftMood(assessment: Assessment): Mood {
  if (assessment.notJudged !== undefined) return 'unjudged';
  if (assessment.severity > 0) return assessment.severity >= 3 ? 'serious' : 'boundary';
  return assessment.signals.length > 0 ? 'heated' : 'calm';
}

/** The sentence that stands for the whole assessment, for the card and for the screen reader. */
export function headline(assessment: Assessment, mood: Mood, of: 'message' | 'draft', words: Words): string {
  if (of === 'draft' && mood !== 'unjudged') {
    if (assessment.severity > 0) return words.verdict.draftBreach;
    const count = assessment.signals.length;
    return count === 0 ? words.verdict.draftFine : sayCount(words.verdict.draftFaults, count, words.lang);
  }
  return say(words.moods[mood].text, { language: sayLanguage(assessment.lang, words.lang) });
}
