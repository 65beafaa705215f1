import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { templateTable } from '../../lib/cli/templates/table';
import { libraries } from '../../lib/templates';

it('has an up-to-date table; `npm run templates` writes it', () => {
  const path = join(import.meta.dirname, '..', '..', 'lib', 'templates', 'README.md');
  expect(readFileSync(path, 'utf8')).toBe(templateTable(libraries));
});
