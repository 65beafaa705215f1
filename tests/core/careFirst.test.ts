import { describe, expect, test } from 'vitest';
import { classify } from '../../lib/core/classify';
import { decide } from '../../lib/core/decide';
import type { Joint } from '../../lib/core/joint';
import { findings, read } from '../../lib/core/rules/judgeText';
import { judge } from './judge';

const despair = [
  'If you switch the heating off I will kill myself.',
  'I will throw myself off the roof of your head office.',
  'My blood will be on your hands when they find me.',
  'You will be sorry when I am dead.',
  "You won't have to worry about me much longer.",
  'I was going to jump in front of a train today.',
];

test.each(despair)('%j asks for care, and is no breach', (text) => {
  const { severity, notes } = classify({ text }, judge);
  expect({ severity, care: notes.includes('self-harm') }).toEqual({ severity: 0, care: true });
});

test('a threat beside a disclosure keeps both', () => {
  const { signals, notes } = classify({ text: 'I will stab your driver. Then I will kill myself.' }, judge);
  expect(signals.map(({ kind }) => kind)).toContain('threat');
  expect(notes).toContain('self-harm');
});

describe('what the learned part alone takes for a threat', () => {
  /** Odds of the learned part carry the decision by themselves. */
  const joint: Joint = { weights: [1, 0, 0, 0, 0, 0, 0, 0, 0], threshold: 0 };
  const kindsOf = (text: string): string[] => {
    const language = judge.packs[0];
    if (!language) throw new Error('no pack');
    const place = { start: 0, end: text.length, first: 0, last: 0 };
    const guesses = [{ kind: 'threat' as const, score: 0.95, odds: 3, ...place }];
    const found = findings(read(text, language), language);
    return decide({ findings: found, guesses, role: 'customer', joint }).signals.map(({ kind }) => kind);
  };

  test('counts', () => expect(kindsOf('The kettle is on the table.')).toEqual(['threat']));
  test('does not count over a disclosure', () => expect(kindsOf('I do not want to be alive any more.')).toEqual([]));
});
