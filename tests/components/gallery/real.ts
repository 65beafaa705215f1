import type { PanelState } from '../../../components/panel/props';
import { advise } from '../../../lib/core/advise';
import type { Step } from '../../../lib/core/ladder';
import { parts, prove } from '../../../lib/core/proof';
import { templates } from '../../../lib/templates';
import { policy } from './fill';
import type { Case } from './tickets';
import * as tickets from './tickets';

/** What the product itself advises for an invented ticket, with the replies that it ships. */
function advised(one: Case, messageId: string, history: readonly Step[] = []): PanelState {
  const { conversation, assessments } = one;
  return {
    ...{ view: 'ticket', conversation, assessments, selected: messageId },
    proofs: prove(conversation, { audience: 'public' }, new Set(parts)),
    advice: advise({ conversation, messageId, assessments, policy, library: templates, today: '2026-11-23', history }),
    target: { state: 'ready', label: 'Public reply', audience: 'public' },
  };
}

const before: readonly Step[] = [
  { date: '2026-10-02', rung: 'boundary', kinds: ['insult'], ticket: '47120', expires: '2026-12-31' },
  {
    date: '2026-11-02',
    rung: 'notice',
    kinds: ['hate'],
    ticket: '47901',
    expires: '2027-05-01',
    approvedBy: 'Marta Lindqvist',
  },
];

export const realStates: Readonly<Record<string, { readonly state: PanelState }>> = {
  'shipped-welcome': { state: advised(tickets.welcome, 'm2') },
  'shipped-boundary': { state: advised(tickets.boundary, 'm1') },
  'shipped-serious': { state: advised(tickets.serious, 'm1') },
  'shipped-restriction': { state: advised(tickets.serious, 'm1', before) },
  'shipped-critical': { state: advised(tickets.critical, 'm3') },
  'shipped-care': { state: advised(tickets.care, 'm1') },
  'shipped-emergency': { state: advised(tickets.emergency, 'm1') },
  'shipped-notes': { state: advised(tickets.notes, 'm1') },
};
