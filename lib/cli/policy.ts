import { writeFileSync } from 'node:fs';
import { written } from './policy/written';

/**
 * `npm run policy -- --write` writes what derives from the schema of the settings: `public/managed_schema.json` and
 * `.docs/policy.md`.
 */
for (const { path, text } of written()) writeFileSync(path, text);
