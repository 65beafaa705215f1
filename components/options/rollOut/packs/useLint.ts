import { useEffect, useRef, useState } from 'preact/hooks';
import type { OptionsProps } from '../../props';
import type { LintedPack } from '../props';

/** A text is checked once the writing pauses for so long, in milliseconds. */
const pause = 300;

/**
 * Checks a text as it is written: `later` after a pause, `now` at once. A check that a newer one overtakes is given up;
 * until the next is over, the last one stands.
 */
export function useLint({ lintPack }: OptionsProps['rollOut'], onLinted: (linted: LintedPack) => void) {
  const [linted, setLinted] = useState<LintedPack>();
  const running = useRef<AbortController | undefined>(undefined);
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  const stop = () => {
    clearTimeout(timer.current);
    running.current?.abort();
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: only the end of the field ends the check; what it stops is kept in refs.
  useEffect(() => stop, []);
  const now = async (text: string): Promise<LintedPack | undefined> => {
    stop();
    const mine = new AbortController();
    running.current = mine;
    try {
      const found = await lintPack(text, mine.signal);
      if (mine.signal.aborted) return undefined;
      setLinted(found);
      onLinted(found);
      return found;
    } catch (error) {
      if (mine.signal.aborted) return undefined;
      throw error;
    }
  };
  const later = (text: () => string) => {
    stop();
    timer.current = setTimeout(() => void now(text()), pause);
  };
  return { linted, now, later };
}
