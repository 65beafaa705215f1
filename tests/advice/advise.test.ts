import { describe, expect, it } from 'vitest';
import { advise } from '../../lib/core/advise';
import type { Message } from '../../lib/core/conversation';
import { dayIn } from '../../lib/core/day';
import type { Step } from '../../lib/core/ladder';
import { templates } from '../../lib/templates';
import { english } from '../../lib/templates/en';
import { adviceIn, adviceOn, assessed, first, message, policy, type Said, talk, today } from './turns';

const notice: Step = { date: '2026-11-01', rung: 'notice', kinds: ['insult'], ticket: '1', expires: '2027-04-30' };

describe('the step and the first reply', () => {
  it.each([
    ['a plain request', {}, 'answer', 'request'],
    ['a complaint', { notes: ['feedback'] }, 'answer', 'complaint'],
    ['a lawyer', { notes: ['legal-action'] }, 'answer', 'legal-action'],
    ['a complaint and a lawyer', { notes: ['feedback', 'legal-action'] }, 'answer', 'legal-action'],
    ['a report about staff', { notes: ['employee-conduct'] }, 'answer', 'employee-conduct'],
    ['words used against the customer', { notes: ['reported-speech'] }, 'answer', 'reported-speech'],
    ['words used by staff', { notes: ['employee-conduct', 'reported-speech'] }, 'answer', 'employee-conduct'],
    ['a danger', { notes: ['hazard'] }, 'emergency', 'hazard'],
    ['self-harm', { notes: ['self-harm'] }, 'care', 'self-harm'],
    ['mild cursing', { kinds: ['cursing'] }, 'acknowledge', 'cursing'],
    ['a complaint that swears', { kinds: ['cursing'], notes: ['feedback'] }, 'acknowledge', 'cursing'],
    [
      'a report about staff that swears',
      { kinds: ['cursing'], notes: ['employee-conduct'] },
      'acknowledge',
      'employee-conduct',
    ],
    ['cursing at a person', { kinds: ['cursing'], severity: 2 }, 'boundary', 'cursing'],
    ['an insult', { kinds: ['insult'] }, 'boundary', 'insult'],
    ['a complaint with an insult', { kinds: ['insult'], notes: ['feedback'] }, 'boundary', 'insult'],
    ['an outburst', { kinds: ['aggression'] }, 'boundary', 'aggression'],
    [
      'a report about staff with an insult',
      { kinds: ['insult'], notes: ['employee-conduct'] },
      'boundary',
      'employee-conduct',
    ],
    ['reported words with an insult', { kinds: ['insult'], notes: ['reported-speech'] }, 'boundary', 'reported-speech'],
    ['a lawyer with an insult', { kinds: ['insult'], notes: ['legal-action'] }, 'boundary', 'legal-action'],
    ['a wish of harm', { kinds: ['harm-wish'] }, 'notice', 'harm-wish'],
    ['sexual remarks', { kinds: ['sexual-harassment'] }, 'notice', 'sexual-harassment'],
    ['intimidation', { kinds: ['intimidation'] }, 'notice', 'intimidation'],
    ['discrimination', { kinds: ['discrimination'] }, 'notice', 'discrimination'],
    ['hate', { kinds: ['hate'] }, 'notice', 'hate'],
    ['hate with a complaint', { kinds: ['hate', 'insult'], notes: ['feedback'] }, 'notice', 'hate'],
    ['a threat', { kinds: ['threat'] }, 'safety', 'threat'],
    ['a threat with a complaint', { kinds: ['threat', 'insult'], notes: ['feedback'] }, 'safety', 'threat'],
    ['a danger, told with insults', { kinds: ['insult'], notes: ['hazard'] }, 'emergency', 'hazard'],
    ['a danger and a threat', { kinds: ['threat'], notes: ['hazard'] }, 'emergency', 'hazard'],
    ['self-harm and a threat', { kinds: ['threat'], notes: ['self-harm'] }, 'care', 'self-harm'],
    ['self-harm and hate', { kinds: ['hate'], notes: ['self-harm', 'feedback'] }, 'care', 'self-harm'],
  ] as const)('%s', (_, said, rung, situation) => {
    for (const channel of ['ticket', 'email', 'chat', 'phone', 'social'] as const) {
      const advice = adviceOn(said, channel);
      expect(advice.rung).toBe(rung);
      // Heated language is passed over: a plain answer does that as well.
      expect(rung === 'acknowledge' ? ['answer', rung] : [rung]).toContain(first(advice)?.rung);
      expect(first(advice)?.situations).toContain(situation);
      expect(first(advice)?.channels).toContain(channel);
      expect(advice.headline).toMatch(/^[A-Z].*\.$/);
      for (const { why } of advice.suggestions) expect(why).toMatch(/^(For|If you need it:) .*\.$/);
    }
  });

  it.each([
    ['a boundary', 'boundary', ['insult'], 'notice'],
    ['a notice', 'notice', ['insult'], 'restriction'],
    ['a restriction', 'restriction', ['hate'], 'ending'],
  ] as const)('rises after %s', (_, rung, kinds, expected) => {
    const advice = adviceOn({ kinds }, 'email', [{ ...notice, rung }]);
    expect(advice.rung).toBe(expected);
    expect(first(advice)?.rung).toBe(expected);
  });
});

