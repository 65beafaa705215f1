import type { Assessment } from '../../lib/core/assessment';
import type { Conversation, Message } from '../../lib/core/conversation';
import { isolate, sayTime } from '../ui/say';
import type { Words } from '../ui/words';
import type { PanelState } from './props';

export type TicketState = Extract<PanelState, { view: 'ticket' }>;

/** The messages that are judged: the customer's, and any other that has an assessment. */
export function judgedMessages({ conversation, assessments }: TicketState): readonly Message[] {
  return conversation.messages.filter(({ id, role }) => role === 'customer' || assessments.has(id));
}

export function selectedMessage(state: TicketState): Message | undefined {
  return state.conversation.messages.find(({ id }) => id === state.selected);
}

export function selectedAssessment(state: TicketState): Assessment | undefined {
  return state.selected === undefined ? undefined : state.assessments.get(state.selected);
}

/** Who wrote a message, as the page names them. */
export function authorOf(message: Message, conversation: Conversation, words: Words): string {
  const name = message.author?.name || (message.role === 'customer' ? conversation.requester?.name : undefined);
  return isolate(name || words.thread.customer);
}

/** "Dana Whitfield · 3 Nov, 09:41" */
export function bylineOf(message: Message, conversation: Conversation, words: Words): string {
  const time = message.time ? sayTime(message.time, words.lang) : '';
  return [authorOf(message, conversation, words), time].filter(Boolean).join(' · ');
}

/** The beginning of the newly written words, on one line. */
export function snippetOf(message: Message, longest = 90): string {
  const fresh = message.fresh.map(({ start, end }) => message.text.slice(start, end)).join(' ');
  const line = fresh.replace(/\s+/g, ' ').trim();
  return line.length <= longest ? line : `${line.slice(0, longest - 1).trimEnd()}…`;
}
