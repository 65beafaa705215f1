import { useState } from 'preact/hooks';
import type { Signal } from '../../../lib/core/assessment';
import { Button } from '../Button';
import { useWords } from '../language';
import { useRoving } from '../roving';
import { sayCount } from '../say';
import { SignalItem } from './SignalItem';

/** How many signals stand open; a long rant does not push the answer off the panel. */
const shown = 3;

type SignalListProps = {
  readonly signals: readonly Signal[];
  readonly text: string;
  onReveal?(signalIndex: number): void;
};

/** What stands out, gravest first as far as it is folded; unfolded in the order of the text. */
export function SignalList({ signals, text, onReveal }: SignalListProps) {
  const words = useWords();
  const [all, setAll] = useState(false);
  const indexed = signals.map((signal, index) => ({ signal, index }));
  const visible = all ? indexed : gravest(indexed);
  const roving = useRoving(visible.length);
  if (signals.length === 0) return null;
  return (
    <div class="signals">
      <ul aria-label={words.verdict.signals} onKeyDown={roving.onKeyDown}>
        {visible.map(({ signal, index }, place) => (
          <SignalItem
            key={index}
            signal={signal}
            again={repeats(signal, visible[place - 1]?.signal)}
            words={text.slice(signal.start, signal.end)}
            stop={roving.item(place)}
            {...(onReveal && { onReveal: () => onReveal(index) })}
          />
        ))}
      </ul>
      {signals.length > shown && (
        <Button look="quiet" aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? words.verdict.fewer : sayCount(words.verdict.more, signals.length - shown, words.lang)}
        </Button>
      )}
    </div>
  );
}

/** Whether a finding says of other words what the one above it says. */
function repeats(signal: Signal, above: Signal | undefined): boolean {
  return above?.kind === signal.kind && above.reason === signal.reason && !above.suggestion;
}

type Indexed = { readonly signal: Signal; readonly index: number };

function gravest(signals: readonly Indexed[]): readonly Indexed[] {
  const ranked = signals.toSorted(
    (a, b) => b.signal.severity - a.signal.severity || b.signal.confidence - a.signal.confidence,
  );
  return ranked.slice(0, shown).toSorted((a, b) => a.index - b.index);
}
