import { useEffect, useId, useState } from 'preact/hooks';
import type { PolicyKey } from '../../lib/core/policy';
import { wrongWith } from './check';
import type { OptionsProps } from './props';
import { SettingRow } from './SettingRow';
import { useSaving } from './saving';

export type TextKey = Extract<PolicyKey, 'agentName' | 'organisationName' | 'codeUrl' | 'supervisor'>;

/** A setting of one line. It is stored when the field is left or Enter is pressed; a wrong value stays to be mended. */
export function TextSetting({ name, ...props }: OptionsProps & { readonly name: TextKey }) {
  const { policy, sources, locks } = props.effective;
  const id = useId();
  const stored = policy[name];
  const [text, setText] = useState(stored);
  const [error, setError] = useState<string>();
  const [saving, run] = useSaving();
  useEffect(() => {
    setText(stored);
    setError(undefined);
  }, [stored]);
  const save = () => {
    const value = text.trim();
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
      <input
        id={id}
        type="text"
        inputMode={name === 'codeUrl' ? 'url' : 'text'}
        dir="auto"
        autocomplete="off"
        value={text}
        disabled={locks[name]}
        aria-invalid={error !== undefined}
        aria-describedby={`${id}-hint ${id}-error`}
        onInput={(event) => setText(event.currentTarget.value)}
        onBlur={save}
        onKeyDown={(event) => event.key === 'Enter' && save()}
      />
    </SettingRow>
  );
}
