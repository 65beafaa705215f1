import { useState } from 'preact/hooks';
import { limitOf } from '../../../lib/core/policy/part';
import { useWords } from '../../ui/language';
import { faultsAt } from './draft';
import { type FieldProps, formOf } from './fieldProps';
import { idOf } from './labels';

/** What every field in which one types says of itself. */
function typed({ path, faults }: FieldProps) {
  const wrong = faultsAt(faults, path).length > 0;
  const id = idOf(path);
  return {
    id,
    dir: 'auto' as const,
    autocomplete: 'off',
    ...(wrong && { 'aria-invalid': true as const, 'aria-describedby': `${id}-error` }),
  };
}

/** A text of one line or of several. Nothing in it is nothing set. */
export function TextField(props: FieldProps) {
  const { part, value, onChange } = props;
  const text = value === undefined ? '' : String(value);
  const set = (next: string) => onChange(next === '' ? undefined : next);
  if (formOf(part) === 'passage')
    return <textarea {...typed(props)} rows={6} value={text} onInput={(event) => set(event.currentTarget.value)} />;
  return <input {...typed(props)} type="text" value={text} onInput={(event) => set(event.currentTarget.value)} />;
}

/** A number; what is none stays as it was typed, and the check says what it should be. */
export function NumberField(props: FieldProps) {
  const { part, value, onChange } = props;
  const [text, setText] = useState('');
  const least = limitOf(part, 'min_value');
  const most = limitOf(part, 'max_value');
  return (
    <input
      {...typed(props)}
      class="number"
      type="text"
      inputmode="decimal"
      placeholder={least === undefined || most === undefined ? '' : `${least} – ${most}`}
      value={numberIn(text) === value ? text : String(value ?? '')}
      onInput={(event) => {
        setText(event.currentTarget.value);
        onChange(numberIn(event.currentTarget.value));
      }}
    />
  );
}

function numberIn(text: string): number | string | undefined {
  if (text.trim() === '') return undefined;
  const number = Number(text.trim().replace(',', '.'));
  return Number.isFinite(number) ? number : text;
}

/** A list of texts, one on each line. */
export function LinesField(props: FieldProps) {
  const { value, onChange } = props;
  const words = useWords();
  const [text, setText] = useState('');
  const lines = (value ?? []) as readonly string[];
  const same = JSON.stringify(linesOf(text)) === JSON.stringify(lines);
  return (
    <>
      <textarea
        {...typed(props)}
        rows={Math.min(8, Math.max(3, lines.length + 1))}
        value={same ? text : lines.join('\n')}
        onInput={(event) => {
          const next = event.currentTarget.value;
          setText(next);
          const found = linesOf(next);
          onChange(found.length === 0 ? undefined : found);
        }}
      />
      <p class="hint">{words.rollOut.perLine}</p>
    </>
  );
}

function linesOf(text: string): string[] {
  return text.split('\n').flatMap((line) => line.trim() || []);
}
