import { expect, test } from 'vitest';
import { readCases } from './cases';
import { holdsUnderChange } from './mutations';
import { withPage } from './window';

/** Without a browser, on all pages that show a conversation; `mutations.spec.ts` does so in one. */
type Expected = { readonly conversation?: { readonly messages: readonly unknown[] } };
const cases = readCases().filter(({ expected }) => {
  return !expected.browserOnly && (expected.expect as Expected).conversation?.messages.length;
});

test.each(cases)('$name: reading what has changed gives what reading anew gives', async (each) => {
  expect(await withPage(each, (document, url) => holdsUnderChange(document, url, 15))).toBeUndefined();
});

test('there are pages of every kind', () => expect(cases.length).toBeGreaterThan(50));
