import { describe, expect, it } from 'vitest';
import type { Channel } from '../../lib/core/conversation';
import { adviceIn, first, message, type Said, talk } from './turns';

describe('circumstances that only the text tells', () => {
  const adviceOnText = (text: string, said: Said, channel: Channel = 'email') => {
    const spoken = { ...message('m'), text, fresh: [{ start: 0, end: text.length }] };
    return adviceIn(talk([spoken], channel), { m: said });
  };

  it.each([
    ['There is a strong smell of GAS in my kitchen!', { notes: ['hazard'] }, 'en/hazard-gas'],
    ['The cellar is flooding.', { notes: ['hazard'] }, 'en/hazard-water'],
    ['A power line came down in the storm.', { notes: ['hazard'] }, 'en/hazard-electric'],
    ['My brother has collapsed at your site.', { notes: ['hazard'] }, 'en/hazard-mail'],
    ['You overcharged me again.', { notes: ['feedback'] }, 'en/complaint-about-charge'],
    ['Your service is useless.', { notes: ['feedback'] }, 'en/complaint-thank-own-solve'],
    ['I will write a one star review.', { notes: ['feedback', 'legal-action'] }, 'en/legal-review'],
    ['I ask my card issuer for a chargeback.', { notes: ['feedback', 'legal-action'] }, 'en/legal-chargeback'],
    ['I ask for a chargeback and go to court.', { notes: ['feedback', 'legal-action'] }, 'en/legal-mail'],
    ['I have written three times and I am livid.', { notes: ['feedback'] }, 'en/complaint-furious'],
    ['You will hear from my lawyer.', { notes: ['feedback', 'legal-action'] }, 'en/legal-mail'],
    ['I cannot go on.', { notes: ['self-harm'] }, 'en/care-mail'],
    ['I will break his legs.', { kinds: ['threat'] }, 'en/threat-hold-mail'],
    ['Could you send me a copy of my contract?', {}, 'en/request-answer'],
  ] as const)('%s', (text, said, expected) => {
    expect(first(adviceOnText(text, said))?.id).toBe(expected);
  });

  it('does not take a part of a word, or quoted history, for a cue', () => {
    expect(first(adviceOnText('The gasket is broken and dangerous.', { notes: ['hazard'] }))?.id).toBe(
      'en/hazard-mail',
    );
    const quoted = { ...message('m'), text: 'Help! > gas', fresh: [{ start: 0, end: 5 }] };
    expect(first(adviceIn(talk([quoted]), { m: { notes: ['hazard'] } }))?.id).toBe('en/hazard-mail');
  });

  it('says what a template depends on where the text does not tell', () => {
    const { suggestions } = adviceOnText('Help!', { notes: ['hazard'] });
    const gas = suggestions.find(({ template }) => template.id === 'en/hazard-gas');
    expect(gas?.why).toMatch(/Only if there is a smell of gas\./);
    expect(adviceOnText('I smell gas', { notes: ['hazard'] }).suggestions[0]?.why).not.toMatch(/Only if/);
  });

  it('never speaks of a report, a lawyer or a danger that nobody mentioned', () => {
    const { suggestions } = adviceOnText('You idiots.', { kinds: ['insult', 'aggression'], notes: ['feedback'] });
    const leads = suggestions.map(({ template }) => template.situations[0]);
    for (const note of ['employee-conduct', 'legal-action', 'hazard', 'reported-speech', 'self-harm']) {
      expect(leads).not.toContain(note);
    }
  });
});
