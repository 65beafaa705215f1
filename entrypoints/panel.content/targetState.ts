import type { PanelState } from '../../components/panel/props';
import type { Policy } from '../../lib/core/policy';
import type { Chosen } from './choosing';

/** The composer that Insert writes into, as the panel shows it, or what stands in the way. */
export function targetState(
  target: Chosen | undefined,
  { featuresOff }: Pick<Policy, 'featuresOff'>,
): Extract<PanelState, { view: 'ticket' }>['target'] {
  if (featuresOff.includes('insert')) {
    return { state: 'missing', reason: 'Writing into the page is switched off. Copy the answer instead.' };
  }
  if (!target) return { state: 'missing', reason: 'Open the reply field on the page, then insert.' };
  const { audience, among } = target;
  return { state: 'ready', label: labels[audience], audience, ...(among && { among }) };
}

const labels = { public: 'Public reply', internal: 'Internal note', unknown: 'The reply field' };
