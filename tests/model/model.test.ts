import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { classify } from '../../lib/core/classify';
import { kinds, notes } from '../../lib/core/kinds';
import { compile } from '../../lib/core/rules/compile';
import { bloomOf, inBloom } from '../../lib/model/bloom';
import { loadModel, ModelError } from '../../lib/model/load';
import { readText } from '../../lib/model/scorer';
import { listTable, wordTable } from '../../lib/model/wordTable';
import { english } from '../../lib/rules/en';

const bytes = new Uint8Array(readFileSync('public/model.bin'));
const model = loadModel(bytes);

describe('the model file', () => {
  it('fits into the package', () => expect(bytes.length).toBeLessThanOrEqual(4 * 1024 * 1024));

  const header = bytes.indexOf('{'.charCodeAt(0));
  const broken: [string, Uint8Array, RegExp][] = [
    ['is empty', new Uint8Array(0), /0 bytes/],
    ['begins with something else', bytes.map((byte, at) => (at === 0 ? 0 : byte)), /does not begin with CPLM/],
    ['was cut short', bytes.slice(0, -1), /speaks of/],
    ['has a header that is no JSON', bytes.map((byte, at) => (at === header ? 0 : byte)), /no JSON/],
  ];
  for (const [what, given, message] of broken) {
    it(`is refused when it ${what}`, () => {
      expect(() => loadModel(given)).toThrow(ModelError);
      expect(() => loadModel(given)).toThrow(message);
    });
  }
});

describe('scores', () => {
  // Pairs that differ in the one thing that matters; the first must score higher for the kind.
  const pairs: ['insult' | 'threat' | 'cursing' | 'discrimination' | 'aggression', string, string][] = [
    ['insult', 'Your staff are complete morons.', 'Your staff were very kind.'],
    ['threat', 'I will come down there and break his legs.', 'I broke my leg on your stairs.'],
    ['cursing', 'Where the fuck is my parcel?', 'Where is my parcel?'],
    ['discrimination', 'Send me someone who is not a foreigner.', 'Could you send me an interpreter?'],
    ['aggression', 'Shut up and do your job.', 'Thank you for doing your job.'],
  ];
  for (const [kind, more, less] of pairs) {
    it(`puts "${more}" above "${less}" for ${kind}`, () => {
      expect(model.score(more).kinds[kind]).toBeGreaterThan(model.score(less).kinds[kind] + 0.2);
    });
  }

  it('finds one sentence in a long mail', () => {
    const calm = 'The bill came on Monday and I paid it the same day at the branch in the high street. ';
    const bad = 'I will come down there and break his legs.';
    const long = `${calm.repeat(12)}${bad} ${calm.repeat(12)}`;
    expect(model.score(long).kinds.threat).toBeGreaterThan(0.5);
    const { start, end } = model.attribute(long, 'threat');
    expect(long.slice(start, end)).toContain('break his legs');
    const [best] = model.passages(readText(long), 0.5).filter(({ label }) => label === 'threat');
    expect(best?.first).toBeLessThanOrEqual(12);
    expect(best?.last).toBeGreaterThanOrEqual(12);
  });

  it('point at the part of a sentence that says it', () => {
    const text =
      'The parcel came on Monday with the lid off, and I will come down there and break his legs, so please send the invoice for May.';
    const { start, end } = model.attribute(text, 'threat');
    expect(text.slice(start, end)).toContain('break his legs');
    expect(end - start).toBeLessThan(text.length * 0.7);
  });

  it('are the same for a text and for the same text taken apart', () => {
    const text = 'You people never answer. I want my money back!';
    expect(model.score(readText(text))).toEqual(model.score(text));
  });

  it('do not depend on how many words were read before', () => {
    const text = 'Your staff are complete morons, said nobody.';
    const scores = model.score(text);
    // More words than are remembered, and in between one that is.
    for (let at = 0; at < 300; at++)
      model.score(Array.from({ length: 20 }, (_, word) => `w${(at * 20 + word).toString(36)} morons`).join(' '));
    expect(model.score(text)).toEqual(scores);
  });

  it('are probabilities, and spans lie inside, for any string', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (text) => {
        const scores = model.score(text);
        for (const value of [...Object.values(scores.kinds), ...Object.values(scores.notes), scores.severe]) {
          expect(value).toBeGreaterThanOrEqual(0);
          expect(value).toBeLessThanOrEqual(1);
        }
        expect(model.score(text)).toEqual(scores);
        for (const label of [...kinds.slice(0, 2), ...notes.slice(0, 1)]) {
          const { start, end } = model.attribute(text, label);
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeGreaterThanOrEqual(start);
          expect(end).toBeLessThanOrEqual(text.length);
        }
      }),
      { numRuns: 100 },
    );
  });
});

it('finds every word of a table and no other', () => {
  const words = fc.uniqueArray(
    fc.string({ unit: 'grapheme', minLength: 1, maxLength: 8 }).filter((one) => !/\n/.test(one)),
  );
  fc.assert(
    fc.property(words, fc.string(), (list, other) => {
      const numbers = new Map(list.map((word, at) => [word, at]));
      for (const table of [wordTable(list), wordTable(list.join('\n'))])
        for (const word of [...list, other]) expect(table.get(word)).toBe(numbers.get(word));
    }),
  );
  expect(wordTable('a\nb\na').get('a')).toBe(2);
  expect(listTable({ one: 'a b', two: 'c a' }).get('a')).toBe('two');
  expect(listTable({ one: 'a b', two: 'c' }).get('b')).toBe('one');
});

describe('the common words of the model', () => {
  it('have their places, rare ones share the last, and what is no word has none', () => {
    const [common = 0, rarer = 0] = [model.commonness('people'), model.commonness('quagmire')];
    expect(common).toBeLessThan(rarer);
    expect(model.commonness('platypus')).toBeGreaterThan(rarer);
    expect(model.commonness('qzxvw')).toBeUndefined();
  });

  it('are all in the set of rare ones, and of other words hardly one in fifty seems to be', () => {
    const words = Array.from({ length: 2000 }, (_, at) => `word${at}`);
    const bits = bloomOf(words);
    expect(words.filter((word) => !inBloom(bits, word))).toEqual([]);
    expect(words.filter((word) => inBloom(bits, `x${word}`)).length).toBeLessThan(40);
    expect(inBloom(bloomOf([]), 'word')).toBe(false);
  });
});

describe('with the rules', () => {
  const judge = { packs: compile(english), model };
  const severities = (texts: readonly string[]) => texts.map((text) => classify({ text }, judge).severity);
  it('reads misspelt words and words run together', () => {
    const text = 'Well, youare a usless idoit.';
    const { signals, severity } = classify({ text }, judge);
    expect(severity).toBe(2);
    expect(text.slice(signals[0]?.start, signals[0]?.end)).toContain('idoit');
    expect(severities(['I hate wommen.', 'Immigants are vermin.', 'killyou I will'])).toEqual([3, 3, 4]);
  });
  it('tells good words about a group, and its defence, from hate', () => {
    const good = [
      'Immigrants make our country richer.',
      'Muslims are not all terrorists.',
      'Gay people are wonderful neighbours',
    ];
    expect(severities(good)).toEqual([0, 0, 0]);
    expect(
      severities(['Gay people are vermin.', 'Disabled people are a burden on us all.', 'I hate Muslims.']),
    ).toEqual([3, 3, 3]);
  });
});