describe('what is never offered', () => {
  it('offers nothing but care to somebody who speaks of self-harm, whatever came before', () => {
    for (const history of [[], [notice], [{ ...notice, rung: 'restriction' as const }]]) {
      const advice = adviceOn(
        { kinds: ['threat', 'hate'], notes: ['self-harm', 'hazard', 'feedback'] },
        'email',
        history,
      );
      expect(new Set(advice.suggestions.map(({ template }) => template.rung))).toEqual(new Set(['care']));
      expect(advice.ladder).toBeUndefined();
      expect(advice.steps.join(' ')).toMatch(/Help Line, 555 0100/);
      expect(advice.steps.join(' ')).toMatch(/security/);
      expect(advice.steps.join(' ')).toMatch(/danger is reported/);
    }
  });

  it('offers no step above the one that is due', () => {
    const order = ['answer', 'acknowledge', 'boundary', 'notice', 'restriction', 'ending'];
    for (const said of [{}, { kinds: ['cursing'] }, { kinds: ['insult'] }, { kinds: ['hate'] }] as const) {
      const advice = adviceOn(said);
      const due = order.indexOf(advice.rung);
      for (const { template } of advice.suggestions) {
        expect(order).toContain(template.rung);
        expect(order.indexOf(template.rung)).toBeLessThanOrEqual(due);
      }
    }
  });

  it('offers a threat nothing but what supervisor and security agree to', () => {
    const advice = adviceOn({ kinds: ['threat', 'insult'], notes: ['feedback'] });
    expect(new Set(advice.suggestions.map(({ template }) => template.rung))).toEqual(new Set(['safety']));
    expect(advice.steps[1]).toMatch(/your supervisor, Dana, and security now/);
  });

  it('has whoever is watched or awaited warned, at every step of the ladder and nowhere beside it', () => {
    const warned = (said: Said): boolean => adviceOn(said).steps.some((step) => step.startsWith('Warn whoever'));
    expect(warned({ kinds: ['intimidation', 'insult'] })).toBe(true);
    expect(warned({ kinds: ['insult'] })).toBe(false);
    expect(warned({ kinds: ['intimidation', 'threat'] })).toBe(false); // Security is told there anyway.
    expect(warned({ kinds: ['intimidation'], notes: ['self-harm'] })).toBe(false);
  });
});

describe('a turn of several messages', () => {
  const two = talk([message('a'), message('b')]);

  it('answers all that is unanswered', () => {
    expect(adviceIn(two, { a: { notes: ['self-harm'] }, b: {} }).rung).toBe('care');
    expect(adviceIn(two, { a: { kinds: ['insult'] }, b: { notes: ['feedback'] } }).rung).toBe('boundary');
  });

  it('lets go of what was answered, but recalls the gravest', () => {
    const answered = talk([message('a'), message('r', 'agent'), message('b')]);
    expect(adviceIn(answered, { a: { kinds: ['insult'] }, b: {} }).rung).toBe('answer');
    const after = adviceIn(answered, { a: { kinds: ['threat'], notes: ['self-harm'] }, b: {} });
    expect(after.rung).toBe('answer');
    expect(after.steps.join(' ')).toMatch(/self-harm.*threat/);
  });

  it('does not take an internal note for an answer', () => {
    const noted = talk([message('a'), message('n', 'agent', 'internal'), message('b')]);
    expect(adviceIn(noted, { a: { kinds: ['insult'] }, b: {} }).rung).toBe('boundary');
  });

  it('tells asking again after a day from adding a word', () => {
    const at = (id: string, time: string): Message => ({ ...message(id), time });
    const complaint = { a: { notes: ['feedback'] }, b: { notes: ['feedback'] } } as const;
    const late = talk([at('a', '2026-11-20T08:00:00Z'), at('b', '2026-11-22T08:00:00Z')]);
    const soon = talk([at('a', '2026-11-20T08:00:00Z'), at('b', '2026-11-20T08:05:00Z')]);
    expect(first(adviceIn(late, complaint))?.situations).toContain('repeat-contact');
    expect(first(adviceIn(soon, complaint))?.situations).not.toContain('repeat-contact');
  });

  it('takes a second message without times for asking again', () => {
    expect(first(adviceIn(two, { a: { notes: ['feedback'] }, b: { notes: ['feedback'] } }))?.situations).toContain(
      'repeat-contact',
    );
  });

  it('gives nothing for a message that is unknown or not judged yet', () => {
    const request = { conversation: two, policy, library: english, today };
    expect(advise({ ...request, messageId: 'b', assessments: new Map() })).toBeUndefined();
    expect(advise({ ...request, messageId: 'z', assessments: new Map([['z', assessed({})]]) })).toBeUndefined();
  });
});

