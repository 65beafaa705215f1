import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { kindsTable } from '../../lib/cli/systems/kinds';
import { systemRows, systemsTable, withTable } from '../../lib/cli/systems/table';

test.each([
  ['README.md', 'systems', systemsTable()],
  ['lib/sites/README.md', 'kinds', kindsTable()],
])('the table in %s is what the tests hold; `npm run systems -- --write` writes it', (file, name, table) => {
  const text = readFileSync(file, 'utf8');
  expect(withTable(text, name, table)).toBe(text);
});

test('a system that is called live is read and written', () => {
  const live = systemRows().filter(({ tested }) => tested === 'live');
  expect(live.map(({ name }) => name)).toEqual(['Request Tracker', 'Roundcube', 'Redmine', 'SOGo']);
  for (const { read, insert } of live) expect([read, insert]).toEqual([true, 'told']);
});
