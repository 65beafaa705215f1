import { useId } from 'preact/hooks';
import type { Blank } from '../../lib/core/template';
import { useWords } from '../ui/language';
import type { Answers } from './answers';

type BlanksProps = {
  readonly legend?: string;
  readonly blanks: readonly Blank[];
  readonly answers: Answers;
  /** Names to be marked as still missing. */
  readonly marked: ReadonlySet<string>;
  onAnswer(name: string, answer: string): void;
  /** Enter was pressed in a field of one line. */
  onEnter?(): void;
};

/** Fields for what a template does not know: free words, or a choice of wordings. */
export function Blanks({ legend, blanks, answers, marked, onAnswer, onEnter }: BlanksProps) {
  if (blanks.length === 0) return null;
  const press = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || event.isComposing || (event.target as HTMLElement).localName !== 'input') return;
    event.preventDefault();
    onEnter?.();
  };
  return (
    <fieldset class="blanks" onKeyDown={press}>
      {legend && <legend>{legend}</legend>}
      {blanks.map((blank) => (
        <BlankField
          key={blank.name}
          blank={blank}
          answer={answers[blank.name] ?? blank.preset ?? blank.options?.[0] ?? ''}
          marked={marked.has(blank.name)}
          onAnswer={(answer) => onAnswer(blank.name, answer)}
        />
      ))}
    </fieldset>
  );
}

type FieldProps = {
  readonly blank: Blank;
  readonly answer: string;
  readonly marked: boolean;
  onAnswer(answer: string): void;
};

function BlankField({ blank, answer, marked, onAnswer }: FieldProps) {
  const words = useWords();
  const id = useId();
  const { label, example } = labelOf(blank);
  const shared = {
    id,
    value: answer,
    'data-blank': blank.name,
    'aria-invalid': marked,
    ...(marked && { 'aria-describedby': `${id}-needed` }),
    onInput: (event: InputEvent) => onAnswer((event.currentTarget as HTMLInputElement).value),
  };
  return (
    <div class="field">
      <label for={id}>
        {label} {example && <span class="hint">{example}</span>}
      </label>
      {blank.options && blank.options.length > 0 ? (
        <select {...shared}>
          {blank.options.map((option) => (
            <option key={option}>{option}</option>
          ))}
        </select>
      ) : blank.multiline ? (
        <textarea rows={3} dir="auto" {...shared} />
      ) : (
        <input type="text" dir="auto" autocomplete="off" {...shared} />
      )}
      {marked && (
        <p class="field-error" id={`${id}-needed`}>
          {words.advice.blankNeeded}
        </p>
      )}
    </div>
  );
}

/** A label and the example that may follow it in brackets. */
function labelOf({ label }: Blank): { readonly label: string; readonly example: string } {
  const [, name, example] = /^(.+?)\s*\(("?.+"?)\)$/.exec(label) ?? [];
  return name && example ? { label: name, example } : { label, example: '' };
}
