import { expect, test } from 'vitest';
import { classify } from '../../lib/core/classify';
import { mergePolicy } from '../../lib/core/policy';
import { compile, RuleError, ready } from '../../lib/core/rules/compile';
import { compileTables } from '../../lib/core/rules/compileTables';
import { ownPacks, withOwnRules } from '../../lib/core/rules/ownRules';
import { pack, unpack } from '../../lib/core/rules/packed';
import { drain } from '../../lib/core/slices';
import { bytesOf } from '../../lib/platform/base64';
import { english } from '../../lib/rules/en';

const tables = compileTables(english);
const { json, bytes } = pack(tables);
const base64 = (some: Uint8Array): string => Buffer.from(some).toString('base64');

test('what a build packs, a page lays out again as it was', () => {
  const laid = unpack({ json, bytes: bytesOf(base64(bytes)) });
  // Far faster than comparing hundreds of thousands of numbers one by one.
  const written = (all: unknown): string =>
    JSON.stringify(all, (_, part: unknown) =>
      part instanceof Uint32Array || part instanceof Uint8Array ? [part.constructor.name, part.join()] : part,
    );
  expect(written(laid) === written(tables)).toBe(true);
});

test('the same packs are packed alike', () => {
  const again = pack(compileTables(english));
  expect(again.json === json && base64(again.bytes) === base64(bytes)).toBe(true);
});

test('no example and no note of a rule goes into a page', () => {
  for (const { flags, note } of english.flatMap(({ rules }) => rules)) {
    expect(json).not.toContain(JSON.stringify(flags[0]));
    expect(json).not.toContain(JSON.stringify(note));
  }
});

test("an organisation's rules laid upon the tables judge as if they had been compiled with the packs", () => {
  const extraRules = [
    { id: 'name', kind: 'insult', phrases: ['zonkhead', 'walking waste of space'], reason: 'Ours.' },
    { id: 'forms', kind: 'cursing', phrases: ['frobnicate'], forms: true, reason: 'Ours.' },
    { id: 'common', kind: 'aggression', phrases: ['thank you'], reason: 'Ours.' },
  ];
  const { policy, problems } = mergePolicy({ extraRules }, undefined);
  expect(problems).toEqual([]);
  const packs = compile(withOwnRules(english, policy.extraRules));
  const laid = drain(ready(tables, ownPacks(['en'], policy.extraRules)));
  const examples = english.flatMap(({ rules }) => rules.flatMap(({ flags, passes }) => [...flags, ...passes]));
  const own = [
    'You zonkhead.',
    'z0nkhead',
    'You are a walking waste of space, and an idiot!',
    'They frobnicated my order. Thank you.',
  ];
  for (const text of [...own, ...examples.filter((_, at) => at % 7 === 0)]) {
    expect(classify({ text }, { packs: laid, model: null })).toEqual(classify({ text }, { packs, model: null }));
  }
  expect(classify({ text: own[0] ?? '' }, { packs: laid, model: null }).signals.map(({ kind }) => kind)).toContain(
    'insult',
  );
});

test('a faulty pattern that is laid upon the tables is refused by name', () => {
  const [faulty] = ownPacks(['en'], [{ id: 'bad', kind: 'insult', phrases: ['( ('], reason: 'Ours.', forms: false }]);
  expect(() => drain(ready(tables, faulty ? [faulty] : []))).toThrow(RuleError);
});

test('rules for another language do not touch this one', () => {
  const spanish = ownPacks(['es'], [{ id: 'x', kind: 'insult', phrases: ['table'], reason: 'R.', forms: false }]);
  const laid = drain(ready(tables, spanish));
  expect(classify({ text: 'The table came.' }, { packs: laid, model: null }).signals).toEqual([]);
});
