import { describe, expect, test } from 'vitest';
import type { Pack } from '../../lib/core/rule';
import { compile, RuleError } from '../../lib/core/rules/compile';
import { findings, read } from '../../lib/core/rules/judgeText';
import { lint } from '../../lib/core/rules/lint';

const pack = (pattern: string, more: Partial<Pack['rules'][number]> = {}): Pack => ({
  lang: 'en',
  name: 'test',
  version: '1',
  lexicons: [
    { name: 'fool', inflect: true, masked: true, entries: ['fool', 'half wit'], note: 'n', source: 'own' },
    { name: 'you', entries: ['you', 'you lot'], note: 'n', source: 'own' },
  ],
  rules: [
    {
      id: 'en/test/one',
      kind: 'insult',
      patterns: [pattern],
      confidence: 0.9,
      reason: 'r',
      note: 'n',
      source: 'own',
      flags: [],
      passes: [],
      ...more,
    },
  ],
  guards: { negated: ['not'], self: ['i am a? [_]'] },
  clauses: ['but'],
});

/** The words that the pattern takes, or nothing. */
function found(pattern: string, text: string, more: Partial<Pack['rules'][number]> = {}): string | undefined {
  const [language] = compile([pack(pattern, more)]);
  if (!language) throw new Error('no language');
  const [first] = findings(read(text, language), language).filter(({ guards }) => guards.length === 0);
  return first && text.slice(first.start, first.end);
}

describe('patterns', () => {
  test.each<[string, string, string | undefined, string]>([
    ['you kill', 'Will YOU kill it?', 'YOU kill', 'words in any case'],
    ['~kill', 'he killed it', 'killed', 'inflections'],
    ['~(kill|go) home', 'he went home', 'went home', 'inflections of a group'],
    [
      '@you (are|is) @fool',
      'you lot are half-wits',
      'you lot are half-wits',
      'lexicon entries of several words, inflected',
    ],
    ['you _{0,2} fool', 'you silly old fool', 'you silly old fool', 'any words, so many times'],
    ['you _{0,2} fool', 'you very silly old fool', undefined, 'and no more'],
    ['^ you', 'Hey you', undefined, 'the start of a sentence'],
    ['fool $', 'what a fool!', 'fool', 'the end of a sentence, marks aside'],
    ['you, fool', 'you, fool', 'you, fool', 'a comma that is named'],
    ['you fool', 'you, fool', undefined, 'a comma that is not'],
    ['you fool', 'you "fool"', 'you "fool', 'quotation marks are passed over'],
    ['you fool', "your fool's", undefined, 'other words are not'],
    ['the driver legs', "the driver's legs", "the driver's legs", 'possession is passed over'],
    ['really \\?', 'really?', 'really?', 'a question mark'],
    ['#num @fool', '12 fools', '12 fools', 'numbers'],
    ['#caps', 'an IDIOT here', 'IDIOT', 'capitals'],
    ['#caps', 'ALL OF IT IS LOUD', undefined, 'capitals in a sentence of capitals'],
    ['dear #name', 'dear Jo', 'dear Jo', 'names'],
    ['#mask', 'what the @#$%!', '@#$%!', 'signs in place of a curse'],
    ['a !(b|~go) c', 'a went c', undefined, 'a word that is not one of these'],
    ['a !(b|~go) c', 'a x c', 'a x c', 'a word that is another'],
    ['will [hurt] you', 'I will hurt you', 'hurt', 'the evidence in brackets'],
    ["don't", 'I do not', 'do not', 'a contraction in the pattern'],
    ['@fool', 'you f00l', 'f00l', 'a word in disguise'],
  ])('%j in %j: %j (%s)', (pattern, text, expected) => {
    expect(found(pattern, text)).toBe(expected);
  });

  test.each<[string, string, string | undefined, string]>([
    ['@fool', 'you are not a fool', undefined, 'a negation before it'],
    ['@fool', 'not good, but you fool', 'fool', 'a negation in another clause'],
    ['@fool', 'I am a fool', undefined, 'the writer himself'],
    ['@fool', 'He said "you fool" to me', undefined, 'inside quotation marks'],
    ['you @fool', 'you "fool" did it', 'you "fool', 'quotation marks around the word alone'],
    ['@fool', '"you fool"', 'fool', 'all of the text in quotation marks'],
  ])('guards: %j in %j: %j (%s)', (pattern, text, expected) => {
    expect(found(pattern, text)).toBe(expected);
  });

  test('an exception stops in its clause only', () => {
    expect(found('@fool', 'april fool day', { except: ['april fool'] })).toBeUndefined();
    expect(found('@fool', 'april is here but you fool', { except: ['april'] })).toBe('fool');
  });

  test('a rule may ignore a guard of its kind', () => {
    expect(found('@fool', 'you are not a fool', { ignores: ['negated'] })).toBe('fool');
  });
});

describe('faults of patterns', () => {
  test.each([
    ['you (are', 'en/test/one: column 5: ")" is missing'],
    ['you {0,3}', 'en/test/one: column 5'],
    ['you _{0,9}', 'at most 8 repetitions'],
    ['@nobody', 'there is no lexicon "nobody"'],
    ['you? _{0,2}', 'it matches the empty text'],
    ['', 'nothing to match'],
    ['#foo', '"#foo" is none of'],
    ['!(a b)', 'takes single words only'],
  ])('%j: %s', (pattern, message) => {
    expect(() => compile([pack(pattern)])).toThrow(RuleError);
    expect(() => compile([pack(pattern)])).toThrow(message);
    expect(lint([pack(pattern)]).join('\n')).toContain(message);
  });

  test('lint names a text that a rule does not flag, and one that it does not pass', () => {
    const faults = lint([pack('@fool', { flags: ['hello'], passes: ['a fool'] })]);
    expect(faults).toEqual(['en/test/one: does not flag "hello"', 'en/test/one: does not pass "a fool"']);
  });
});
