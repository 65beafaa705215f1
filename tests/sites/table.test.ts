import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { systemRows, withTable } from '../../lib/cli/systems/table';

test('the table in README is what the tests hold; `npm run systems -- --write` writes it', () => {
  const text = readFileSync('README.md', 'utf8');
  expect(withTable(text)).toBe(text);
});

test('a system that is called live is read and written', () => {
  const live = systemRows().filter(({ tested }) => tested === 'live');
  expect(live.map(({ name }) => name)).toEqual(['Request Tracker', 'Roundcube', 'Redmine', 'SOGo']);
  for (const { read, insert } of live) expect([read, insert]).toEqual([true, 'told']);
});
