import { expect, test } from 'vitest';
import { mergePolicy } from '../../lib/core/policy';
import { importPages } from '../../lib/core/policy/importPages';
import { invalidSelectors } from '../../lib/sites/taught';

const page = { host: 'desk.example.org', name: 'Desk', address: '/t/{id}', message: '.entry', customer: '.guest' };
const read = (value: unknown) => importPages(JSON.stringify(value), (each) => invalidSelectors(each, document));

test('what was exported is taken in, and is what a policy takes', () => {
  expect(read({ extraSites: [page] })).toEqual({ pages: [page], problems: [] });
  expect(read([page])).toEqual({ pages: [page], problems: [] });
  expect(mergePolicy({ extraSites: [page] }, undefined)).toMatchObject({
    policy: { extraSites: [page] },
    problems: [],
  });
});

/** File → what is said of it. */
const wrong: readonly (readonly [unknown, RegExp])[] = [
  [{ extraSites: [{ ...page, host: 'https://desk.example.org' }] }, /^extraSites\.0\.host: /],
  [{ extraSites: [{ ...page, message: '' }] }, /^extraSites\.0\.message: must not be empty/],
  [{ extraSites: [{ ...page, colour: 'red' }] }, /^extraSites\.0\.colour: is not a known key/],
  [{ extraSites: [{ ...page, address: 'tickets/{id}' }] }, /^extraSites\.0\.address: /],
  [{ extraSites: [{ ...page, address: '/{id}/{id}' }] }, /^extraSites\.0\.address: /],
  [{ extraSites: [{ host: page.host }] }, /^extraSites\.0\.name: is missing/],
  [{ extraSites: 7 }, /^extraSites: must be: array/],
  [{ sites: [] }, /^extraSites: is missing/],
  [{ extraSites: [{ ...page, agent: ':is(' }] }, /^Desk, agent: is no selector/],
];

test.each(wrong)('%j is named by its place', (value, problem) => {
  const { pages, problems } = read(value);
  expect(pages).toEqual([]);
  expect(problems.join('\n')).toMatch(problem);
});

test('one bad page does not take the others with it', () => {
  const { pages, problems } = read({ extraSites: [{ ...page, message: 7 }, page] });
  expect(pages).toEqual([page]);
  expect(problems).toHaveLength(1);
});

test('a file that is no JSON names the line', () => {
  expect(importPages('{\n  "extraSites": [\n    nonsense\n  ]\n}', () => []).problems).toEqual([
    expect.stringMatching(/^The file is not JSON/),
  ]);
});
