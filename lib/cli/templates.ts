import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { libraries } from '../templates';
import { templateTable } from './templates/table';

/** Writes the table of the reply library into `lib/templates/README.md`. */
const path = join(import.meta.dirname, '..', 'templates', 'README.md');
writeFileSync(path, templateTable(libraries));
process.stdout.write(
  `lib/templates/README.md: ${libraries.map(({ name, templates }) => `${templates.length} ${name}`).join(', ')}\n`,
);
