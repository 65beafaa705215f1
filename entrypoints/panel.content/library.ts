import { libraryOf } from '../../lib/core/library';
import type { Template } from '../../lib/core/template';
import { templates } from '../../lib/templates/index';
import type { Session } from './session';
import type { Store } from './store';

/** The replies on offer under the settings in force; the same list as long as the settings stay. */
export function createLibrary(store: Store<Session>): () => readonly Template[] {
  let of: unknown;
  let library: readonly Template[] = [];
  return () => {
    const { policy } = store.get().settings;
    if (policy !== of) library = libraryOf(policy, templates);
    of = policy;
    return library;
  };
}
