import type { Conversation, Message } from './conversation';
import type { Step } from './ladder';

/**
 * The steps that were taken before a message was written: nobody is held to a boundary that was set afterwards, and a
 * message is not raised by the very step that answers it. Where the page tells no time, a step counts unless it
 * answers this message or a later one.
 */
export function stepsBefore(history: readonly Step[], { ticket, messages }: Conversation, messageId: string): Step[] {
  const index = messages.findIndex(({ id }) => id === messageId);
  const day = dayOf(messages[index]);
  return history.filter((step) => {
    const answered = step.ticket === ticket.id ? messages.findIndex(({ id }) => id === step.message) : -1;
    if (answered !== -1) return answered < index;
    return day === undefined || step.date <= day;
  });
}

/** The day on which a message was written where the agent is, YYYY-MM-DD; a time in words tells nothing. */
function dayOf(message: Message | undefined): string | undefined {
  const time = message?.time ?? '';
  if (!/^\d{4}-\d\d-\d\dT/.test(time)) return undefined;
  const date = new Date(time);
  if (Number.isNaN(date.getTime())) return undefined;
  const parts = [date.getFullYear(), date.getMonth() + 1, date.getDate()];
  return parts.map((part) => String(part).padStart(2, '0')).join('-');
}
