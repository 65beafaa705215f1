import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { dataFile, expectation, page, row } from './skeleton';

const root = join(import.meta.dirname, '..', '..', '..');

/** Writes the files of a new site and gives their paths. Throws when one is there already; then nothing is written. */
export function addSite(id: string, host: string | undefined, month = new Date().toISOString().slice(0, 7)): string[] {
  const key = id.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
  const data = `lib/sites/${key}.ts`;
  const folder = `tests/sites/${id}`;
  for (const path of [data, folder]) if (existsSync(join(root, path))) throw new Error(`${path} is there already`);
  const pages = edited('lib/sites/pages.ts', '} as const satisfies', (end) => `${row(id, key, host)}${end}`);
  const index = edited('lib/sites/index.ts', '];\n\n/** Every system', (end) => `  ${key},\n${end}`);
  mkdirSync(join(root, folder), { recursive: true });
  const files: Record<string, string> = {
    [data]: dataFile(key, month),
    'lib/sites/pages.ts': pages,
    'lib/sites/index.ts': imported(index, key),
    [`${folder}/open.html`]: page,
    [`${folder}/open.json`]: expectation(id, host),
  };
  for (const [path, text] of Object.entries(files)) writeFileSync(join(root, path), text);
  return Object.keys(files);
}

/** Imports stand in the order of their paths. */
function imported(text: string, key: string): string {
  const paths = [...text.matchAll(/^import .* from '\.\/(\w+)';$/gm)];
  const next = paths.find(([, path = '']) => path.toLowerCase() > key.toLowerCase());
  const at = next?.index ?? 0;
  return `${text.slice(0, at)}import { ${key} } from './${key}';\n${text.slice(at)}`;
}

/** The file with one place changed; throws when the place is not there. */
function edited(path: string, place: string, change: (place: string) => string): string {
  const text = readFileSync(join(root, path), 'utf8');
  if (!text.includes(place)) throw new Error(`${path} has no line "${place.split('\n')[0]}" to add the site at`);
  return text.replace(place, change);
}
