import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { engines } from './engines';
import { surroundings } from './surroundings';
import { composeTables } from './table';

const path = join(import.meta.dirname, '..', '..', 'lib', 'compose', 'README.md');
const mark = '<!-- From here on written by the tests. -->\n';

test('the tables of README say what the battery proves; `npx vitest run -c tests/vitest.config.ts compose/table --update` writes them', async () => {
  const [words] = readFileSync(path, 'utf8').split(mark);
  await expect(`${words}${mark}\n${composeTables()}`).toMatchFileSnapshot(path);
});

test('surroundings name editors of the battery only', () => {
  const known = engines.map(({ name }) => name);
  for (const { editors } of surroundings) for (const editor of editors) expect(known).toContain(editor);
});
