import { expect, test, vi } from 'vitest';
import { createMemory } from '../../entrypoints/panel.content/memory';
import type { Conversation } from '../../lib/core/conversation';

const background = vi.hoisted(() => ({ answer: (_: { readonly steps: readonly [] }) => {}, asked: 0 }));
vi.mock('../../lib/platform/requests', () => ({
  insist: () =>
    new Promise((resolve) => {
      background.asked += 1;
      background.answer = resolve;
    }),
  send: () => Promise.resolve(),
}));

const conversation: Conversation = {
  site: 'desk',
  ticket: { id: '7' },
  channel: 'ticket',
  messages: [],
  gaps: [],
};

test('who reads the page again while the background is still asked waits for the same answer', async () => {
  const memory = createMemory(new AbortController().signal);
  const first = memory.recall(conversation);
  let ended = false;
  const second = memory.recall(conversation).then(() => {
    ended = true;
  });
  await Promise.resolve();
  await Promise.resolve();
  expect(ended).toBe(false);
  expect(memory.of(conversation)).toBeUndefined();
  background.answer({ steps: [] });
  await Promise.all([first, second]);
  expect(background.asked).toBe(1);
  expect(memory.of(conversation)).toMatchObject({ state: 'known', steps: [] });
});
