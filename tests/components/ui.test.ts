import { describe, expect, test } from 'vitest';
import { moodOf, sureness } from '../../components/ui/mood';
import { isolate, say, sayCount, sayLanguage, sayTime } from '../../components/ui/say';
import { english } from '../../components/ui/words';
import { judged } from './gallery/judged';

describe('the mood of a message', () => {
  const words = 'You idiots';
  const insult = { kind: 'insult', words: 'idiots', reason: '' } as const;
  const threat = { kind: 'threat', words: 'You', reason: '' } as const;
  test.each([
    ['still being judged', undefined, 'pending'],
    ['nothing', judged(words, []), 'calm'],
    ['a complaint', judged(words, [], ['feedback']), 'welcome'],
    ['a report about staff', judged(words, [], ['employee-conduct']), 'welcome'],
    ['a lawyer alone', judged(words, [], ['legal-action']), 'calm'],
    ['an insult with a complaint', judged(words, [insult], ['feedback']), 'boundary'],
    ['a threat', judged(words, [threat]), 'critical'],
    ['a threat with self-harm', judged(words, [threat], ['self-harm', 'hazard']), 'care'],
    ['an insult in danger', judged(words, [insult], ['hazard']), 'emergency'],
    ['another language', { ...judged(words, []), notJudged: 'language fr' }, 'unjudged'],
  ])('%s', (_, assessment, mood) => {
    expect(moodOf(assessment)).toBe(mood);
  });

  test('sureness in steps', () => {
    expect([1, 0.9, 0.89, 0.7, 0.69, 0].map(sureness)).toEqual([
      'sure',
      'sure',
      'fairly',
      'fairly',
      'unsure',
      'unsure',
    ]);
  });
});

describe('phrases', () => {
  test('a place without a value leaves no brace', () => {
    expect(say('Ticket {id}, {other}.', { id: 7 })).toBe('Ticket 7, .');
  });

  test('a value is never read as a place', () => {
    expect(say('{a} {b}', { a: '{b}', b: 'x' })).toBe('{b} x');
  });

  test('a right-to-left name is kept apart, and foreign direction controls are dropped', () => {
    expect(isolate('أحمد')).toBe('\u2068أحمد\u2069');
    expect(isolate('Dana\u202E')).toBe('Dana');
  });

  test('numbers take their form', () => {
    expect(sayCount(english.advice.found, 1, 'en')).toBe('1 answer');
    expect(sayCount(english.advice.found, 2, 'en')).toBe('2 answers');
  });

  test('times: ISO in the language, the page’s own words as they stand', () => {
    expect(sayTime('2026-11-20T16:41:00', 'en')).toMatch(/Nov 20.*4:41/);
    expect(sayTime('2026-11-20T16:41:00', 'en', 'day')).toBe('Nov 20');
    expect(sayTime('yesterday at nine', 'en')).toBe('yesterday at nine');
    expect(sayTime('2026-99-99T99:99', 'en')).toBe('2026-99-99T99:99');
  });

  test('languages by name; a code that is none stays', () => {
    expect(sayLanguage('fr', 'en')).toBe('French');
    expect(sayLanguage('??', 'en')).toBe('??');
  });
});
