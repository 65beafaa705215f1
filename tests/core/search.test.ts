import { describe, expect, test } from 'vitest';
import { searchWork } from '../../lib/core/search';
import { drain } from '../../lib/core/slices';
import type { Template } from '../../lib/core/template';
import { templates } from '../../lib/templates/index';

const answer = (title: string, body: string, more: Partial<Template> = {}): Template => ({
  ...{ id: `own/${title}`, lang: 'en', title, situations: ['request'], rung: 'answer', channels: ['ticket'] },
  ...{ length: 'short', values: [], why: '', body, ...more },
});
const few = [
  answer('Parcel on its way', 'Your delivery comes on Thursday.'),
  answer('Delivery day', 'It moves to Friday.', { tags: ['van'] }),
  answer('Café voucher', 'Enjoy it.', { shortcut: 'cafe', folder: 'Presents' }),
];
const search = drain(searchWork(few, ({ rung }) => [rung]));
const titles = (query: string) => search.find(query).map(({ title }) => title);

describe('searching answers', () => {
  test('every word has to be there, in any order and case, with accents or without', () => {
    expect(titles('DAY delivery')).toEqual(['Delivery day']);
    expect(titles('café')).toEqual(['Café voucher']);
    expect(titles('delivery voucher')).toEqual([]);
  });

  test('a hit in title, tags, folder or shortcut stands before a hit in the text', () => {
    expect(titles('delivery')).toEqual(['Delivery day', 'Parcel on its way']);
    expect(titles('van')).toEqual(['Delivery day']);
    expect(titles('presents')).toEqual(['Café voucher']);
  });

  test('the last word may be a beginning, and a longer one may be misspelt', () => {
    expect(titles('deliv')).toHaveLength(2);
    expect(titles('delivrey')).toHaveLength(2);
    expect(titles('deliv day')).toEqual([]);
  });

  test('a single letter is looked for in the short fields alone, and after other words it tells nothing yet', () => {
    expect(titles('t')).toEqual([]);
    expect(titles('v')).toEqual(expect.arrayContaining(['Delivery day', 'Café voucher']));
    expect(titles('delivery x')).toHaveLength(2);
  });

  test('little words narrow nothing down, and words without any letter find nothing', () => {
    expect(titles('the delivery')).toHaveLength(2);
    expect(titles(' .. ')).toEqual([]);
    expect(titles('')).toEqual([]);
  });

  test('among equals what weighs more comes first', () => {
    const twins = [answer('One refund', 'x'), answer('Two refund', 'x')];
    const found = drain(searchWork(twins, () => [])).find('refund', ({ title }) => (title === 'Two refund' ? 2 : 1));
    expect(found.map(({ title }) => title)).toEqual(['Two refund', 'One refund']);
  });

  test('words of the interface count as words', () => {
    expect(titles('answer')).toHaveLength(3);
  });

  test('each built-in answer is found by its own title', () => {
    const all = drain(searchWork(templates, () => []));
    const lost = templates.filter((template) => !all.find(template.title).includes(template));
    expect(lost.map(({ title }) => title)).toEqual([]);
  });
});
