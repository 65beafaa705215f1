import type { Conversation, Message } from '../../lib/core/conversation';

/** Whose words are held to the code: the customer's, and those of whom the page does not tell. */
export function isJudged(message: Message): boolean {
  return message.visibility !== 'internal' && (message.role === 'customer' || message.role === 'unknown');
}

/** The message that the agent chose in this ticket, else the customer's latest. */
export function selectedIn({ ticket, messages }: Conversation, chosen?: { ticket: string; messageId: string }) {
  const picked = messages.find(({ id }) => chosen?.ticket === ticket.id && chosen.messageId === id);
  return (picked ?? messages.findLast(isJudged))?.id;
}
