import type { Severity } from '../../../lib/core/kinds';
import { useWords } from '../language';
import { say } from '../say';

/** Four steps that fill up, with the level in words beside them. */
export function SeverityMeter({ severity }: { severity: Severity }) {
  const words = useWords();
  return (
    <p class="severity">
      <span class="severity-steps" aria-hidden="true">
        {[1, 2, 3, 4].map((step) => (
          <i key={step} class={step <= severity ? 'step on' : 'step'} />
        ))}
      </span>
      <span>{say(words.verdict.severity, { name: words.severities[severity], n: severity })}</span>
    </p>
  );
}
