import { expect, test } from 'vitest';
import { advise } from '../../lib/core/advise';
import { english } from '../../lib/templates/en';
import { assessed, message, policy, talk, today } from './turns';

test('offers words to say where the agent answers by a call, whatever the page is', () => {
  const conversation = talk([message('m')]);
  const assessments = new Map([['m', assessed({ kinds: ['insult'], notes: ['feedback'] })]]);
  const request = { conversation, messageId: 'm', assessments, policy, library: english, today };
  const written = advise(request)?.suggestions ?? [];
  const spoken = advise({ ...request, channel: 'phone' })?.suggestions ?? [];
  expect(written.every(({ template }) => template.channels.includes(conversation.channel))).toBe(true);
  expect(spoken.length).toBeGreaterThan(0);
  expect(spoken.every(({ template }) => template.channels.includes('phone'))).toBe(true);
  expect(spoken[0]?.template.id).not.toBe(written[0]?.template.id);
});
