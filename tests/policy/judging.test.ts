import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { classify } from '../../lib/core/classify';
import { mergePolicy } from '../../lib/core/policy';
import { judgeUnder } from '../../lib/core/policyJudge';
import { compile } from '../../lib/core/rules/compile';
import { withOwnRules } from '../../lib/core/rules/ownRules';
import { loadModel } from '../../lib/model/load';
import { english } from '../../lib/rules/en/index';

const model = loadModel(readFileSync(join(import.meta.dirname, '..', '..', 'public', 'model.bin')));

/** Judges under a policy, as the panel does; a policy with a problem fails the test. */
function judged(text: string, managed: object, role: 'customer' | 'agent' = 'customer') {
  const { policy, problems } = mergePolicy(managed, undefined);
  expect(problems).toEqual([]);
  const packs = compile(withOwnRules(english, policy.extraRules));
  return classify({ text, role }, judgeUnder(policy, packs, model));
}
const kindsOf = (text: string, managed: object, role?: 'customer' | 'agent') =>
  judged(text, managed, role).signals.map(({ kind }) => kind);

const insult = 'You are a complete idiot and I want my money back.';

describe('kinds', () => {
  test('a kind that is switched off is no longer signalled, and the verdict follows', () => {
    expect(kindsOf(insult, {})).toContain('insult');
    const off = judged(insult, { kindsOff: ['insult'] });
    expect(off.signals.map(({ kind }) => kind)).not.toContain('insult');
    expect([off.severity, off.clauses]).toEqual([0, []]);
  });

  test('a fault of drafts can be switched off too', () => {
    const draft = 'THIS IS YOUR OWN FAULT!!!';
    expect(kindsOf(draft, {}, 'agent')).toContain('shouting');
    expect(kindsOf(draft, { kindsOff: ['shouting'] }, 'agent')).not.toContain('shouting');
  });

  test('threats stay on: a policy that wants them off is refused with place and reason', () => {
    const { policy, problems } = mergePolicy({ kindsOff: ['threat', 'cursing'] }, undefined);
    expect(policy.kindsOff).toEqual(['cursing']);
    expect(problems[0]).toMatchObject({ path: 'kindsOff.0' });
  });
});

describe('thresholds', () => {
  const text = 'Does your mother know how slow you are?';
  const probability = model.score(text).kinds.insult;
  const byModel = (insult: number) =>
    judged(text, { thresholds: { insult } }).signals.some(
      ({ kind, source }) => kind === 'insult' && source === 'model',
    );

  test('below the likelihood the learned part speaks, above it it is silent', () => {
    expect(probability).toBeGreaterThan(0.15);
    expect(probability).toBeLessThan(0.9);
    expect(byModel(probability - 0.05)).toBe(true);
    expect(byModel(probability + 0.05)).toBe(false);
  });
});

describe('own words', () => {
  const rule = {
    id: 'parking',
    kind: 'insult',
    phrases: ['meter maid'],
    reason: 'Our wardens asked us not to accept this name.',
  };
  const text = 'Tell your meter maid to look properly.';

  test('a phrase of the organisation is flagged with its reason, at its place', () => {
    expect(kindsOf(text, {})).toEqual([]);
    const { signals, versions } = judged(text, { extraRules: [rule] });
    expect(signals).toMatchObject([{ kind: 'insult', reason: rule.reason, source: 'en/policy/parking', severity: 2 }]);
    expect(text.slice(signals[0]?.start, signals[0]?.end)).toBe('meter maid');
    expect(versions.rules).toMatch(/en\/policy@[0-9a-f]{8}$/);
  });

  test('severity, forms and language are respected', () => {
    expect(judged(text, { extraRules: [{ ...rule, severity: 3 }] }).severity).toBe(3);
    const plural = 'Tell your meter maids to look properly.';
    expect(kindsOf(plural, { extraRules: [rule] })).toEqual([]);
    expect(kindsOf(plural, { extraRules: [{ ...rule, forms: true }] })).toEqual(['insult']);
    expect(kindsOf(text, { extraRules: [{ ...rule, lang: 'de' }] })).toEqual([]);
  });

  test('a draft is offered other words', () => {
    const own = {
      id: 'plan',
      kind: 'jargon',
      phrases: ['tariff band'],
      reason: 'Customers do not know it.',
      instead: 'price',
    };
    const { signals } = judged('We moved you to another tariff band today.', { extraRules: [own] }, 'agent');
    expect(signals).toContainEqual(expect.objectContaining({ kind: 'jargon', suggestion: 'price' }));
  });

  test('words that are spared never count, and the rest of the message still does', () => {
    const name = 'I bought the Idiot Guide from your shop.';
    const attack = 'I bought the Idiot Guide from your shop, you idiot.';
    const spared = { exceptions: ['idiot guide'] };
    expect(kindsOf(name, spared)).toEqual([]);
    const { signals } = judged(attack, spared);
    expect(signals.map(({ kind }) => kind)).toContain('insult');
    expect(signals.every(({ start }) => start > attack.indexOf('Guide'))).toBe(true);
  });

  test('whatever the schema lets through compiles, and nothing of it is read as a pattern', () => {
    const phrase = fc.string({ unit: fc.constantFrom(..."ab1éß '’-~@#(|)?{}[]^$_!.\\"), minLength: 2, maxLength: 12 });
    fc.assert(
      fc.property(phrase, (words) => {
        const { policy } = mergePolicy({ extraRules: [{ ...rule, phrases: [words], forms: true }] }, undefined);
        expect(compile(withOwnRules([], policy.extraRules))).toEqual([]);
        expect(() => compile(withOwnRules([{ ...empty }], policy.extraRules))).not.toThrow();
      }),
    );
  });
});

const empty = { lang: 'en', name: 'none', version: '1', lexicons: [], rules: [] };

test('the learned part can be switched off', () => {
  expect(judged(insult, {}).versions.model).not.toBe('');
  expect(judged(insult, { featuresOff: ['learned'] }).versions.model).toBe('');
});
