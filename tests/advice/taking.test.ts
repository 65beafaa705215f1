import { describe, expect, it } from 'vitest';
import type { Advice } from '../../lib/core/advice';
import type { Conversation, Message } from '../../lib/core/conversation';
import { addressOf, customerOf } from '../../lib/core/customer';
import { stepsBefore } from '../../lib/core/history';
import { ladderStep, type Step } from '../../lib/core/ladder';
import {
  askedFor,
  blockedReason,
  isRecorded,
  mayBeRecorded,
  mayName,
  stepAnswers,
  stepTaken,
  unanswered,
} from '../../lib/core/taking';
import type { Rung } from '../../lib/core/template';

const today = '2026-11-27';

describe('what is asked before a step', () => {
  it.each([
    ['boundary', false, []],
    ['notice', false, []],
    ['restriction', false, ['approvedBy', 'adjustments', 'expires', 'review']],
    ['ending', false, ['approvedBy', 'adjustments', 'expires', 'review']],
    ['notice', true, ['threat']],
    ['ending', true, ['threat', 'approvedBy', 'adjustments', 'expires', 'review']],
  ] as const)('%s, skipping a step: %s', (rung, blocked, expected) => {
    expect(askedFor({ rung }, blocked)).toEqual(expected);
  });

  const settled = { [stepAnswers.approvedBy]: 'Marta', [stepAnswers.adjustments]: 'declined' };
  it.each([
    ['nothing said', {}, ['approvedBy', 'adjustments']],
    ['all said, the usual dates', settled, []],
    ['a name of spaces', { ...settled, [stepAnswers.approvedBy]: '  ' }, ['approvedBy']],
    ['an end that is over', { ...settled, [stepAnswers.expires]: '2026-11-27' }, ['expires', 'review']],
    ['a review after the end', { ...settled, [stepAnswers.review]: '2027-09-01' }, ['review']],
    ['an end in words', { ...settled, [stepAnswers.expires]: 'next year' }, ['expires']],
  ] as const)('restriction, %s', (_, answers, expected) => {
    expect(unanswered({ rung: 'restriction' }, false, answers, today)).toEqual(expected);
  });
});

it('asks nothing before a question that prepares a restriction, and takes no step with it', () => {
  const offer = { rung: 'restriction', prepares: true } as const;
  expect([askedFor(offer, false), isRecorded(offer), mayBeRecorded(offer)]).toEqual([[], false, false]);
});

describe('the step that is remembered', () => {
  const taking = { kinds: ['insult'], ticket: '4103', message: 'm2', today, answers: {} } as const;

  it('holds the day, the rung, the kinds, the answer, the ticket and the usual end', () => {
    expect(stepTaken({ ...taking, template: { id: 'en/x', rung: 'boundary' } })).toEqual({
      ...{ date: today, rung: 'boundary', kinds: ['insult'], template: 'en/x', ticket: '4103', message: 'm2' },
      expires: '2027-02-25',
    });
  });

  it('holds who approved it, and the dates that the letter names', () => {
    const answers = {
      [stepAnswers.approvedBy]: ' Marta ',
      [stepAnswers.adjustments]: 'agreed',
      [stepAnswers.expires]: '2027-01-31',
      request: 'the bill of Dana Whitlock',
    };
    const step = stepTaken({ ...taking, answers, template: { id: 'en/x', rung: 'restriction' } });
    expect(step).toMatchObject({ approvedBy: 'Marta', adjustments: 'agreed', expires: '2027-01-31' });
    expect(step.review).toBe('2027-02-25');
    expect(JSON.stringify(step)).not.toContain('Whitlock');
  });

  it('holds of care no more than the day and the ticket, and raises nothing', () => {
    const step = stepTaken({ ...taking, template: { id: 'en/care', rung: 'care' } });
    expect(step).toEqual({ date: today, rung: 'care', kinds: [], ticket: '4103' });
    expect(ladderStep(2, [step], today).rung).toBe('boundary');
  });
});

