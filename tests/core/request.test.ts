import { expect, test } from 'vitest';
import { classify } from '../../lib/core/classify';
import { requestOf } from '../../lib/core/request';
import { judge } from './judge';

test.each([
  ['You people are idiots. Please refund the late fee.', ['Please refund the late fee.'], 'a sentence that asks'],
  ['When will the water be back on, you idiots?', ['When will the water be back on'], 'a clause beside the insult'],
  ['My name is Jo. I want a new meter. It is raining.', ['I want a new meter.'], 'a want among other sentences'],
  ['Still no water. Shut up and fix it.', ['Still no water.'], 'what is missing'],
  [
    'You idiots. Can none of you read a calendar? I need it by Friday.',
    ['I need it by Friday.'],
    'an outcry asks nothing',
  ],
  [
    'Do they just hire any moron? "Shortly"? I want it back by Friday.',
    ['I want it back by Friday.'],
    'scorn of staff, and an echo',
  ],
  ['How hard can it be? Do you even look? When does it ship?', ['When does it ship?'], 'one question among outcries'],
  ['You people are idiots.', [], 'nothing but abuse'],
  ['I will be waiting by your car tonight, then we will see how polite you are.', [], 'what goes on a threat'],
  [
    'The engineer did not come on Tuesday again.',
    ['The engineer did not come on Tuesday again.'],
    'a complaint that asks for nothing',
  ],
])('%j: %j (%s)', (text, expected) => {
  const needs = requestOf(text, classify({ text }, judge), judge).map(({ start, end }) => text.slice(start, end));
  expect(needs).toEqual(expected);
});
