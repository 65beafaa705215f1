import type { PanelProps, PanelState } from '../../../components/panel/props';
import type { Advice } from '../../../lib/core/advice';
import { parts, prove } from '../../../lib/core/proof';
import { draftWith } from './judged';
import { realStates } from './real';
import * as answers from './templates';
import { advise } from './templates';
import * as tickets from './tickets';

type Shown = Pick<PanelProps, 'state'> &
  Partial<Pick<PanelProps, 'notice' | 'recorded' | 'collapsed' | 'draft' | 'shielded' | 'exposure' | 'speaking'>>;
type Ticket = Extract<PanelState, { view: 'ticket' }>;
type Target = Ticket['target'];

const reply: Target = { state: 'ready', label: 'Public reply', audience: 'public' };
const second: Target = { ...reply, among: { place: 2, of: 2 } };
const internal: Target = { state: 'ready', label: 'Internal note', audience: 'internal' };

function show(one: tickets.Case, advice: Advice | undefined, target: Target = reply, selected?: string): PanelState {
  const last = one.conversation.messages.at(-1)?.id;
  const writing = target.state === 'ready' ? target : undefined;
  const proofs = prove(one.conversation, writing, new Set(parts));
  return { view: 'ticket', ...one, advice, target, proofs, selected: selected ?? last };
}

/** The ticket with a threat in it, and words in it that say what the customer needs. */
function asking(words: string): Ticket {
  const state = show(tickets.critical, safety, reply, 'm3') as Ticket;
  const text = state.conversation.messages.find(({ id }) => id === 'm3')?.text ?? '';
  const start = text.indexOf(words);
  return { ...state, need: [{ start, end: start + words.length }] };
}

const answer = advise(
  'answer',
  'Thank, own, solve. The anger is about the bill, not about you.',
  [],
  answers.thanks,
  answers.ownIt,
);
const set = advise(
  'boundary',
  'Answer the request first, then set one kind boundary.',
  [],
  answers.boundary,
  answers.ownIt,
  answers.thanks,
);
const safety = advise(
  'safety',
  'Do not answer alone. Tell your supervisor now.',
  [
    'Tell your supervisor: Marta Lindqvist, extension 4410.',
    'Keep the message as it is.',
    'Security decides about tomorrow’s opening hours.',
  ],
  answers.notice,
);
const formal = advise(
  'notice',
  'A formal notice is due. Your supervisor should know.',
  ['Tell your supervisor.'],
  answers.notice,
  answers.boundary,
);
const caring = advise(
  'care',
  'Answer warmly, offer a crisis line, and tell your supervisor.',
  [
    'If there is danger right now: emergency services.',
    'Lifeline Northbrook, 555 0100, day and night.',
    'Tell your supervisor, so that you are not alone with it.',
  ],
  answers.careReply,
);
const urgent = advise(
  'emergency',
  'Get people safe before anything else.',
  ['Tell them to leave the cellar and call emergency services.', 'Call the network control room.'],
  answers.hazardReply,
);

const unreadable: PanelState = {
  view: 'unreadable',
  problem: {
    site: 'zendesk',
    reason: 'The conversation is there, but its messages were not found.',
    missing: ['message list: [data-test-id="omni-log-container"]', 'ticket id'],
  },
};

export const today = '2026-11-27';
const draft = draftWith('You should have told us sooner. We guarantee that it arrives tomorrow!!!', [
  { kind: 'blame', words: 'You should have told us sooner', reason: 'It tells the customer what they did wrong.' },
  { kind: 'shouting', words: '!!!', reason: 'Several exclamation marks in a row.', replacement: '.' },
]);

/** Every face of the panel, by name. */
export const states: Readonly<Record<string, Shown>> = {
  reading: { state: { view: 'reading' } },
  idle: { state: { view: 'idle' } },
  unreadable: { state: unreadable },
  calm: { state: show(tickets.calm, answer) },
  welcome: { state: show(tickets.welcome, answer) },
  heated: { state: show(tickets.heated, answer) },
  boundary: { state: show(tickets.boundary, set) },
  speaking: {
    state: show(tickets.boundary, advise('boundary', 'Help first, then set a kind boundary.', [], answers.spoken)),
    speaking: true,
  },
  serious: { state: show(tickets.serious, formal) },
  critical: { state: show(tickets.critical, safety, reply, 'm3') },
  need: { state: asking('the bill is wrong as well'), shielded: true, exposure: 4 },
  care: { state: show(tickets.care, caring) },
  emergency: { state: show(tickets.emergency, urgent) },
  unjudged: { state: show(tickets.unjudged, answer) },
  notes: { state: show(tickets.notes, answer) },
  many: { state: show(tickets.many, set) },
  pending: { state: show(tickets.critical, undefined, reply, 'm4') },
  silent: { state: show(tickets.silent, undefined) },
  note: { state: show(tickets.welcome, answer, internal) },
  'no-target': {
    state: show(tickets.welcome, answer, { state: 'missing', reason: 'Open a reply, and Insert appears here.' }),
  },
  'no-answers': { state: show(tickets.calm, advise('answer', 'Answer as usual.', [])) },
  blanks: { state: show(tickets.welcome, advise('answer', 'Own it, with a date.', [], answers.ownIt)) },
  gaps: {
    state: {
      ...(show(tickets.welcome, answer) as Ticket),
      conversation: { ...tickets.welcome.conversation, gaps: ['3 older messages not loaded'] },
    },
  },
  inserted: { state: show(tickets.welcome, answer), notice: { state: 'inserted', templateId: answers.thanks.id } },
  draft: { state: show(tickets.welcome, answer), draft },
  replaced: { state: show(tickets.welcome, answer), draft, notice: { state: 'replaced' } },
  undone: { state: show(tickets.welcome, answer), notice: { state: 'undone' } },
  'two-fields': { state: show(tickets.welcome, answer, second) },
  copied: {
    state: show(tickets.welcome, answer),
    notice: { state: 'copied', reason: 'The editor changed the text, so it was put back. Paste with Ctrl+V.' },
  },
  failed: {
    state: show(tickets.welcome, answer),
    notice: { state: 'failed', reason: 'The editor refused the text and the clipboard is blocked.' },
  },
  'tab-calm': { state: show(tickets.calm, answer), collapsed: true },
  'tab-welcome': { state: show(tickets.welcome, answer), collapsed: true },
  'tab-boundary': { state: show(tickets.boundary, set), collapsed: true },
  'tab-critical': { state: show(tickets.critical, safety, reply, 'm3'), collapsed: true },
  'tab-care': { state: show(tickets.care, caring), collapsed: true },
  'tab-unreadable': { state: unreadable, collapsed: true },
  ...realStates,
};
