/** English words of the ladder memory: in the panel, and on the settings page. */
import type { StepAnswer } from '../../../lib/core/taking';
import type { Plural } from '../say';

type Asked = { readonly label: string; readonly needed: string };

const asked: Readonly<Record<StepAnswer, Asked>> = {
  threat: { label: 'Only after a threat: what was it?', needed: 'Say in a few words what was threatened.' },
  approvedBy: { label: 'Who approved this?', needed: 'Name who approved it.' },
  adjustments: { label: 'Was an adjustment offered first?', needed: 'Offer one first, then choose what came of it.' },
  expires: { label: 'Ends on', needed: 'Choose a day after today.' },
  review: { label: 'Looked at again on', needed: 'Choose a day after today, and not after the end.' },
};

export const memory = {
  heading: 'Ladder memory',
  asked,
  form: 'Before this step',
  adjustmentsHint:
    'Illness, disability or distress may be behind the words: another channel, more time, somebody to speak for them.',
  adjustments: { '': 'Not yet', agreed: 'Yes, and one was agreed', declined: 'Yes, and none was wanted' },
  blocked: 'Not now',
  record: 'Record without inserting',
  recordCare: 'Note that care was given',
  recordCareHint: 'Keeps the day and the ticket, and nothing else.',
  recorded: 'Recorded: {rung}, {day}',
  recordedAgain: 'Already recorded today: {rung}, {day}',
  recordedHint: 'Kept on this device only. No name, no address.',
  takeBack: 'Undo record',
  takenBack: 'The record was taken back.',
  failed: 'Not recorded',
  known: {
    one: 'Remembered of this customer: {n} step',
    other: 'Remembered of this customer: {n} steps',
  } as Plural,
  ticketOnly: 'No address on this page: steps are remembered for this ticket only.',
  nobody: 'Neither an address nor a ticket on this page: no step can be remembered.',
  unknown: 'The ladder memory could not be read, so earlier steps are not taken into account: {reason}',
  show: 'Show what is remembered',
  line: '{rung}, {day}, ticket {ticket}',
  said: 'Answer: {title}',
  countsUntil: 'Counts until {day}',
  counted: 'Counted until {day}',
  careKept: 'Not counted',
  review: 'Looked at again on {day}',
  approvedBy: 'Approved by {who}',
  adjusted: { agreed: 'An adjustment was agreed', declined: 'No adjustment was wanted' },
  threatWas: 'Reason: {threat}',
  kinds: 'Found: {kinds}',
  size: {
    one: '{n} step is remembered, of {customers}.',
    other: '{n} steps are remembered, of {customers}.',
  } as Plural,
  customers: { one: '{n} customer', other: '{n} customers' } as Plural,
  empty: 'Nothing is remembered.',
  find: 'Show one customer',
  findHint: 'Enter the address that the customer writes from. It is compared and not kept.',
  findButton: 'Show',
  notFound: 'Nothing is remembered under this address.',
  notAddress: 'This is no mail address.',
  shown: 'Remembered of this customer',
  shownFrom: 'The customer whom the panel asked for',
  customer: 'Customer {key}',
  export: 'Export as JSON',
  erase: 'Erase this customer',
  eraseAsk: 'Erase all steps of this customer? The ladder starts anew for them.',
  eraseAll: 'Erase the whole memory',
  eraseAllAsk: 'Erase all steps of all customers? The ladder starts anew for everybody.',
  yes: 'Erase',
  no: 'Keep',
  erased: 'Erased.',
  days: 'days',
};
