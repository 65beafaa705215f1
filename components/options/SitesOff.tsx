import { useId } from 'preact/hooks';
import { Button } from '../ui/Button';
import { Icon } from '../ui/Icon';
import { useWords } from '../ui/language';
import { say } from '../ui/say';
import type { OptionsProps } from './props';
import { SettingRow } from './SettingRow';
import { useSaving } from './saving';

/** Sites on which something was switched off from the panel; each can be taken out again. */
export function SitesOff({
  name,
  effective,
  onChange,
  onReset,
}: OptionsProps & { readonly name: 'draftSitesOff' | 'shortcutSitesOff' }) {
  const words = useWords();
  const id = useId();
  const [saving, run] = useSaving();
  const { policy, sources, locks, layers } = effective;
  const managed = layers.managed[name] ?? [];
  const own = locks[name] ? [] : (layers.user[name] ?? []);
  const { none, again } = words.options.sitesOff[name];
  const remove = (host: string) =>
    void run(() =>
      onChange(
        name,
        own.filter((one) => one !== host),
      ),
    );
  return (
    <SettingRow
      {...{ id, saving, name }}
      group
      source={own.length > 0 ? 'user' : sources[name]}
      locked={locks[name]}
      onReset={() => void run(() => onReset(name))}
    >
      {policy[name].length === 0 && <p class="hint">{none}</p>}
      <ul class="lines" aria-labelledby={`${id}-label`}>
        {policy[name].map((host) => (
          <li key={host} class="line managed">
            <Icon name={managed.includes(host) ? 'lock' : 'globe'} size={16} />
            <strong>{host}</strong>
            {managed.includes(host) ? (
              <span class="hint">{words.options.managedLine}</span>
            ) : (
              <Button look="quiet" icon="trash" aria-label={say(again, { origin: host })} onClick={() => remove(host)}>
                {words.options.remove}
              </Button>
            )}
          </li>
        ))}
      </ul>
    </SettingRow>
  );
}
