import { useId } from 'preact/hooks';
import { useWords } from '../ui/language';
import { say } from '../ui/say';
import type { Line } from './CrisisLines';

type LineFieldsProps = {
  readonly line: Line;
  readonly number: number;
  onInput(line: Line): void;
  /** The group of fields was left, or Enter was pressed. */
  onDone(): void;
};

/** The three parts of one crisis line. */
export function LineFields({ line, number, onInput, onDone }: LineFieldsProps) {
  const words = useWords();
  const id = useId();
  return (
    <fieldset
      class="line-fields"
      onFocusOut={(event) => {
        const next = event.relatedTarget;
        if (!(next instanceof Node) || !event.currentTarget.contains(next)) onDone();
      }}
    >
      <legend class="visually-hidden">{say(words.options.lineNumber, { n: number })}</legend>
      {(['region', 'name', 'contact'] as const).map((part) => (
        <div key={part} class="field">
          <label for={`${id}-${part}`}>{words.options.line[part]}</label>
          <input
            id={`${id}-${part}`}
            type="text"
            dir="auto"
            autocomplete="off"
            maxLength={500}
            value={line[part]}
            onInput={(event) => onInput({ ...line, [part]: event.currentTarget.value })}
            onKeyDown={(event) => event.key === 'Enter' && onDone()}
          />
        </div>
      ))}
    </fieldset>
  );
}
