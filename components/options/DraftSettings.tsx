import { useId } from 'preact/hooks';
import { draftKinds } from '../../lib/core/kinds';
import { useWords } from '../ui/language';
import type { OptionsProps } from './props';
import { Section } from './Section';
import { SettingRow } from './SettingRow';
import { SitesOff } from './SitesOff';
import { SwitchSetting } from './SwitchSetting';
import { useSaving } from './saving';

/** Whether drafts are looked at, what is pointed out in them, and where they are left alone. */
export function DraftSettings(props: OptionsProps) {
  return (
    <Section name="drafts">
      <SwitchSetting {...props} name="draftCheck" />
      <KindsOff {...props} />
      <SitesOff {...props} name="draftSitesOff" />
    </Section>
  );
}

/** Kinds of faults in drafts that are not looked for; kinds of the customers' breaches may stand in the same list. */
function KindsOff({ effective, onChange, onReset }: OptionsProps) {
  const words = useWords();
  const id = useId();
  const [saving, run] = useSaving();
  const { policy, sources, locks, layers } = effective;
  const managed = layers.managed.kindsOff ?? [];
  const own = locks.kindsOff ? [] : (layers.user.kindsOff ?? []);
  return (
    <SettingRow
      {...{ id, saving }}
      group
      name="kindsOff"
      source={own.length > 0 ? 'user' : sources.kindsOff}
      locked={locks.kindsOff}
      onReset={() => void run(() => onReset('kindsOff'))}
    >
      <ul class="lines" aria-labelledby={`${id}-label`}>
        {draftKinds.map((kind) => (
          <li key={kind}>
            <label class="row">
              <input
                type="checkbox"
                checked={policy.kindsOff.includes(kind)}
                disabled={locks.kindsOff || managed.includes(kind)}
                onChange={(event) => {
                  const rest = own.filter((one) => one !== kind);
                  void run(() => onChange('kindsOff', event.currentTarget.checked ? [...rest, kind] : rest));
                }}
              />
              <span>
                {words.draftKinds[kind].label} <span class="hint">{words.draftKinds[kind].text}</span>
              </span>
            </label>
          </li>
        ))}
      </ul>
    </SettingRow>
  );
}
