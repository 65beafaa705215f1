import { expect, test } from 'vitest';
import { readDraft, refusesChecks } from '../../lib/sites/draft';

function element(html: string): HTMLElement {
  document.body.innerHTML = html;
  const found = document.querySelector<HTMLElement>('#composer');
  if (!found) throw new Error('There is no composer.');
  return found;
}

const freshIn = (composer: HTMLElement) => {
  const { text, fresh } = readDraft(composer);
  return fresh.map(({ start, end }) => text.slice(start, end));
};

test('quoted mail and signature are not new, in an editable and in a field', () => {
  const html = '<div id="composer"><p>My own words.</p><blockquote type="cite"><p>Old words.</p></blockquote></div>';
  expect(freshIn(element(html))).toEqual(['My own words.']);
  const field = element('<textarea id="composer"></textarea>') as HTMLTextAreaElement;
  field.value = 'My own words.\n\nOn Monday Kim wrote:\n> Old words.';
  expect(freshIn(field)).toEqual(['My own words.']);
});

test('a part is found again in the page, and in a field by its offsets', () => {
  const draft = readDraft(element('<div id="composer"><p>One <b>two</b> three</p></div>'));
  const place = draft.place({ start: 4, end: 9 });
  expect('ranges' in place && place.ranges.map(String)).toEqual(['two', ' t']);
  const field = element('<textarea id="composer"></textarea>') as HTMLTextAreaElement;
  field.value = 'One two';
  expect(readDraft(field).place({ start: 4, end: 7 })).toEqual({ field: { start: 4, end: 7 } });
});

test.each([
  ['data-gramm="false"', true],
  ['data-enable-grammarly="false"', true],
  ['spellcheck="false"', true],
  ['spellcheck="true"', false],
  ['', false],
])('an editable with %s wants to be left alone: %s', (attribute, refuses) => {
  expect(refusesChecks(element(`<div id="composer" ${attribute}></div>`))).toBe(refuses);
  expect(refusesChecks(element(`<form ${attribute}><div id="composer"></div></form>`))).toBe(refuses);
});
