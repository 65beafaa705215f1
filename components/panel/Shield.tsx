import type { Assessment } from '../../lib/core/assessment';
import { Button } from '../ui/Button';
import { Icon } from '../ui/Icon';
import { useWords } from '../ui/language';
import { coveredFrom } from '../ui/mood';
import { sayCount } from '../ui/say';
import { useCommand } from './commands';

/** From how many painful messages on the day's count is shown. */
const shownFrom = 3;

type ShieldProps = {
  readonly assessments: ReadonlyMap<string, Assessment>;
  readonly shielded: boolean;
  readonly locked: boolean;
  readonly exposure: number | undefined;
  onShield(shielded: boolean): void;
};

/** Covers painful words in the page, and tells gently how many were met today. Shown only where there are some. */
export function Shield({ assessments, shielded, locked, exposure = 0, onShield }: ShieldProps) {
  const words = useWords();
  const passages = [...assessments.values()].flatMap(({ signals }) =>
    signals.filter(({ severity }) => severity >= coveredFrom),
  ).length;
  useCommand('shield', () => passages > 0 && !locked && onShield(!shielded));
  if (passages === 0) return null;
  return (
    <>
      <div class="shield">
        <Icon name={shielded ? 'eyeOff' : 'eye'} size={14} />
        <p>{sayCount(shielded ? words.shield.covered : words.shield.open, passages, words.lang)}</p>
        {!locked && (
          <Button look="quiet" aria-pressed={shielded} onClick={() => onShield(!shielded)}>
            {words.shield.cover}
          </Button>
        )}
      </div>
      {exposure >= shownFrom && (
        <div class="exposure">
          <Icon name="care" size={14} />
          <p>{sayCount(words.shield.met, exposure, words.lang)}</p>
        </div>
      )}
    </>
  );
}
