import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { normalise, sourceSpan } from '../../lib/core/text/normalise';
import type { Spelling } from '../../lib/core/text/respell';
import { sentencesOf } from '../../lib/core/text/sentences';
import { tokenise } from '../../lib/core/text/tokens';

const words = new Set(
  'you are an idiot moron kill stupid hell so sorry ass asshole fuck fucking shit bitch lot'.split(' '),
);
const spelling: Spelling = {
  has: (word) => words.has(word),
  names: (word) => words.has(word),
  masked: ['fuck', 'fucking', 'shit', 'asshole', 'bitch', 'ass'],
};
const norms = (text: string): string =>
  tokenise(normalise(text), spelling)
    .map(({ norm }) => norm)
    .join(' ');

describe('tokens', () => {
  test.each([
    ["You're wrong, don't call.", 'you are wrong , do not call .', 'contractions are written out'],
    ['dont im youre ur an u r', 'do not i am you are you are an you are', 'also without the apostrophe'],
    ['you’re “fine” – really', 'you are “ fine ” — really', 'typographic apostrophes, quotes and dashes have one form'],
    [
      "the driver's an oaf, the driver's legs",
      "the driver is an oaf , the driver 's legs",
      'possession is told from "is"',
    ],
    ['I was ill. Ill kill it.', 'i was ill . i will kill it .', '"ill" is "I will" only where a clause begins'],
    ['your a joke but your bill is right', 'you are a joke but your bill is right', '"your a" is "you are a"'],
    ['self-harm e-mail', 'self harm e mail', 'hyphens separate words'],
    [
      'see https://a.example/kill?x=1 or you@kill.example',
      'see https://a.example/kill?x=1 or you@kill.example',
      'addresses are one token',
    ],
    ['£5.50 on 3.4.2025 at 10:30', '£5.50 on 3.4.2025 at 10:30', 'numbers, dates and times are one token'],
    ["he said 'you fool' to 'em", "he said ' you fool ' to them", 'single quotation marks and a short form'],
    ['no!!! why?!', 'no ! why ? !', 'a run of one mark is one token'],
    ['ok 🖕🏽', 'ok 🖕', 'an emoji loses its skin tone'],
    ['a \ud83d b', 'a \ufffd b', 'half a character is the same in every engine'],
  ])('%j → %j: %s', (text, expected) => {
    expect(norms(text)).toBe(expected);
  });
});

describe('disguises', () => {
  test.each([
    ['f**k f--k f—k f*ck f-ck', 'fuck fuck fuck fuck fuck', 'masks of each length and sort'],
    ['sh!t @sshole a$$hole b1tch 1d10t', 'shit asshole asshole bitch idiot', 'leet inside words'],
    ['f***ing', 'fucking', 'letters that are left'],
    ['S&T', 's & t', 'initials hide no letter'],
    ['i d i o t', 'idiot', 'letters with spaces between them'],
    ['f.u.c.k f-u-c-k f_u_c_k', 'fuck fuck fuck', 'letters with marks between them'],
    ['f uck you sh it', 'fuck you shit', 'a word broken once, where a part is no word'],
    ['fuuuuck idiooot asssshole sooo', 'fuck idiot asshole so', 'letters repeated'],
    ['ｆｕｃｋ ⓕⓤⓒⓚ 𝐟𝐮𝐜𝐤', 'fuck fuck fuck', 'compatibility forms'],
    ['fuсk іdiоt', 'fuck idiot', 'Cyrillic look-alikes in Latin words'],
    ['f\u200bu\u00adck f\u0336u\u0336c\u0336k\u0336', 'fuck fuck', 'invisible marks and struck letters'],
    ['fück ïdiot', 'fuck idiot', 'accents'],
  ])('%j → %j: %s', (text, expected) => {
    expect(norms(text)).toBe(expected);
  });

  test.each([
    ['A B C D', 'a b c d', 'a list of letters'],
    ['I O U', 'i o you', 'an abbreviation in letters'],
    ['ref A55, A5S and 5H1', 'ref a55 , a5s and 5h1', 'codes in capitals with digits'],
    ['the pen is mine', 'the pen is mine', 'words that only together look like another'],
    ['1,200 # 5 %', '1,200 # 5 %', 'figures'],
    ['5 * 3 * 2', '5 * 3 * 2', 'sums'],
    ['A&S, a&t and b&h', 'a & s , a & t and b & h', 'abbreviations with an and'],
    ['сука', 'сука', 'a word of another script'],
    ['assassin class Scunthorpe', 'assassin class scunthorpe', 'words inside words'],
  ])('%j stays %j: %s', (text, expected) => {
    expect(norms(text)).toBe(expected);
  });
});

describe('the way back to the given text', () => {
  test.each([
    ['you ｆｕｃｋ', 1, 'ｆｕｃｋ'],
    ['so f\u200bu\u200bck', 1, 'f\u200bu\u200bck'],
    ['“ﬁne” idіot', 3, 'idіot'],
    ['an i d i o t here', 1, 'i d i o t'],
    ["you don't", 2, "n't"],
    ['👩‍👩‍👧 idiot', 3, 'idiot'],
  ])('%j: token %i is %j', (text, index, source) => {
    const token = tokenise(normalise(text), spelling)[index];
    expect(text.slice(token?.start, token?.end)).toBe(source);
  });

  test('any text: spans lie inside, in order, and are never empty', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        const plain = normalise(text);
        for (let at = 0; at < plain.text.length; at++) {
          const { start, end } = sourceSpan(plain, at, at + 1);
          expect(start >= 0 && start < end && end <= text.length).toBe(true);
        }
        let last = 0;
        const tokens = tokenise(plain, spelling);
        for (const { start, end } of tokens) {
          expect(start >= last && start < end && end <= text.length).toBe(true);
          last = start;
        }
        const runs = sentencesOf(tokens);
        expect(runs.reduce((sum, { from, to }) => sum + to - from, 0)).toBe(tokens.length);
      }),
      { numRuns: 400 },
    );
  });
});

describe('sentences', () => {
  test.each([
    ['It failed. You know it.', 2, 'a full stop'],
    ['Mr. Smith called at 5 p.m. yesterday', 1, 'abbreviations'],
    ['Really?! Yes!', 2, 'marks in a run'],
    ['well... maybe', 1, 'dots that go on in small letters'],
    ['one\n\ntwo', 2, 'a blank line'],
    ['hi\nmy water is off\nplease help', 3, 'short lines of a chat'],
    ['This is a line that a mail program has wrapped at\nseventy columns or so.', 1, 'a wrapped line'],
    ['It costs 3.50 pounds', 1, 'a decimal point'],
  ])('%j has %i: %s', (text, count) => {
    expect(sentencesOf(tokenise(normalise(text)))).toHaveLength(count);
  });
});