describe('history', () => {
  it('does not offer first what was sent to this customer before, and says so', () => {
    const before = first(adviceOn({ kinds: ['insult'] }));
    const sent: Step = { ...notice, rung: 'acknowledge', template: before?.id ?? '', expires: '2026-11-02' };
    const again = adviceOn({ kinds: ['insult'] }, 'email', [sent]);
    expect(first(again)?.id).not.toBe(before?.id);
    expect(again.suggestions.find(({ template }) => template.id === before?.id)?.why ?? 'November 1, 2026').toMatch(
      'November 1, 2026',
    );
  });

  it('offers adjustments and asks for approval before contact is restricted', () => {
    const { ladder, steps } = adviceOn({ kinds: ['insult'] }, 'email', [notice]);
    expect(ladder?.approval).toMatch(/supervisor, in writing/);
    expect(ladder?.adjustments.length).toBeGreaterThan(0);
    expect(steps).toEqual(expect.arrayContaining([...(ladder?.adjustments ?? [])]));
    expect(steps.join(' ')).toContain(dayIn(ladder?.reviewDate ?? 'no date', 'long', 'en'));
  });

  it('reminds of a restriction that is in force', () => {
    const advice = adviceOn({ notes: ['feedback'] }, 'email', [{ ...notice, rung: 'restriction' }]);
    expect(advice.rung).toBe('answer');
    expect(advice.steps.join(' ')).toMatch(/Contact is limited since November 1, 2026, until April 30, 2027/);
  });
});

describe('language and order', () => {
  it('answers a Spanish message in Spanish', () => {
    const conversation = talk([message('m')]);
    const assessments = new Map([['m', assessed({ kinds: ['insult'], notes: ['feedback'] }, 'es')]]);
    const advice = advise({ conversation, messageId: 'm', assessments, policy, library: templates, today });
    expect(advice?.suggestions[0]?.template.id).toBe('es/insult-boundary-mail');
    expect(new Set(advice?.suggestions.map(({ template }) => template.lang))).toEqual(new Set(['es']));
  });

  it('falls back to English, and says that nothing was judged', () => {
    const messageOf = { ...assessed({}, 'fr'), notJudged: 'language fr' };
    const conversation = talk([message('m')]);
    const assessments = new Map([['m', messageOf]]);
    const advice = advise({ conversation, messageId: 'm', assessments, policy, library: english, today });
    expect(advice?.headline).toMatch(/was not judged/);
    expect(advice?.suggestions.length).toBeGreaterThan(0);
  });

  it('falls back to English where a language has nothing for the step', () => {
    const conversation = talk([message('m')]);
    const assessments = new Map([['m', assessed({ notes: ['self-harm'] }, 'es')]]);
    const library = templates.filter(({ lang, rung }) => lang === 'en' || rung !== 'care');
    const advice = advise({ conversation, messageId: 'm', assessments, policy, library, today });
    expect(advice?.suggestions[0]?.template.id).toBe('en/care-mail');
  });

  it('ranks for a message of a megabyte in good time', () => {
    const text = 'word '.repeat(200_000);
    const conversation = talk([{ ...message('m'), text, fresh: [{ start: 0, end: text.length }] }]);
    const assessments = new Map([['m', assessed({ notes: ['feedback'] })]]);
    const started = performance.now();
    advise({ conversation, messageId: 'm', assessments, policy, library: templates, today });
    expect(performance.now() - started).toBeLessThan(200);
  });

  it('learns from picks between replies that fit alike, and says so', () => {
    const conversation = talk([message('m')]);
    const assessments = new Map([['m', assessed({ kinds: ['insult'], notes: ['feedback'] })]]);
    const request = { conversation, messageId: 'm', assessments, policy, library: english, today };
    const before = advise(request)?.suggestions.map(({ template }) => template.id) ?? [];
    const [top = '', second = ''] = before;
    const after = advise({ ...request, picks: { [second]: 9, 'en/ending-mail': 500, 'en/care-mail': 500 } });
    expect(after?.suggestions.slice(0, 2).map(({ template }) => template.id)).toEqual([second, top]);
    expect(after?.suggestions[0]?.why).toContain('You have picked it often.');
    expect(after?.suggestions.map(({ template }) => template.id).sort()).toEqual([...before].sort());
  });

  it('gives the same order for the same need', () => {
    const ids = () =>
      adviceOn({ kinds: ['insult'], notes: ['feedback'] }).suggestions.map(({ template }) => template.id);
    expect(ids()).toEqual(ids());
  });
});
