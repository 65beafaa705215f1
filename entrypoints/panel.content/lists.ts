import { saveSetting } from '../../lib/platform/settings';
import type { Session } from './session';
import type { Store } from './store';

/** Lists of the agent's own that are changed from the panel. */
type ListKey = 'kindsOff' | 'draftSitesOff' | 'shortcutSitesOff';

/** Puts an item into one of the agent's lists, or takes it out; what the organisation put there stays. */
export function changeList(store: Store<Session>, key: ListKey, item: string, inside: boolean): Promise<void> {
  const own: readonly string[] = store.get().settings.layers.user[key] ?? [];
  const rest = own.filter((one) => one !== item);
  return saveSetting(key, inside ? [...rest, item] : rest);
}
