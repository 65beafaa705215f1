import { Button } from '../ui/Button';
import { Icon } from '../ui/Icon';
import { useWords } from '../ui/language';
import { say } from '../ui/say';
import type { OptionsProps } from './props';
import { Section } from './Section';
import { useSaving } from './saving';
import { TaughtPages } from './TaughtPages';

/** Which pages are read: the known products, and the pages that the agent enabled. */
export function Pages(props: OptionsProps) {
  const { pages, onRemovePage } = props;
  const words = useWords();
  const [saving, run] = useSaving();
  return (
    <Section name="pages">
      <div class="setting">
        <h3>{words.options.selfHosted}</h3>
        {pages.enabled.length === 0 && <p class="hint">{words.options.noPages}</p>}
        <ul class="lines">
          {pages.enabled.map(({ origin, site, managed }) => (
            <li key={origin} class="line managed">
              <Icon name={managed ? 'lock' : 'globe'} size={16} />
              <p>
                <strong>{origin}</strong> {site && <span class="hint">{site}</span>}
              </p>
              {managed ? (
                <span class="hint">{words.options.sources.managed}</span>
              ) : (
                <Button
                  look="quiet"
                  icon="trash"
                  aria-label={say(words.options.removePage, { origin })}
                  onClick={() => void run(() => onRemovePage(origin))}
                >
                  {words.options.remove}
                </Button>
              )}
            </li>
          ))}
        </ul>
        {saving.state === 'failed' && (
          <p class="field-error">{say(words.options.notSaved, { reason: saving.reason })}</p>
        )}
        <p class="hint">{words.options.selfHostedNote}</p>
      </div>
      <TaughtPages {...props} />
      <div class="setting">
        <h3>{words.options.cloud}</h3>
        <p class="chips">
          {pages.cloud.map((name) => (
            <span key={name} class="chip">
              {name}
            </span>
          ))}
        </p>
        <p class="hint">{words.options.cloudNote}</p>
      </div>
    </Section>
  );
}
