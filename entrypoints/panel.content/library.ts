import { libraryOf } from '../../lib/core/library';
import { toTemplate } from '../../lib/core/own/own';
import type { Template } from '../../lib/core/template';
import { readOwn, watchOwn } from '../../lib/platform/ownTemplates';
import { templates } from '../../lib/templates/index';
import type { Session } from './session';
import type { Store } from './store';

/**
 * The replies on offer: the agent's own, then those under the settings in force. The same list as long as neither
 * changes; `changed` is called when the agent's own do.
 */
export function createLibrary(
  store: Store<Session>,
  changed: () => void,
  signal: AbortSignal,
): () => readonly Template[] {
  let of: unknown;
  let own: readonly Template[] = [];
  let library: readonly Template[] = [];
  const take = (next: Parameters<Parameters<typeof watchOwn>[0]>[0]) => {
    [own, of] = [next.map(toTemplate), undefined];
    changed();
  };
  watchOwn(take, signal);
  readOwn().then((shelf) => shelf.templates.length > 0 && take(shelf.templates), reportMissing);
  return () => {
    const { policy } = store.get().settings;
    if (policy !== of) library = [...own, ...libraryOf(policy, templates)];
    of = policy;
    return library;
  };
}

/** The built-in answers are on offer all the same. */
function reportMissing(error: unknown): void {
  console.info('Conduct Panel: own answers could not be read.', error);
}
