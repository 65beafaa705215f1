import { useEffect, useRef, useState } from 'preact/hooks';
import type { Draft, Fault } from './draft';

/** A check that takes longer than this is not made at every key, in milliseconds; then it waits for a pause. */
const quick = 40;
const pause = 300;

/** What is wrong with the draft, checked as it is written; with a large one as soon as the writing pauses. */
export function useFaults(draft: Draft, check: (draft: Draft) => readonly Fault[]): readonly Fault[] {
  const took = useRef(0);
  const measured = () => {
    const since = performance.now();
    const found = check(draft);
    took.current = performance.now() - since;
    return found;
  };
  const [faults, setFaults] = useState(measured);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new draft alone asks for a new check.
  useEffect(() => {
    if (took.current <= quick) return setFaults(measured());
    const timer = setTimeout(() => setFaults(measured()), pause);
    return () => clearTimeout(timer);
  }, [draft]);
  return faults;
}
