import { cleanup, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, test } from 'vitest';
import { inOwnWords, OurCode } from '../../components/panel/OurCode';
import { Popup } from '../../components/popup/Popup';
import { english } from '../../components/ui/words';
import { codeOf } from '../../lib/core/code';
import { mergePolicy } from '../../lib/core/policy';
import { englishValues } from '../../lib/templates/values';
import { popupProps } from '../components/gallery/pages';

afterEach(cleanup);

const own = {
  organisationName: 'Northbrook Water',
  codeText: 'We look after each other.\nSo do you.',
  codeUrl: 'https://northbrook.example/code',
  valueWords: [{ id: 'kindness', name: 'Warmth', meaning: 'Every caller is a neighbour.' }],
  clauseWords: [{ id: 'hurtful', name: 'Wounding', meaning: 'Words that are meant to wound.' }],
};
const codeUnder = (managed: object) => codeOf(mergePolicy(managed, undefined).policy, englishValues);

describe('the code of conduct in the panel', () => {
  test('stands in the organisation’s own words, with its text and its address', () => {
    render(<OurCode code={codeUnder(own)} />);
    for (const words of [
      'Northbrook Water',
      'Warmth',
      'Every caller is a neighbour.',
      'Words that are meant to wound.',
    ])
      expect(screen.getByText(words)).toBeTruthy();
    expect(screen.getByText(/We look after each other\.\s+So do you\./)).toBeTruthy();
    expect(screen.getByRole('link', { hidden: true }).getAttribute('href')).toBe(own.codeUrl);
    expect(screen.queryByText('Kindness')).toBeNull();
    expect(screen.getByText('Respect')).toBeTruthy(); // Of which the organisation says nothing.
  });

  test('gives its names to values and clauses everywhere in the panel', () => {
    const words = inOwnWords(english, codeUnder(own));
    expect([words.values.kindness, words.values.respect, words.clauses.hurtful]).toEqual([
      'Warmth',
      'Respect',
      'Wounding',
    ]);
  });
});

describe('the popup', () => {
  test('says that the organisation keeps the panel from a site, and offers no way around', () => {
    const refusal = { by: 'denied', host: 'desk.northbrook.example', managed: true } as const;
    render(<Popup {...popupProps('readable', 'light', () => () => undefined)} page={{ state: 'refused', refusal }} />);
    expect(screen.getByText('The panel is switched off on desk.northbrook.example.')).toBeTruthy();
    expect(screen.getByText('Your organisation does not want it read here.')).toBeTruthy();
    expect(screen.queryByRole('button', { name: /Enable|Show the panel/ })).toBeNull();
  });

  test('offers no check of any text where that is switched off', () => {
    const { judge: _, ...props } = popupProps('readable', 'light', () => () => undefined);
    render(<Popup {...props} />);
    expect(screen.queryByLabelText('Text to check')).toBeNull();
  });
});
