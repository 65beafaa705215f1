import { join } from 'node:path';
import { lockSchema, policySchema } from '../../core/policy';
import { managedSchema } from './managedSchema';
import { policyTable } from './table';

const root = join(import.meta.dirname, '..', '..', '..');

/** The files that derive from the schema: path and text. */
export function written(): { readonly path: string; readonly text: string }[] {
  const schema = managedSchema({ ...policySchema, ...lockSchema });
  return [
    { path: join(root, 'public', 'managed_schema.json'), text: `${JSON.stringify(schema, null, 2)}\n` },
    { path: join(root, '.docs', 'policy.md'), text: policyTable() },
  ];
}
