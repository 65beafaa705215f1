import type { EffectivePolicy, PolicyKey } from '../../../lib/core/policy';
import { Icon } from '../../ui/Icon';
import { useWords } from '../../ui/language';
import { originWords, valueWords, wrongKeys } from './state';

/** Longest value that stands in the row itself, in characters; a longer one unfolds. */
const short = 80;

/** One setting in force: its name, its key, where the value comes from, whether it is locked, and the value. */
export function DoctorRow({ name, effective }: { name: PolicyKey; effective: EffectivePolicy }) {
  const words = useWords();
  const value = valueWords(effective.policy[name], words);
  const locked = effective.locks[name];
  const long = value.length > short || value.includes('\n');
  return (
    <li class="doctor-row">
      <p class="doctor-name">
        <strong>{words.options.fields[name].label}</strong> <code>{name}</code>
      </p>
      <p class={`source source-${locked ? 'managed' : effective.sources[name]}`}>
        {locked && <Icon name="lock" size={13} />}
        {originWords(name, effective, words)}
        {locked && <span class="badge">{words.doctor.lockedMark}</span>}
        {wrongKeys(effective).has(name) && (
          <span class="badge warn">
            <Icon name="warning" size={12} /> {words.doctor.problems}
          </span>
        )}
      </p>
      {long ? (
        <details>
          <summary>
            <Icon name="chevron" size={14} />
            <span class="doctor-value">{value.replace(/\s+/g, ' ').slice(0, short)}…</span>
          </summary>
          <pre dir="auto">{value}</pre>
        </details>
      ) : (
        <p class="doctor-value" dir="auto">
          {value}
        </p>
      )}
    </li>
  );
}
