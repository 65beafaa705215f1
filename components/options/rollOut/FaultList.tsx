import { policyKeys } from '../../../lib/core/policy';
import { installSchema } from '../../../lib/core/policy/install';
import { Button } from '../../ui/Button';
import { Icon } from '../../ui/Icon';
import { useWords } from '../../ui/language';
import { say } from '../../ui/say';
import type { Fault } from './draft';
import { idOf, pathLabel } from './labels';

type FaultListProps = { readonly faults: readonly Fault[]; onLeaveOut(path: readonly string[]): void };

/** All that keeps a kit from being made, each with the way to its field, or out of the file where it has none. */
export function FaultList({ faults, onLeaveOut }: FaultListProps) {
  const words = useWords();
  return (
    <ul class="doctor-problems">
      {faults.map(({ path, reason }) => {
        const steps = path.split('.');
        const label = pathLabel(steps, words);
        const known = hasField(steps);
        return (
          <li key={`${path} ${reason}`}>
            <Icon name="warning" size={14} />
            <span>
              {label} <code>{path}</code> {reason}
            </span>
            {known ? (
              <Button look="quiet" aria-label={say(words.rollOut.goTo, { path: label })} onClick={() => goTo(steps)}>
                {words.rollOut.goToIt}
              </Button>
            ) : (
              <Button
                look="quiet"
                icon="trash"
                aria-label={say(words.rollOut.leaveOutOf, { path: label })}
                onClick={() => onLeaveOut(steps)}
              >
                {words.rollOut.leaveOut}
              </Button>
            )}
          </li>
        );
      })}
    </ul>
  );
}

function hasField([part, key = '']: readonly string[]): boolean {
  if (part === 'policy') return policyKeys.some((name) => name === key);
  return part === 'install' && Object.hasOwn(installSchema.entries, key);
}

/** Unfolds what the field of a path lies in, and puts the focus there; on the nearest one around it where it has none. */
function goTo(steps: readonly string[]): void {
  const lengths = steps.map((_, at) => steps.length - at);
  const fields = lengths.map((length) => document.getElementById(idOf(steps.slice(0, length))));
  const field = fields.find((found) => found !== null);
  for (let fold = field?.closest('details'); fold; fold = fold.parentElement?.closest('details')) fold.open = true;
  field?.focus();
}
