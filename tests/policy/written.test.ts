import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { written } from '../../lib/cli/policy/written';
import { policyKeys } from '../../lib/core/policy';

test.each(written())('$path is up to date; `npm run policy -- --write` writes it', ({ path, text }) => {
  expect(readFileSync(path, 'utf8')).toBe(text);
});

describe('the schema for managed storage', () => {
  const schema = JSON.parse(readFileSync('public/managed_schema.json', 'utf8'));

  test('knows every setting and both lists of locks', () => {
    expect(Object.keys(schema.properties).sort()).toEqual([...policyKeys, 'locked', 'open'].sort());
  });

  test('says only what Chrome understands: each part has one type, and nothing but what is known', () => {
    const wrong: string[] = [];
    const look = (part: Record<string, unknown>, path: string) => {
      if (typeof part.type !== 'string') wrong.push(`${path}: no type`);
      for (const name of Object.keys(part))
        if (!['type', 'description', 'items', 'properties'].includes(name)) wrong.push(`${path}: ${name}`);
      if (part.items) look(part.items as Record<string, unknown>, `${path}[]`);
      for (const [name, inner] of Object.entries(part.properties ?? {})) look(inner, `${path}.${name}`);
    };
    look(schema, '');
    expect(wrong).toEqual([]);
  });
});
