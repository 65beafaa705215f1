import { Window } from 'happy-dom';
import { expect, test } from 'vitest';
import { readCases } from './cases';
import { observe } from './observe';

/** Fast: every page in a DOM of its own, without a browser. `sites.spec.ts` reads the same pages in a real one. */
const cases = readCases().filter(({ expected }) => !expected.browserOnly);

test.each(cases)('$name', async ({ html, expected }) => {
  const window = new Window({ url: expected.url });
  try {
    window.document.write(html);
    await window.happyDOM.waitUntilComplete();
    const { observed, faults } = observe(window.document as unknown as Document, new URL(expected.url));
    expect(faults).toEqual([]);
    expect(JSON.parse(JSON.stringify(observed))).toEqual(expected.expect);
  } finally {
    await window.happyDOM.close();
  }
});

test('there are pages', () => expect(cases.length).toBeGreaterThan(20));
