import { describe, expect, test } from 'vitest';
import type { Advice } from '../../lib/core/advice';
import { advise } from '../../lib/core/advise';
import { libraryOf } from '../../lib/core/library';
import { mergePolicy, type Policy } from '../../lib/core/policy';
import { templates } from '../../lib/templates/index';
import { assessed, message, type Said, talk, today } from '../advice/turns';

/** The policy in force; one with a problem fails the test. */
function policyOf(managed: object): Policy {
  const { policy, problems } = mergePolicy(managed, undefined);
  expect(problems).toEqual([]);
  return policy;
}

/** Advice on one message in an e-mail under a policy. `steps` are rungs taken before. */
function adviceUnder(managed: object, said: Said, steps: readonly ('boundary' | 'notice')[] = [], lang = 'en'): Advice {
  const policy = policyOf(managed);
  const history = steps.map((rung) => ({ date: '2026-11-01', expires: '2027-04-30', rung, kinds: [], ticket: '1' }));
  const advice = advise({
    conversation: talk([message('m')]),
    messageId: 'm',
    assessments: new Map([['m', assessed(said, lang)]]),
    policy,
    library: libraryOf(policy, templates),
    today,
    history,
  });
  if (!advice) throw new Error('no advice');
  return advice;
}
const ids = ({ suggestions }: Advice) => suggestions.map(({ template }) => template.id);
const person = { region: 'North', name: 'Night desk', contact: '555 0142' };

describe('ladder', () => {
  test('no step is advised above the highest one that the organisation takes, and the trail says why', () => {
    expect(adviceUnder({}, { kinds: ['insult'] }, ['boundary', 'notice']).rung).toBe('restriction');
    const kept = adviceUnder({ highestRung: 'notice' }, { kinds: ['insult'] }, ['boundary', 'notice']);
    expect(kept.rung).toBe('notice');
    expect(kept.ladder?.blocked[0]).toEqual({
      rung: 'restriction',
      reason: 'Your organisation does not take this step.',
    });
    expect(adviceUnder({ highestRung: 'boundary' }, { kinds: ['hate'] }).rung).toBe('boundary');
  });

  test('whoever has to agree is named', () => {
    const { ladder, steps } = adviceUnder({ approvals: { notice: 'the duty manager' } }, { kinds: ['hate'] });
    expect(ladder?.approval).toBe('the duty manager');
    expect(steps[0]).toBe('Tell the duty manager before you send it.');
    const threat = adviceUnder({ approvals: { safety: 'the head of security' } }, { kinds: ['threat'] });
    expect(threat.steps.join(' ')).toContain('until the head of security has agreed');
  });

  test('terms count from today', () => {
    expect(adviceUnder({}, { kinds: ['hate'] }).ladder?.endDate).toBe('2027-05-23');
    const { ladder } = adviceUnder({ terms: { notice: { expires: 30, review: 10 } } }, { kinds: ['hate'] });
    expect([ladder?.endDate, ladder?.reviewDate, ladder?.objectDate]).toEqual(['2026-12-24', '2026-12-04', undefined]);
  });
});

describe('contacts', () => {
  test('security is named in a threat and in a danger, and nowhere else', () => {
    const managed = { securityContacts: [person] };
    const sentence = 'Security, North: Night desk, 555 0142.';
    expect(adviceUnder(managed, { kinds: ['threat'] }).steps).toContain(sentence);
    expect(adviceUnder(managed, { notes: ['hazard'] }).steps).toContain(sentence);
    expect(adviceUnder(managed, { kinds: ['insult'] }).steps).not.toContain(sentence);
  });

  test('crisis lines are named when somebody may harm themself', () => {
    const { steps } = adviceUnder({ crisisLines: [person] }, { notes: ['self-harm'] });
    expect(steps).toContain('Crisis line, North: Night desk, 555 0142.');
  });
});

describe('answers', () => {
  const own = {
    id: 'en/our-thanks',
    title: 'Our thanks',
    situations: ['complaint', 'feedback'],
    rung: 'answer',
    channels: ['email'],
    values: ['respect'],
    why: 'It is how we speak.',
    body: 'Dear {{ customer }},\n\nthank you for telling us.\n\n{{ agent }}',
  };

  test('an own reply stands first where it fits', () => {
    expect(ids(adviceUnder({}, { notes: ['feedback'] }))).not.toContain(own.id);
    expect(ids(adviceUnder({ templates: [own] }, { notes: ['feedback'] }))[0]).toBe(own.id);
    expect(ids(adviceUnder({ templates: [own] }, { kinds: ['threat'] }))).not.toContain(own.id);
  });

  test('an own reply takes the place of the built-in one with its id', () => {
    const id = ids(adviceUnder({}, { notes: ['feedback'] }))[0] ?? '';
    const library = libraryOf(policyOf({ templates: [{ ...own, id }] }), templates);
    expect(library.filter((template) => template.id === id).map(({ title }) => title)).toEqual(['Our thanks']);
  });

  test('a reply that is left out is not offered', () => {
    const [id = ''] = ids(adviceUnder({}, { notes: ['feedback'] }));
    expect(ids(adviceUnder({ templatesOff: [id] }, { notes: ['feedback'] }))).not.toContain(id);
  });

  test('answers come in the languages of the organisation, else in its usual one', () => {
    const said = { kinds: ['insult'], notes: ['feedback'] } as const;
    const languages = (managed: object) =>
      new Set(adviceUnder(managed, said, [], 'es').suggestions.map(({ template }) => template.lang));
    expect(languages({})).toEqual(new Set(['es']));
    expect(languages({ languages: ['en'] })).toEqual(new Set(['en']));
    expect(languages({ languages: ['en', 'es'] })).toEqual(new Set(['es']));
  });

  test('a body that the linter refuses is reported with its place', () => {
    const { policy, problems } = mergePolicy({ templates: [{ ...own, body: 'Dear {{ nobody }},' }, own] }, undefined);
    expect(policy.templates.map(({ id }) => id)).toEqual([own.id]);
    expect(problems[0]?.path).toBe('templates.0.body');
    expect(problems[0]?.reason).toMatch(/^line 1, column 8: There is no placeholder/);
  });
});
