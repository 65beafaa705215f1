import type { Conversation } from '../../lib/core/conversation';
import { isJudged } from './judging';

/** The message that the agent chose in this ticket, else the customer's latest. */
export function selectedIn({ ticket, messages }: Conversation, chosen?: { ticket: string; messageId: string }) {
  const picked = messages.find(({ id }) => chosen?.ticket === ticket.id && chosen.messageId === id);
  return (picked ?? messages.findLast(isJudged))?.id;
}
