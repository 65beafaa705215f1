import { choicesOf, type Part, partOf } from '../../../lib/core/policy/part';
import { useWords } from '../../ui/language';
import { faultsAt } from './draft';
import type { FieldProps } from './fieldProps';
import { choiceLabel, idOf } from './labels';

/** On, off, or not set. */
export function TruthField(props: FieldProps) {
  const words = useWords();
  return (
    <Select
      {...props}
      choices={[
        [true, words.rollOut.on],
        [false, words.rollOut.off],
      ]}
    />
  );
}

/** One of several, or not set. What a file holds that is none of them stays to be seen. */
export function ChoiceField(props: FieldProps) {
  const words = useWords();
  const known = (choicesOf(props.part) ?? []).map((choice) => [choice, choiceLabel(choice, words)] as const);
  const { value } = props;
  const other = value !== undefined && !known.some(([choice]) => choice === value);
  return <Select {...props} choices={other ? [...known, [value, String(value)]] : known} />;
}

type SelectProps = FieldProps & { readonly choices: readonly (readonly [unknown, string])[] };

function Select({ path, faults, value, choices, onChange }: SelectProps) {
  const words = useWords();
  const wrong = faultsAt(faults, path).length > 0;
  return (
    <select
      id={idOf(path)}
      {...(wrong && { 'aria-invalid': true as const, 'aria-describedby': `${idOf(path)}-error` })}
      value={choices.findIndex(([choice]) => choice === value)}
      onChange={(event) => onChange(choices[Number(event.currentTarget.value)]?.[0])}
    >
      <option value={-1}>{words.rollOut.unset}</option>
      {choices.map(([choice, label], at) => (
        <option key={String(choice)} value={at}>
          {label}
        </option>
      ))}
    </select>
  );
}

/** Any number of several. What a file holds that is none of them can be taken out. */
export function ChoicesField({ part, path, value, onChange }: FieldProps) {
  const words = useWords();
  const chosen = (value ?? []) as readonly string[];
  const known = (choicesOf(partOf(part.item as Part)) ?? []).map(String);
  const others = chosen.filter((choice) => !known.includes(choice));
  const toggle = (choice: string, on: boolean) => {
    // In the order in which they were chosen: of situations and values the first one leads.
    const next = on ? [...chosen, choice] : chosen.filter((one) => one !== choice);
    onChange(next.length > 0 ? next : undefined);
  };
  return (
    <fieldset class="kit-choices" id={idOf(path)} aria-labelledby={`${idOf(path)}-label`} tabIndex={-1}>
      {[...known, ...others].map((choice) => (
        <label key={choice}>
          <input
            type="checkbox"
            checked={chosen.includes(choice)}
            onChange={(event) => toggle(choice, event.currentTarget.checked)}
          />{' '}
          {choiceLabel(choice, words)}
        </label>
      ))}
    </fieldset>
  );
}
