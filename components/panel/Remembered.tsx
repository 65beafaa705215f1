import type { Template } from '../../lib/core/template';
import { Button } from '../ui/Button';
import { Icon } from '../ui/Icon';
import { useWords } from '../ui/language';
import { StepLine } from '../ui/StepLine';
import { say, sayCount } from '../ui/say';
import type { MemoryState } from './props';

type RememberedProps = {
  readonly remembered: MemoryState | undefined;
  readonly library: readonly Template[];
  readonly today: string;
  onShowMemory(): void;
};

/** What was said to this customer before, and when; or why nothing can be known of it. */
export function Remembered({ remembered, library, today, onShowMemory }: RememberedProps) {
  const words = useWords();
  if (!remembered) return null;
  if (remembered.state === 'failed') return <p class="field-error">{say(words.memory.unknown, remembered)}</p>;
  if (remembered.state === 'nobody') return <p class="hint">{words.memory.nobody}</p>;
  const { steps, by } = remembered;
  const note = by === 'ticket' && <p class="hint">{words.memory.ticketOnly}</p>;
  if (steps.length === 0) return note || null;
  return (
    <details class="trail remembered">
      <summary>
        <Icon name="chevron" size={14} />
        {sayCount(words.memory.known, steps.length, words.lang)}
      </summary>
      <ol>
        {steps.toReversed().map((step) => (
          <li key={`${step.date} ${step.rung} ${step.ticket}`}>
            <Icon name="history" size={14} />
            <StepLine step={step} today={today} title={titleIn(library, step.template)} />
          </li>
        ))}
      </ol>
      {note}
      <Button look="quiet" icon="history" onClick={() => onShowMemory()}>
        {words.memory.show}
      </Button>
    </details>
  );
}

function titleIn(library: readonly Template[], id: string | undefined): string | undefined {
  return library.find((template) => template.id === id)?.title;
}
