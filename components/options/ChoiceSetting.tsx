import { useId } from 'preact/hooks';
import type { Policy } from '../../lib/core/policy';
import { useWords } from '../ui/language';
import type { OptionsProps } from './props';
import { SettingRow } from './SettingRow';
import { useSaving } from './saving';

type ChoiceKey = 'side' | 'theme';

const choices: { readonly [K in ChoiceKey]: readonly Policy[K][] } = {
  side: ['left', 'right'],
  theme: ['auto', 'light', 'dark'],
};

/** A setting with a few values, side by side. */
export function ChoiceSetting<K extends ChoiceKey>({ name, ...props }: OptionsProps & { readonly name: K }) {
  const words = useWords();
  const id = useId();
  const [saving, run] = useSaving();
  const { policy, sources, locks } = props.effective;
  const labels: Readonly<Record<string, string>> = name === 'side' ? words.options.sides : words.options.themes;
  return (
    <SettingRow
      {...{ name, id, saving }}
      group
      source={sources[name]}
      locked={locks[name]}
      onReset={() => void run(() => props.onReset(name))}
    >
      <div class="choices" role="radiogroup" aria-labelledby={`${id}-label`}>
        {choices[name].map((choice) => (
          <label key={choice} class="choice">
            <input
              type="radio"
              name={id}
              value={choice}
              checked={policy[name] === choice}
              disabled={locks[name]}
              onChange={() => void run(() => props.onChange(name, choice))}
            />
            <span>{labels[choice]}</span>
          </label>
        ))}
      </div>
    </SettingRow>
  );
}
