import type { ComponentChildren } from 'preact';
import type { Assessment } from '../../../lib/core/assessment';
import { Icon } from '../Icon';
import { useWords } from '../language';
import { moodOf, sureness } from '../mood';
import { draftMood, headline, labelOf } from './headline';
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
          <Icon name={of === 'draft' && mood === 'heated' ? 'eye' : mood} size={22} />
        </span>
        <div>
          <p class="verdict-mood">{labelOf(mood, of, words)}</p>
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
