import { describe, expect, it } from 'vitest';
import { checkOwn, previewOf } from '../../lib/core/own/check';
import { emptyOwn, type OwnTemplate, parseOwn, toTemplate } from '../../lib/core/own/own';
import { rank } from '../../lib/core/rank';
import { shortcutsOf } from '../../lib/core/shortcuts';
import { judge } from './judge';

const good: OwnTemplate = {
  ...emptyOwn('late-van', 'en', 1),
  title: 'The van is late',
  body: 'Hello {{ customer }},\n\nthank you for asking. The van is late. {{ next_step }}\n\nKind regards\n{{ agent }}',
};
const refused = (changes: Partial<OwnTemplate>) =>
  checkOwn({ ...good, ...changes }, judge).filter(({ weight }) => weight === 'refused');

describe('an own answer', () => {
  it('may be kept when nothing stands in the way, and previews without a place left open', () => {
    expect(refused({})).toEqual([]);
    const filled = previewOf(good);
    expect(filled.ready && filled.plain).toContain('Hello Dana,');
    expect(toTemplate(good)).toMatchObject({ id: 'own/late-van', length: 'short' });
  });

  it.each([
    ['without a title', { title: ' ' }, 'title is empty'],
    ['without a text', { body: '' }, 'body is empty'],
    ['in no language', { lang: 'English!' }, 'lang is not of the right form'],
    ['for nothing', { situations: [] }, 'situations is empty'],
    ['that is too long', { body: 'word '.repeat(5000) }, 'body is too long'],
  ] as const)('is refused %s', (_, changes, reason) => {
    expect(
      refused(changes)
        .map(({ field, message }) => `${field} ${message}`)
        .join(),
    ).toContain(reason);
  });

  it('is refused with line and column where the linter finds a fault', () => {
    expect(refused({ body: 'Hello,\n\n  {{ custmer }}' })).toMatchObject([{ line: 3, column: 5 }]);
    expect(refused({ body: 'a\n{% if customer %}b' })).toMatchObject([{ line: 2, column: 1 }]);
  });

  it('is refused, with the place, where its words would break the code that binds agents too', () => {
    const [first] = refused({ body: 'Hello,\n\nas I already told you, that is your own fault.' });
    expect(first).toMatchObject({ line: 3 });
    expect(first?.message).toMatch(/\S/);
  });

  it('is refused with the shortcut of another, whatever its case, and not with its own', () => {
    const other = { ...good, id: 'own/other-van', title: 'Another van', shortcut: 'Van' };
    const reasons = (own: OwnTemplate) => checkOwn(own, judge, [other]).map(({ message }) => message);
    expect(reasons({ ...good, shortcut: 'van' })).toEqual(['The shortcut ;van is that of “Another van”.']);
    expect(reasons({ ...other, title: 'The same one' })).toEqual([]);
    expect(reasons({ ...good, shortcut: 'vans' })).toEqual([]);
    expect(refused({ shortcut: 'two words' })).toMatchObject([
      { field: 'shortcut', message: 'is not of the right form' },
    ]);
  });

  it('that was stored before there were folders, favourites and shortcuts is read all the same', () => {
    const { folder, favourite, shortcut, ...old } = good;
    expect([folder, favourite, shortcut]).toEqual(['', false, '']);
    expect(parseOwn(old)).toEqual({ template: good });
  });

  it('is found by its shortcut, of two the first; a favourite comes before its equals', () => {
    const [one, two] = ['one', 'two'].map((id) => toTemplate({ ...good, id: `own/${id}-van`, shortcut: 'Van' }));
    if (!one || !two) throw new Error('there are two');
    expect(shortcutsOf([toTemplate(good), one, two]).get('van')).toBe(one);
    const need = {
      rung: 'answer',
      situations: ['request'],
      channel: 'ticket',
      lang: 'en',
      history: [],
      text: '',
    } as const;
    const order = rank([one, { ...two, favourite: true }], { ...need, picks: {}, day: String });
    expect(order.map(({ template }) => template.id)).toEqual([two.id, one.id]);
    expect(order[0]?.why).toContain('One of your favourites.');
  });

  it('is refused where only one of its wordings to choose from breaks the code', () => {
    const body = 'Thank you. {{ "I will look into it today." | choice: "Calm down, that is your own fault." }}';
    expect(refused({ body }).length).toBeGreaterThan(0);
    expect(refused({ body: body.replace('Calm down, that is your own fault.', 'I will call you today.') })).toEqual([]);
  });
});
