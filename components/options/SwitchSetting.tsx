import { useId } from 'preact/hooks';
import type { OptionsProps } from './props';
import { SettingRow } from './SettingRow';
import { useSaving } from './saving';

/** A setting that is on or off. */
export function SwitchSetting({
  name,
  ...props
}: OptionsProps & {
  readonly name: 'collapsed' | 'shield' | 'learnFromPicks' | 'draftCheck' | 'shortcuts' | 'syncAnswers';
}) {
  const id = useId();
  const [saving, run] = useSaving();
  const { policy, sources, locks } = props.effective;
  return (
    <SettingRow
      {...{ id, name, saving }}
      source={sources[name]}
      locked={locks[name]}
      onReset={() => void run(() => props.onReset(name))}
    >
      <input
        id={id}
        type="checkbox"
        class="switch"
        checked={policy[name]}
        disabled={locks[name]}
        aria-describedby={`${id}-hint`}
        onChange={(event) => {
          const { checked } = event.currentTarget;
          void run(() => props.onChange(name, checked));
        }}
      />
    </SettingRow>
  );
}
