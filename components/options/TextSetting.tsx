import { useId } from 'preact/hooks';
import type { PolicyKey } from '../../lib/core/policy';
import type { OptionsProps } from './props';
import { SettingRow } from './SettingRow';
import { useField } from './useField';

export type TextKey = Extract<PolicyKey, 'agentName' | 'organisationName' | 'codeUrl' | 'supervisor'>;

/** A setting of one line. It is stored when the field is left or Enter is pressed; a wrong value stays to be mended. */
export function TextSetting({ name, ...props }: OptionsProps & { readonly name: TextKey }) {
  const { sources, locks } = props.effective;
  const id = useId();
  const { text, setText, error, saving, save, reset } = useField(props, name, (typed) => typed.trim());
  return (
    <SettingRow {...{ name, id, saving, error }} source={sources[name]} locked={locks[name]} onReset={reset}>
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
