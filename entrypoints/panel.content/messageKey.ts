import type { Conversation, Message } from '../../lib/core/conversation';

const keys = new WeakMap<Message, string>();

/** Stands for a message with its words in one ticket; made once, since long texts are compared at every change. */
export function keyOf({ site, ticket }: Conversation, message: Message): string {
  const key = keys.get(message) ?? [site, ticket.id, message.id, message.text].join('\n');
  keys.set(message, key);
  return key;
}
