import { useEffect, useId, useState } from 'preact/hooks';
import type { Policy, PolicyKey } from '../../lib/core/policy';
import { wrongWith } from './check';
import type { OptionsProps } from './props';
import { SettingRow } from './SettingRow';
import { useSaving } from './saving';

type NumberKey = { [K in PolicyKey]: Policy[K] extends number ? K : never }[PolicyKey];
type NumberProps = OptionsProps & { readonly name: NumberKey; readonly unit: string };

/** A setting that is a whole number. It is stored when the field is left or Enter is pressed. */
export function NumberSetting({ name, unit, ...props }: NumberProps) {
  const { policy, sources, locks } = props.effective;
  const id = useId();
  const stored = policy[name];
  const [text, setText] = useState(String(stored));
  const [error, setError] = useState<string>();
  const [saving, run] = useSaving();
  useEffect(() => {
    setText(String(stored));
    setError(undefined);
  }, [stored]);
  const save = () => {
    const value = text.trim() === '' ? Number.NaN : Number(text);
    const wrong = wrongWith(name, value);
    setError(wrong);
    if (wrong === undefined && value !== stored) void run(() => props.onChange(name, value));
  };
  return (
    <SettingRow
      {...{ name, id, saving, error }}
      source={sources[name]}
      locked={locks[name]}
      onReset={() => void run(() => props.onReset(name))}
    >
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
