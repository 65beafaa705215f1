import { useRef, useState } from 'preact/hooks';

/** How the last change of a field went. */
export type Saving = { readonly state: 'idle' | 'saved' } | { readonly state: 'failed'; readonly reason: string };

/** Runs changes and remembers how the latest of them went; an answer to an older one is ignored. */
export function useSaving(): readonly [Saving, (change: () => Promise<void>) => Promise<void>] {
  const [saving, setSaving] = useState<Saving>({ state: 'idle' });
  const latest = useRef(0);
  const run = async (change: () => Promise<void>) => {
    latest.current += 1;
    const mine = latest.current;
    setSaving({ state: 'idle' });
    const outcome: Saving = await change().then(
      () => ({ state: 'saved' }),
      (error: unknown) => ({ state: 'failed', reason: error instanceof Error ? error.message : String(error) }),
    );
    if (mine === latest.current) setSaving(outcome);
  };
  return [saving, run];
}
