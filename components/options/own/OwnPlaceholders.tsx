import { placeholders } from '../../../lib/core/placeholders';
import { Icon } from '../../ui/Icon';
import { useWords } from '../../ui/language';

/** The places that a text may hold, each with what stands there once it is filled. */
export function OwnPlaceholders() {
  const words = useWords();
  return (
    <details class="own-places">
      <summary>
        <Icon name="chevron" size={14} />
        {words.own.places}
      </summary>
      <ul>
        {Object.entries(placeholders).map(([name, { label }]) => (
          <li key={name}>
            <code>{`{{ ${name} }}`}</code> <span class="hint">{label}</span>
          </li>
        ))}
      </ul>
    </details>
  );
}
