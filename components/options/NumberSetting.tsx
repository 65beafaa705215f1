import { useId } from 'preact/hooks';
import type { Policy, PolicyKey } from '../../lib/core/policy';
import type { OptionsProps } from './props';
import { SettingRow } from './SettingRow';
import { useField } from './useField';

type NumberKey = { [K in PolicyKey]: Policy[K] extends number ? K : never }[PolicyKey];
type NumberProps = OptionsProps & { readonly name: NumberKey; readonly unit: string };

/** A setting that is a whole number. It is stored when the field is left or Enter is pressed. */
export function NumberSetting({ name, unit, ...props }: NumberProps) {
  const { sources, locks } = props.effective;
  const id = useId();
  const { text, setText, error, saving, save, reset } = useField(props, name, (typed) =>
    typed.trim() === '' ? Number.NaN : Number(typed),
  );
  return (
    <SettingRow {...{ name, id, saving, error }} source={sources[name]} locked={locks[name]} onReset={reset}>
      <span class="row">
        <input
          id={id}
          type="number"
          class="number"
          value={text}
          disabled={locks[name]}
          aria-invalid={error !== undefined}
          aria-describedby={`${id}-hint ${id}-error`}
          onInput={(event) => setText(event.currentTarget.value)}
          onBlur={save}
          onKeyDown={(event) => event.key === 'Enter' && save()}
        />
        {unit}
      </span>
    </SettingRow>
  );
}
