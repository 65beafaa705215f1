import { describe, expect, test } from 'vitest';
import { classify } from '../../lib/core/classify';
import { mergePolicy, policyKeys } from '../../lib/core/policy';
import { judgeUnder } from '../../lib/core/policyJudge';
import { compile } from '../../lib/core/rules/compile';
import { withOwnRules } from '../../lib/core/rules/ownRules';
import { english } from '../../lib/rules/en/index';
import { right, wrongParts, wrongWholes } from './mutations';

/** Every policy with one thing wrong: it is told where and why, the rest applies, and protection stays. */
const insult = 'You are a complete idiot.';

describe('the policy that is mutated', () => {
  test('is right, and sets every setting', () => {
    expect(mergePolicy(right, undefined).problems).toEqual([]);
    expect(Object.keys(right).sort()).toEqual([...policyKeys, 'locked', 'open'].sort());
  });

  test('there are at least 200 mutations', () => {
    expect(wrongParts.length + wrongWholes.length).toBeGreaterThanOrEqual(200);
    expect(new Set(wrongParts.map(({ name }) => name)).size).toBe(wrongParts.length);
  });
});

describe.each(wrongParts)('$name', ({ key, policy, path }) => {
  const merged = mergePolicy(policy, undefined);

  test('is told by place and reason, and every other setting applies', () => {
    expect(merged.problems.length).toBeGreaterThan(0);
    expect(merged.problems.length).toBeLessThanOrEqual(20);
    for (const { path: told, reason, source } of merged.problems) {
      expect(told === path || told.startsWith(`${path}.`), `${told} lies at ${path}`).toBe(true);
      expect(reason).toMatch(/^[a-z].{4,}/i);
      expect(source).toBe('managed');
    }
    const before = mergePolicy(right, undefined).policy;
    for (const other of policyKeys) if (other !== key) expect(merged.policy[other], other).toEqual(before[other]);
  });

  test('never takes protection away that the right policy gives', () => {
    const { policy: mended } = merged;
    expect(mended.kindsOff.length).toBeLessThanOrEqual(right.kindsOff.length);
    expect(mended.featuresOff.length).toBeLessThanOrEqual(right.featuresOff.length);
    expect(mended.exceptions.length).toBeLessThanOrEqual(right.exceptions.length);
    for (const value of Object.values(mended.thresholds)) expect(value).toBeLessThanOrEqual(0.99);
    const locked = mergePolicy(policy, { crisisLines: [{ region: 'x', name: 'x', contact: 'x' }] });
    expect(
      locked.policy.crisisLines.some(({ name }) => name === 'x'),
      'the lock holds',
    ).toBe(false);
  });
});

describe.each(wrongWholes)('$name', ({ policy }) => {
  test('gives one problem, and the defaults', () => {
    const { problems, policy: mended } = mergePolicy(policy, undefined);
    expect(problems).toEqual([{ source: 'managed', path: '', reason: 'must be an object' }]);
    expect(mended).toEqual(mergePolicy(undefined, undefined).policy);
  });
});

test('under all of these wrong policies the judge compiles and still finds an insult', () => {
  for (const { policy } of wrongParts.filter(({ key }) => key === 'extraRules' || key === 'exceptions')) {
    const { policy: mended } = mergePolicy(policy, undefined);
    const packs = compile(withOwnRules([], mended.extraRules));
    expect(packs).toEqual([]);
  }
  const worst = mergePolicy({ kindsOff: 'insult', extraRules: [{ phrases: ['(((('] }], exceptions: ['.*'] }, undefined);
  const packs = compile(withOwnRules(english, worst.policy.extraRules));
  const { signals } = classify({ text: insult }, judgeUnder(worst.policy, packs, null));
  expect(signals.map(({ kind }) => kind)).toContain('insult');
});
