import type { PanelProps, PanelState } from '../../../components/panel/props';
import { factsOf } from '../../../lib/core/facts';
import { fill } from '../../../lib/core/fill';
import { mergePolicy } from '../../../lib/core/policy';
import { welcome } from './tickets';

export const policy = mergePolicy(undefined, {
  agentName: 'Sam Okafor',
  organisationName: 'Northbrook Water',
  crisisLines: [{ region: 'Northbrook', name: 'Lifeline Northbrook', contact: '555 0100' }],
}).policy;

/** The product's own engine, with the facts of the state that is shown. */
export function fillFor(state: PanelState): PanelProps['fill'] {
  const { conversation, advice } =
    state.view === 'ticket' ? state : { conversation: welcome.conversation, advice: undefined };
  const facts = factsOf(conversation, policy, '2026-11-23', 'en-GB', advice);
  return (template, answers) => fill(template, facts, answers);
}