describe('what must not be used now', () => {
  const on = (rung: Rung, blocked: Rung[] = []): Pick<Advice, 'rung' | 'ladder'> => ({
    rung,
    ladder: {
      ...{ rung: 'boundary', active: [], adjustments: [] },
      blocked: blocked.map((one) => ({ rung: one, reason: `${one} is too early.` })),
    },
  });

  it.each([
    ['the step that is due', on('boundary', ['notice']), 'boundary', undefined],
    ['a skipped step', on('boundary', ['notice']), 'notice', 'notice is too early.'],
    ['anything after a threat', { rung: 'safety' }, 'ending', undefined],
    ['a letter about a threat where there was none', on('boundary'), 'safety', 'No threat was found'],
    ['a boundary to somebody in distress', { rung: 'care' }, 'boundary', 'Care comes first'],
    ['a threat’s letter to somebody in distress', { rung: 'care' }, 'safety', 'Care comes first'],
    ['care to somebody in distress', { rung: 'care' }, 'care', undefined],
    ['a notice in a danger', { rung: 'emergency' }, 'notice', 'The danger comes first'],
    ['safety in a danger', { rung: 'emergency' }, 'safety', undefined],
  ] as const)('%s', (_, advice, rung, reason) => {
    if (reason === undefined) expect(blockedReason(rung, advice)).toBeUndefined();
    else expect(blockedReason(rung, advice)).toContain(reason);
  });

  it('lets the agent name a threat, but not beside distress or danger', () => {
    expect([mayName(on('boundary')), mayName({ rung: 'care' }), mayName({ rung: 'emergency' })]).toEqual([
      true,
      false,
      false,
    ]);
  });
});

describe('which steps count for a message', () => {
  const message = (id: string, time?: string): Message => ({
    ...{ id, role: 'customer', visibility: 'public', text: 'x', fresh: [] },
    ...(time === undefined ? {} : { time }),
  });
  const conversation: Conversation = {
    ...{ site: 'zendesk', channel: 'ticket', ticket: { id: '7' }, gaps: [] },
    messages: [message('m1', '2026-11-10T12:00:00Z'), message('m2', '2026-11-20T12:00:00Z'), message('m3')],
  };
  const step = (changes: Partial<Step>): Step => ({
    date: '2026-11-15',
    rung: 'boundary',
    kinds: [],
    ticket: '6',
    ...changes,
  });

  it.each([
    ['a step of another ticket, before it', step({}), 'm2', true],
    ['a step that was taken after it was written', step({}), 'm1', false],
    ['the step that answers it', step({ ticket: '7', message: 'm2', date: '2026-11-20' }), 'm2', false],
    ['the step that answers a later message', step({ ticket: '7', message: 'm2' }), 'm1', false],
    [
      'the step that answers an earlier message, on the same day',
      step({ ticket: '7', message: 'm1', date: '2026-11-27' }),
      'm2',
      true,
    ],
    ['a step for a message whose time the page does not tell', step({ date: '2026-11-27' }), 'm3', true],
  ] as const)('%s', (_, one, id, counts) => {
    expect(stepsBefore([one], conversation, id)).toEqual(counts ? [one] : []);
  });
});

describe('who is remembered', () => {
  const page = { site: 'zendesk', channel: 'ticket', messages: [], gaps: [] } as const;
  it.each([
    [
      'an address, whatever its case',
      { ...page, ticket: { id: '1' }, requester: { name: 'D', email: ' Dana@Example.NET ' } },
      { by: 'address', words: 'dana@example.net' },
    ],
    [
      'no address: the ticket, never the name',
      { ...page, ticket: { id: '1' }, requester: { name: 'Dana' } },
      { by: 'ticket', words: 'zendesk 1' },
    ],
    ['neither', { ...page, ticket: { id: '' } }, undefined],
  ] as const)('%s', (_, conversation, expected) => {
    expect(customerOf(conversation)).toEqual(expected);
  });

  it('knows an address from other words', () => {
    expect([addressOf('Dana'), addressOf('a@b'), addressOf('a b@c')]).toEqual([undefined, 'a@b', undefined]);
  });
});
