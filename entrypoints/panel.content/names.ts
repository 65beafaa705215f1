import type { Conversation } from '../../lib/core/conversation';

/** Everybody who is named in the conversation, each once. */
export function namesIn({ requester, agent, messages }: Conversation): string[] {
  const names = [requester?.name, agent?.name, ...messages.map((message) => message.author?.name)];
  return [...new Set(names.filter((name) => name !== undefined))];
}
