import { describe, expect, it } from 'vitest';
import type { Conversation } from '../../lib/core/conversation';
import { factsOf, givenName } from '../../lib/core/facts';
import { clauses, values } from '../../lib/core/kinds';
import { defaultPolicy } from '../../lib/core/policy';
import { valuePacks } from '../../lib/templates/values';

describe('how a customer is addressed', () => {
  it.each([
    ['Maria Lopez', 'Maria'],
    ['Anne-Marie Smith', 'Anne-Marie'],
    ['José Luis García', 'José'],
    ['Zoë O’Neill', 'Zoë'],
    ['Maria', 'Maria'],
    ['Dr Lee Chan', 'Dr Lee Chan'],
    ['Mrs. Smith', 'Mrs. Smith'],
    ['Smith, Maria', 'Smith, Maria'],
    ['MARIA LOPEZ', 'MARIA LOPEZ'],
    ['maria lopez', 'maria lopez'],
    ['J. Smith', 'J. Smith'],
    ['Riverside Bakery Ltd', 'Riverside Bakery Ltd'],
    ['山田 太郎', '山田 太郎'],
    ['Maria del Carmen Lopez Diaz', 'Maria del Carmen Lopez Diaz'],
    ['maria@example.org', undefined],
    ['Unknown', undefined],
    ['Customer 4711', undefined],
    ['{{ agent }}', undefined],
    ['', undefined],
    [undefined, undefined],
  ])('%j as %j', (name, expected) => {
    expect(givenName(name)).toBe(expected);
  });
});

describe('facts', () => {
  const conversation: Conversation = {
    site: 's',
    channel: 'email',
    ticket: { id: '17', subject: ' Leak ' },
    requester: { name: 'Maria Lopez' },
    agent: { name: 'Sam Reed' },
    messages: [],
    gaps: [],
  };

  it('come from the conversation, the policy and the advice', () => {
    const policy = {
      ...defaultPolicy,
      supervisor: 'Dana',
      clauseWords: [{ id: 'abusive' as const, name: 'Unkind', meaning: 'Not kind.' }],
      crisisLines: [{ region: 'North', name: 'Line', contact: '1' }],
    };
    const dates = { noticeDate: '2026-11-02', noticeEndDate: '2027-05-01', endDate: '2027-05-23' };
    const ladder = { rung: 'restriction', active: [], blocked: [], adjustments: [], ...dates } as const;
    const clauses = ['hurtful', 'abusive'] as const;
    const advice = { rung: 'restriction', headline: '', steps: [], suggestions: [], clauses, ladder } as const;
    expect(factsOf(conversation, policy, '2026-11-24', 'en-GB', advice)).toEqual({
      locale: 'en-GB',
      values: {
        customer: 'Maria',
        customer_full: 'Maria Lopez',
        agent: 'Sam Reed',
        ticket: '17',
        subject: 'Leak',
        date: '2026-11-24',
        supervisor: 'Dana',
        crisis_lines: 'Line (North): 1',
        clauses: 'hurtful,Unkind',
        notice_date: '2026-11-02',
        notice_end_date: '2027-05-01',
        end_date: '2027-05-23',
      },
    });
  });

  it("prefer the policy's name of the agent, and leave out what is empty", () => {
    const policy = { ...defaultPolicy, agentName: 'Alex' };
    const bare = { ...conversation, requester: { name: 'guest' }, ticket: { id: '17' } };
    expect(factsOf(bare, policy, '2026-11-24', 'en').values).toEqual({
      agent: 'Alex',
      ticket: '17',
      date: '2026-11-24',
    });
  });
});

describe('values and clauses', () => {
  it.each(valuePacks.map((pack) => [pack.lang, pack] as const))(
    'has words for each, and a sentence for a customer: %s',
    (_, pack) => {
      expect(pack.values.map(({ value }) => value)).toEqual([...values]);
      expect(pack.clauses.map(({ clause }) => clause)).toEqual([...clauses]);
      for (const { meaning, toCustomer } of [...pack.values, ...pack.clauses]) {
        expect(meaning).toMatch(/\.$/);
        expect(toCustomer).toMatch(/^[A-Z].*\.$/);
      }
      expect(JSON.parse(JSON.stringify(pack))).toEqual(pack);
    },
  );
});
