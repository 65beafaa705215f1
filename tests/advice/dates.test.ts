import { expect, it } from 'vitest';
import { advise } from '../../lib/core/advise';
import type { Step } from '../../lib/core/ladder';
import { english } from '../../lib/templates/en';
import { assessed, message, policy, talk, today } from './turns';

const notice: Step = { date: '2026-11-01', rung: 'notice', kinds: ['insult'], ticket: '1', expires: '2027-04-30' };

it('says dates in the agent’s own form, where that is one of English', () => {
  const conversation = talk([message('m')]);
  const assessments = new Map([['m', assessed({ notes: ['feedback'] })]]);
  const request = { conversation, messageId: 'm', assessments, policy, library: english, today };
  const history: Step[] = [{ ...notice, rung: 'restriction' }];
  const said = (locale: string) => advise({ ...request, history, locale })?.steps.join(' ');
  expect(said('en-GB')).toContain('since 1 November 2026, until 30 April 2027');
  expect(said('de-DE')).toContain('since November 1, 2026, until April 30, 2027');
});
