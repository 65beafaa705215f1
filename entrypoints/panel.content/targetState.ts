import type { PanelState } from '../../components/panel/props';
import type { Composer } from '../../lib/sites/site';

/** Where Insert writes, in the panel's words. */
export function targetState(target: Composer | undefined): Extract<PanelState, { view: 'ticket' }>['target'] {
  return target
    ? { state: 'ready', label: labels[target.audience], audience: target.audience }
    : { state: 'missing', reason: 'Open the reply field on the page, then insert.' };
}

const labels = { public: 'Public reply', internal: 'Internal note', unknown: 'The reply field' };
