import { expect, test } from 'vitest';
import { readCases } from './cases';
import { observe } from './observe';
import { withPage } from './window';

/** Fast: every page in a DOM of its own, without a browser. `sites.spec.ts` reads the same pages in a real one. */
const cases = readCases().filter(({ expected }) => !expected.browserOnly);

test.each(cases)('$name', async (each) => {
  const { observed, faults } = await withPage(each, observe);
  expect(faults).toEqual([]);
  expect(JSON.parse(JSON.stringify(observed))).toEqual(each.expected.expect);
});

test('there are pages', () => expect(cases.length).toBeGreaterThan(20));
