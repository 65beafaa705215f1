import { send } from '../../lib/platform/requests';
import type { Site } from '../../lib/sites/site';
import { awaitComposer } from './arrival';
import { readPage } from './page';
import type { Session, Steps } from './session';
import type { Store } from './store';
import type { Target } from './target';
import { watchPage } from './watch';

type Parts = {
  readonly site: Site;
  readonly store: Store<Session>;
  readonly steps: Steps;
  readonly target: Target;
};

/** Reads the page whenever it may have changed and shows what was read. Gives the function that asks for a reading. */
export function keepReading({ site, store, steps, target }: Parts, signal: AbortSignal): () => void {
  let arrived = performance.now();
  let place = location.href;
  let current = new AbortController();

  const read = async () => {
    if (place !== location.href) [place, arrived] = [location.href, performance.now()];
    current.abort();
    current = new AbortController();
    const own = AbortSignal.any([signal, current.signal]);
    watch.changes.follow(site.watch(document, new URL(location.href)));
    const page = await readPage(site, watch.changes, arrived, (ms) => setTimeout(watch.nudge, ms));
    if (own.aborted) return;
    if (page === 'wait') return store.set({ state: { view: 'reading' } });
    const composer = target.composer();
    wait(composer === undefined && page.found === 'conversation');
    await steps.show(page, composer, own);
  };
  const fail = (error: unknown) => {
    const reason = `The page could not be read: ${error instanceof Error ? error.message : String(error)}`;
    const missing = [`reading ended with ${error instanceof Error ? error.name : typeof error}`];
    store.set({ state: { view: 'unreadable', problem: { site: site.id, reason, missing } } });
  };
  const prepareFrames = () => void send('frames.prepare').catch(() => undefined); // Marks are an extra; the list stays.
  const watch = watchPage(site, () => void read().catch(fail), prepareFrames, signal);
  const wait = awaitComposer(site, () => watch.nudge(), signal);
  return watch.nudge;
}
