import { describe, expect, it } from 'vitest';
import type { Severity } from '../../lib/core/kinds';
import { activeSteps, datesOf, ladderStep, type Step } from '../../lib/core/ladder';
import type { Rung } from '../../lib/core/template';

const today = '2026-11-24';

function step(rung: Rung, expires: string | undefined = '2027-01-31', date = '2026-11-01'): Step {
  return { date, rung, kinds: ['insult'], ticket: '1', ...(expires === undefined ? {} : { expires }) };
}

describe('the step of the ladder', () => {
  it.each([
    ['nothing wrong, nothing before', 0, [], 'answer'],
    ['heated at nobody', 1, [], 'acknowledge'],
    ['aimed at a person', 2, [], 'boundary'],
    ['high', 3, [], 'notice'],
    ['nothing wrong, under a notice', 0, ['notice'], 'answer'],
    ['nothing wrong, under a restriction', 0, ['restriction'], 'answer'],
    ['heated at nobody is never raised', 1, ['boundary', 'notice'], 'acknowledge'],
    ['an acknowledgement raises nothing', 2, ['acknowledge'], 'boundary'],
    ['again after a boundary', 2, ['boundary'], 'notice'],
    ['again after two boundaries: one step only', 2, ['boundary', 'boundary'], 'notice'],
    ['high after a boundary', 3, ['boundary'], 'notice'],
    ['again after a notice', 2, ['boundary', 'notice'], 'restriction'],
    ['high after a notice', 3, ['notice'], 'restriction'],
    ['after a threat, which counts as a notice', 2, ['safety'], 'restriction'],
    ['again under a restriction', 3, ['notice', 'restriction'], 'ending'],
    ['after the end there is nothing higher', 3, ['ending'], 'ending'],
    ['care and emergency raise nothing', 2, ['care', 'emergency'], 'boundary'],
  ] as const)('%s', (_, severity, rungs, expected) => {
    expect(
      ladderStep(
        severity as Severity,
        rungs.map((rung) => step(rung)),
        today,
      ).rung,
    ).toBe(expected);
  });

  it.each([
    ['an expired step', step('notice', '2026-11-23')],
    ['a step without an end', { date: '2026-11-01', rung: 'notice', kinds: [], ticket: '1' } as Step],
    ['a step dated tomorrow', step('notice', '2027-01-31', '2026-11-25')],
  ])('does not count %s', (_, one) => {
    expect(ladderStep(2, [one], today).rung).toBe('boundary');
    expect(activeSteps([one], today)).toEqual([]);
  });

  it('counts a step on its last day', () => {
    expect(ladderStep(2, [step('boundary', today)], today).rung).toBe('notice');
  });

  it('shows what is in force, newest first, and where the step came from', () => {
    const old = step('boundary', '2027-01-01', '2026-10-01');
    const late = step('notice', '2027-01-01', '2026-11-01');
    const found = ladderStep(2, [old, late], today);
    expect(found.active).toEqual([late, old]);
    expect(found.raisedFrom).toBe('boundary');
  });

  it.each([
    [0, [], ['acknowledge', 'boundary', 'notice', 'restriction', 'ending']],
    [2, [], ['notice', 'restriction', 'ending']],
    [3, [], ['restriction', 'ending']],
    [2, ['notice'], ['ending']],
    [2, ['restriction'], []],
  ] as const)('blocks what would skip a step: severity %i after %j', (severity, rungs, expected) => {
    const { blocked } = ladderStep(
      severity as Severity,
      rungs.map((rung) => step(rung)),
      today,
    );
    expect(blocked.map(({ rung }) => rung)).toEqual(expected);
    for (const { reason } of blocked) expect(reason).toMatch(/^[A-Z].*\.$/);
  });
});

describe('dates of a step', () => {
  it('gives every formal step an end, a review before it, and time to object', () => {
    for (const rung of ['notice', 'restriction', 'ending', 'safety'] as const) {
      const { endDate = '', reviewDate = '', objectDate = '' } = datesOf(rung, today);
      expect(objectDate > today && reviewDate > objectDate && endDate > reviewDate).toBe(true);
    }
  });

  it('gives an answer no dates, and counts over the end of a year', () => {
    expect(datesOf('answer', today)).toEqual({});
    expect(datesOf('notice', '2026-11-24')).toEqual({
      endDate: '2027-05-23',
      reviewDate: '2027-02-22',
      objectDate: '2026-12-22',
    });
  });

  it('names a date that is none', () => {
    expect(() => datesOf('notice', 'soon')).toThrow('"soon" is no date');
  });
});
