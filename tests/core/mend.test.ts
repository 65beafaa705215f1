import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createMender } from '../../lib/core/text/mend';
import { normalise } from '../../lib/core/text/normalise';
import type { Spelling } from '../../lib/core/text/respell';
import { tokenise } from '../../lib/core/text/tokens';

const common =
  'the of to a i you are is not we they hate people women street market board notice water because friend believe delivery again driver meter window incest nice salt';
const places = new Map([...common.split(' ').map((word, at) => [word, at] as const), ['great', 400] as const]);
const rare = new Set(['salted', 'clam', 'greta']);
const commonness = (word: string): number | undefined => places.get(word) ?? (rare.has(word) ? 60_000 : undefined);
const named = new Set(['cock', 'burn', 'bastard', 'hate']);
const spelling: Spelling = { has: (word) => named.has(word), names: (word) => named.has(word), masked: ['cock'] };
const mended: Spelling = { ...spelling, mend: createMender(commonness, spelling) };

const read = (text: string) => tokenise(normalise(text), mended);
const norms = (text: string): string =>
  read(text)
    .map(({ norm }) => norm)
    .join(' ');

describe('misspelt words', () => {
  test.each([
    ['freind becuase agian', 'friend because again', 'two letters swapped'],
    ['wommen basstard', 'women bastard', 'a letter doubled'],
    ['wmen delivry beleve', 'women delivery believe', 'a letter left out'],
    ['windoww believre', 'window believe', 'a letter too many'],
    ['delivety', 'delivery', 'a letter mistyped in a long word'],
    ['ihate youare womenare hatepeople', 'i hate you are women are hate people', 'words run together'],
    ['salted clam greta', 'salted clam greta', 'rare words are no misspellings'],
    ['nicest greatest streets', 'nicest greatest streets', 'nor are inflections of common words'],
    ['cockburn', 'cockburn', 'a name is not cut into a curse'],
    ['from Wmen', 'from wmen', 'a capital inside a sentence makes a name'],
    ['xqzvw brrrp', 'xqzvw brrrp', 'what is like no word stays'],
  ])('%j → %j: %s', (text, expected) => {
    expect(norms(text)).toBe(expected);
  });

  test('every part of a word that was cut points at its own letters', () => {
    const text = 'So ihate it';
    expect(read(text).map(({ start, end }) => text.slice(start, end))).toEqual(['So', 'i', 'hate', 'it']);
  });

  test('nothing happens without a list of common words', () => {
    expect(tokenise(normalise('freind'), spelling).map(({ norm }) => norm)).toEqual(['freind']);
  });

  test('offsets stay inside and in order, whatever the letters', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: fc.constantFrom(...'hatepolwmnicsu') }), { maxLength: 6 }), (words) => {
        const text = words.join(' ');
        let last = 0;
        for (const { start, end } of read(text)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
          last = start;
        }
      }),
    );
  });
});
