import type { PanelProps } from '../../../components/panel/props';
import type { TicketState } from '../../../components/panel/ticket';
import { advise } from '../../../lib/core/advise';
import type { Step } from '../../../lib/core/ladder';
import { parts, prove } from '../../../lib/core/proof';
import { templates } from '../../../lib/templates';
import { policy } from './fill';
import type { Case } from './tickets';
import * as tickets from './tickets';

/** What the product itself advises for an invented ticket, with the replies that it ships. */
function advised(one: Case, messageId: string, history: readonly Step[] = []): TicketState {
  const { conversation, assessments } = one;
  return {
    ...{ view: 'ticket', conversation, assessments, selected: messageId },
    proofs: prove(conversation, { audience: 'public' }, new Set(parts)),
    advice: advise({ conversation, messageId, assessments, policy, library: templates, today: '2026-11-23', history }),
    remembered: { state: 'known', by: 'address', steps: history },
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

const restricted = advised(tickets.serious, 'm1', before);
const warned = advised(tickets.boundary, 'm1', before.slice(0, 1));

type Shown = Pick<PanelProps, 'state'> & Partial<Pick<PanelProps, 'notice' | 'recorded'>>;

export const realStates: Readonly<Record<string, Shown>> = {
  'shipped-welcome': { state: advised(tickets.welcome, 'm2') },
  'shipped-boundary': { state: advised(tickets.boundary, 'm1') },
  'shipped-serious': { state: advised(tickets.serious, 'm1') },
  'shipped-restriction': { state: restricted },
  recorded: {
    state: warned,
    notice: { state: 'inserted', templateId: 'en/insult-notice' },
    recorded: { state: 'recorded', rung: 'notice', date: '2026-11-27', fresh: true },
  },
  'recorded-again': {
    state: warned,
    recorded: { state: 'recorded', rung: 'notice', date: '2026-11-27', fresh: false },
  },
  'record-failed': { state: warned, recorded: { state: 'failed', reason: 'The database could not be opened.' } },
  'memory-failed': { state: { ...warned, remembered: { state: 'failed', reason: 'no answer' } } },
  'ticket-only': { state: { ...warned, remembered: { state: 'known', by: 'ticket', steps: [] } } },
  'shipped-critical': { state: advised(tickets.critical, 'm3') },
  'shipped-care': { state: advised(tickets.care, 'm1') },
  'shipped-emergency': { state: advised(tickets.emergency, 'm1') },
  'shipped-notes': { state: advised(tickets.notes, 'm1') },
};
