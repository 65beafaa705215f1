import { useId } from 'preact/hooks';
import { datesOf, type Terms } from '../../lib/core/ladder';
import { type StepAnswer, stepAnswers } from '../../lib/core/taking';
import type { Rung } from '../../lib/core/template';
import { useWords } from '../ui/language';
import type { Answers } from './answers';

type StepFormProps = {
  readonly rung: Rung;
  readonly today: string;
  readonly terms: Terms | undefined;
  readonly asked: readonly StepAnswer[];
  readonly answers: Answers;
  /** To be marked as still missing. */
  readonly marked: ReadonlySet<StepAnswer>;
  onAnswer(name: string, answer: string): void;
};

/** What has to be settled before a step is taken: who approved it, what was offered first, and until when it holds. */
export function StepForm({ rung, today, terms, asked, answers, marked, onAnswer }: StepFormProps) {
  const words = useWords();
  const dates = datesOf(rung, today, terms);
  const preset = { expires: dates.endDate ?? '', review: dates.reviewDate ?? '' };
  if (asked.length === 0) return null;
  return (
    <fieldset class="blanks step-form">
      <legend>{words.memory.form}</legend>
      {asked.map((name) => (
        <StepField
          key={name}
          name={name}
          today={today}
          answer={answers[stepAnswers[name]] ?? (name === 'expires' || name === 'review' ? preset[name] : '')}
          marked={marked.has(name)}
          onAnswer={(answer) => onAnswer(stepAnswers[name], answer)}
        />
      ))}
    </fieldset>
  );
}

type FieldProps = {
  readonly name: StepAnswer;
  readonly today: string;
  readonly answer: string;
  readonly marked: boolean;
  onAnswer(answer: string): void;
};

function StepField({ name, today, answer, marked, onAnswer }: FieldProps) {
  const words = useWords();
  const id = useId();
  const { label, needed } = words.memory.asked[name];
  const hint = name === 'adjustments' ? words.memory.adjustmentsHint : '';
  const shared = {
    id,
    value: answer,
    'data-blank': stepAnswers[name],
    'aria-invalid': marked,
    'aria-describedby': `${id}-hint ${id}-needed`,
    onInput: (event: InputEvent) => onAnswer((event.currentTarget as HTMLInputElement).value),
  };
  return (
    <div class="field">
      <label for={id}>{label}</label>
      {name === 'adjustments' ? (
        <select {...shared}>
          {(['', 'agreed', 'declined'] as const).map((choice) => (
            <option key={choice} value={choice}>
              {words.memory.adjustments[choice]}
            </option>
          ))}
        </select>
      ) : name === 'expires' || name === 'review' ? (
        <input type="date" min={today} {...shared} />
      ) : (
        <input type="text" dir="auto" autocomplete="off" maxLength={300} {...shared} />
      )}
      {hint && (
        <p class="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {marked && (
        <p class="field-error" id={`${id}-needed`}>
          {needed}
        </p>
      )}
    </div>
  );
}
