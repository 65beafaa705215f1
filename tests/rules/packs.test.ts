import { describe, expect, test } from 'vitest';
import { compile } from '../../lib/core/rules/compile';
import { findings, read } from '../../lib/core/rules/judgeText';
import { lint } from '../../lib/core/rules/lint';
import { english } from '../../lib/rules/en';

const [language] = compile(english);

test('the packs have no faults', () => {
  expect(lint(english)).toEqual([]);
}, 60_000);

test('the packs are data: equal after a JSON round trip', () => {
  expect(JSON.parse(JSON.stringify(english))).toEqual(english);
});

describe.each(english.flatMap(({ rules }) => rules))('$id', ({ id, kind, flags, passes }) => {
  const found = (text: string) =>
    (language ? findings(read(text, language), language) : []).filter(({ guards }) => guards.length === 0);

  test.each(flags.map((text) => [text]))('flags %j', (text) => {
    expect(found(text).map(({ rule }) => rule.id)).toContain(id);
  });

  test.each(passes.map((text) => [text]))('passes %j', (text) => {
    const wrong = found(text).filter(({ rule }) => rule.kind === kind && (rule.confidence >= 0.5 || rule.id === id));
    expect(wrong.map(({ rule }) => rule.id)).toEqual([]);
  });
});
