import { useState } from 'preact/hooks';
import type { Signal } from '../../../lib/core/assessment';
import { Icon } from '../Icon';
import { useWords } from '../language';
import { coveredFrom } from '../mood';
import { say } from '../say';
import { useCover } from './cover';
import { kindWords } from './kindWords';

/** Longest quote shown, in characters; the page has the rest. */
const longest = 160;

type EvidenceProps = {
  readonly signal: Signal;
  readonly words: string;
  readonly stop: { readonly tabIndex: number };
  onReveal?(): void;
};

/** The words that caused a finding, as the way to them in the page. Painful ones stay covered until asked for. */
export function Evidence({ signal, words: evidence, stop, onReveal }: EvidenceProps) {
  const words = useWords();
  const all = useCover();
  const [own, setOwn] = useState<{ readonly covered: boolean; readonly all: boolean }>();
  // The latest of the two presses counts: the one here, or the one for all words at once.
  const covered = signal.severity >= coveredFrom && (own && own.all === all.open ? own.covered : !all.open);
  const neutral = kindWords(signal.kind, words).text;
  const shownWords = covered ? neutral : shorten(evidence);
  const quote = covered ? (
    <span class="quote covered">{neutral}</span>
  ) : (
    <q class="quote" dir="auto">
      {shownWords}
    </q>
  );
  return (
    <div class="evidence">
      {onReveal ? (
        <button
          type="button"
          class="reveal"
          {...stop}
          aria-label={say(words.verdict.reveal, { words: shownWords })}
          title={words.verdict.show}
          onClick={() => onReveal()}
        >
          {quote}
          <Icon name="locate" size={14} />
        </button>
      ) : (
        quote
      )}
      {signal.severity >= coveredFrom && (
        <button
          type="button"
          class="cover"
          aria-expanded={!covered}
          onClick={() => setOwn({ covered: !covered, all: all.open })}
        >
          <Icon name={covered ? 'eye' : 'eyeOff'} size={14} />
          {covered ? words.verdict.uncover : words.verdict.cover}
        </button>
      )}
    </div>
  );
}

function shorten(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length <= longest ? line : `${line.slice(0, longest - 1).trimEnd()}…`;
}
