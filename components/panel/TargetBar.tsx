import { Icon } from '../ui/Icon';
import type { IconName } from '../ui/icons';
import { useWords } from '../ui/language';
import { isolate, say } from '../ui/say';
import type { TicketState } from './ticket';

type Target = TicketState['target'];

const looks: Readonly<Record<'public' | 'internal' | 'unknown' | 'missing', IconName>> = {
  public: 'mail',
  internal: 'lock',
  unknown: 'warning',
  missing: 'cursor',
};

/** Where Insert writes: a public reply, an internal note (with a warning), or nowhere and why. */
export function TargetBar({ target }: { target: Target }) {
  const words = useWords();
  const look = target.state === 'ready' ? target.audience : 'missing';
  const hints = { public: '', internal: words.advice.internalWarning, unknown: words.advice.unknownAudience };
  return (
    <footer class={`target target-${look}`}>
      <Icon name={looks[look]} />
      {target.state === 'ready' ? (
        <p>
          {words.advice.into} <strong>{isolate(target.label)}</strong>
          {hints[target.audience] && <span class="target-hint">{hints[target.audience]}</span>}
          {target.among && <span class="target-hint">{say(words.advice.among, target.among)}</span>}
        </p>
      ) : (
        <p>
          <strong>{words.advice.noTarget}</strong>
          <span class="target-hint">{target.reason}</span>
        </p>
      )}
    </footer>
  );
}
