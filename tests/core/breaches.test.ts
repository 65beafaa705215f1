import { describe, expect, it } from 'vitest';
import { oddsOf } from '../../lib/core/breaches';
import type { Kind } from '../../lib/core/kinds';
import type { Guess } from '../../lib/core/learned';

const guess = (kind: Kind, odds: number): Guess => ({ kind, odds, score: 0, start: 0, end: 0, first: 0, last: 0 });
const chance = (odds: number): number => 1 / (1 + Math.exp(-odds));

describe('what the learned part says of a kind', () => {
  const both = [guess('hate', -0.4), guess('discrimination', -0.9), guess('insult', -1), guess('insult', -2)];
  it('is the highest of its guesses', () => expect(oddsOf('insult', both)).toBe(-1));
  it('is the chance of either for the likelier of hate and discrimination', () => {
    const either = 1 - (1 - chance(-0.4)) * (1 - chance(-0.9));
    expect(chance(oddsOf('hate', both))).toBeCloseTo(either, 10);
    expect(oddsOf('discrimination', both)).toBe(-0.9);
  });
  it('is its own where the other was not guessed at all', () => expect(oddsOf('hate', [guess('hate', 1)])).toBe(1));
});
