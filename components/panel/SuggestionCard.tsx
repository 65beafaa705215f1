import { useId } from 'preact/hooks';
import type { Terms } from '../../lib/core/ladder';
import type { StepNeeds } from '../../lib/core/needs';
import { isSpoken } from '../../lib/core/template';
import { Icon } from '../ui/Icon';
import { useWords } from '../ui/language';
import { isolate, say } from '../ui/say';
import type { Answers } from './answers';
import { Blanks } from './Blanks';
import { CardActions } from './CardActions';
import type { Filling } from './filling';
import { Preview } from './Preview';
import { StepForm } from './StepForm';
import type { Entry } from './search';
import type { TicketState } from './ticket';

export type CardProps = {
  readonly entry: Entry;
  /** How the open card is filled; a closed card has none. */
  readonly filling: Filling | undefined;
  /** What has to be settled before the open card is used. */
  readonly step: StepNeeds | undefined;
  readonly today: string;
  readonly terms: Terms | undefined;
  readonly answers: Answers;
  readonly target: TicketState['target'];
  /** Marks what is still missing, once Insert or Copy was tried. */
  readonly asked: boolean;
  readonly stop: Record<string, unknown>;
  onToggle(): void;
  onAnswer(name: string, answer: string): void;
  onInsert(): void;
  onCopy(): void;
  onRecord(): void;
};

/** One answer: title, values, why this one; opened, its blanks, preview and the ways to use it. */
export function SuggestionCard(props: CardProps) {
  const { entry, filling, stop, onToggle } = props;
  const { template, why } = entry;
  const words = useWords();
  const id = useId();
  const open = filling !== undefined;
  return (
    <li class={open ? 'card open' : 'card'}>
      <h3>
        <button
          type="button"
          class="card-head"
          aria-expanded={open}
          aria-controls={id}
          {...stop}
          onClick={() => onToggle()}
        >
          <span class="card-title">{isolate(template.title)}</span>
          {template.favourite && (
            <>
              <Icon name="favourite" size={14} />
              <span class="visually-hidden">{words.own.favourite}</span>
            </>
          )}
          {template.shortcut && <kbd>;{template.shortcut}</kbd>}
          <span class="card-length">{words.lengths[template.length]}</span>
          <Icon name="chevron" />
        </button>
      </h3>
      <p class="chips">
        {template.folder && (
          <span class="chip">
            <Icon name="folder" size={12} /> {isolate(template.folder)}
          </span>
        )}
        {template.values.map((value) => (
          <span key={value} class="chip value">
            {words.values[value]}
          </span>
        ))}
      </p>
      <p class="why">
        {why ? (
          <>
            <strong>{words.advice.why}</strong> {why}
          </>
        ) : (
          template.why
        )}
      </p>
      <div id={id} hidden={!open}>
        {filling && <CardBody {...props} filling={filling} />}
      </div>
    </li>
  );
}

function CardBody(props: CardProps & { filling: Filling }) {
  const { filling, step, today, terms, answers, asked, onAnswer } = props;
  const words = useWords();
  if (filling.broken !== undefined || !filling.filled) {
    return <p class="field-error">{say(words.advice.broken, { reason: filling.broken ?? '' })}</p>;
  }
  const marked = asked ? filling.missing : new Set<string>();
  return (
    <>
      {step?.blocked && (
        <p class="blocked">
          <Icon name="lock" size={14} />
          <span>
            <strong>{words.memory.blocked}:</strong> {step.blocked}
          </span>
        </p>
      )}
      {step && !step.locked && (
        <StepForm {...step} {...{ today, terms, answers, onAnswer }} marked={new Set(asked ? step.missing : [])} />
      )}
      <Blanks
        legend={words.advice.blanks}
        blanks={filling.blanks}
        {...{ answers, marked, onAnswer }}
        onEnter={() => props.onInsert()}
      />
      <Preview filled={filling.filled} spoken={isSpoken(props.entry.template)} />
      {filling.stops.length > 0 && (
        <details class="stops">
          <summary>
            <Icon name="chevron" size={14} />
            {words.advice.stops}
          </summary>
          <Blanks blanks={filling.stops} {...{ answers, marked, onAnswer }} />
        </details>
      )}
      {!step?.locked && <CardActions {...props} />}
    </>
  );
}
