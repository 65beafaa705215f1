import type { Conversation, Message, Span } from '../../lib/core/conversation';

/** What is judged of a message that is longer than both together, in UTF-16 units. All of it would hold the page up. */
const first = 15_000;
const last = 5_000;

const lengthOf = ({ fresh }: Message) => fresh.reduce((sum, { start, end }) => sum + end - start, 0);

/** The newly written parts of a message; of a very long one its beginning and its end. */
export function judgedParts(message: Message): readonly Span[] {
  const length = lengthOf(message);
  if (length <= first + last) return message.fresh;
  const parts: Span[] = [];
  let before = 0;
  for (const { start, end } of message.fresh) {
    const take = (from: number, to: number) => {
      const [a, b] = [start + Math.max(0, from - before), start + Math.min(end - start, to - before)];
      if (a < b) parts.push({ start: a, end: b });
    };
    take(0, first);
    take(length - last, length);
    before += end - start;
  }
  return parts;
}

/** The conversation with a word on what was too long to judge whole. */
export function sayWhatIsTooLong(conversation: Conversation): Conversation {
  const count = conversation.messages.filter((message) => lengthOf(message) > first + last).length;
  if (count === 0) return conversation;
  const which = count === 1 ? 'One message is very long' : `${count} messages are very long`;
  return { ...conversation, gaps: [...conversation.gaps, `${which}: only the beginning and the end were judged.`] };
}
