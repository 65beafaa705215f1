import type { Remembered } from '../../lib/core/remembered';
import { Button } from '../ui/Button';
import { Icon } from '../ui/Icon';
import { useWords } from '../ui/language';
import { StepLine } from '../ui/StepLine';
import { say } from '../ui/say';
import { AskFirst } from './AskFirst';
import type { MemoryProps } from './props';

type CustomerProps = Pick<MemoryProps, 'today' | 'titleOf'> & {
  readonly customer: Remembered;
  onExport(): void;
  onErase(): void;
};

/** All that is remembered of one customer, newest first, to be taken away or erased. */
export function CustomerSteps({ customer, today, titleOf, onExport, onErase }: CustomerProps) {
  const words = useWords();
  const name = say(words.memory.customer, { key: customer.key.slice(0, 8) });
  return (
    <article class="customer" aria-label={name}>
      <h4>{name}</h4>
      <ol class="lines">
        {customer.steps.toReversed().map(({ id, step }) => (
          <li key={id} class="line managed">
            <Icon name="history" size={16} />
            <StepLine step={step} today={today} title={step.template && titleOf(step.template)} />
          </li>
        ))}
      </ol>
      <div class="row">
        <Button icon="download" onClick={onExport}>
          {words.memory.export}
        </Button>
        <AskFirst label={words.memory.erase} question={words.memory.eraseAsk} onYes={onErase} />
      </div>
    </article>
  );
}
