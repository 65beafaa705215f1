import type { Advice } from '../../lib/core/advice';
import { Icon } from '../ui/Icon';
import { useWords } from '../ui/language';
import type { Mood } from '../ui/mood';
import { LadderTrail } from './LadderTrail';
import type { PanelProps } from './props';
import { Remembered } from './Remembered';
import type { TicketState } from './ticket';

type StepsProps = Pick<PanelProps, 'library' | 'today' | 'onShowMemory'> & {
  readonly advice: Advice;
  readonly mood: Mood;
  readonly state: TicketState;
};

/** What to do now: the rung of the ladder, a sentence, and the steps in order. */
export function AdviceSteps({ advice, mood, state, library = [], today, onShowMemory }: StepsProps) {
  const words = useWords();
  return (
    <section class={`steps mood-${mood}`} aria-label={words.advice.heading}>
      <header>
        <p class="steps-rung">
          {(mood === 'care' || mood === 'emergency') && <Icon name={mood} size={14} />}
          {words.rungs[advice.rung]}
        </p>
        <h2>{advice.headline}</h2>
      </header>
      {advice.steps.length > 0 && (
        <ol>
          {advice.steps.map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ol>
      )}
      {advice.ladder?.rung === advice.rung && <LadderTrail ladder={advice.ladder} />}
      <Remembered remembered={state.remembered} {...{ library, today, onShowMemory }} />
    </section>
  );
}
