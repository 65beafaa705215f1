import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readCases } from '../../../tests/sites/cases';
import type { Role, Visibility } from '../../core/conversation';
import { pages } from '../../sites/pages';

const root = join(import.meta.dirname, '..', '..', '..');

/** What the cases of a site expect, as far as the table tells of it. */
type Expected = {
  readonly conversation?: { readonly messages: readonly { readonly role: Role; readonly visibility: Visibility }[] };
  readonly composers: readonly { readonly audience: string }[];
};

/** One system, by what its tests hold it to. */
export type SystemRow = {
  readonly name: string;
  readonly read: boolean;
  /** `both`: customers and staff are told apart on some page; `one`: only one of them is ever told. */
  readonly role: 'both' | 'one' | 'none';
  readonly internal: boolean;
  /** `told`: a reply field is found, and that the customer will see what is written; `found`: the field alone. */
  readonly insert: 'told' | 'found' | 'none';
  /** live: read and written on the real system; source: pages cut by its own source code; page: by published facts. */
  readonly tested: 'live' | 'source' | 'page';
};

export function systemRows(): SystemRow[] {
  const cases = readCases();
  return Object.entries(pages).map(([key, { id, name }]): SystemRow => {
    const own = cases
      .filter((each) => each.name.startsWith(`${id}/`))
      .map(({ expected }) => expected.expect as Expected);
    const messages = own.flatMap(({ conversation }) => conversation?.messages ?? []);
    const composers = own.flatMap(({ composers }) => composers);
    const sides = (['customer', 'agent'] as const).filter((side) => messages.some(({ role }) => role === side)).length;
    const told = composers.some(({ audience }) => audience === 'public');
    return {
      name,
      read: messages.length > 0,
      role: sides === 2 ? 'both' : sides === 1 ? 'one' : 'none',
      internal: messages.some(({ visibility }) => visibility === 'internal'),
      insert: composers.length === 0 ? 'none' : told ? 'told' : 'found',
      tested: testedHow(key),
    };
  });
}

/** A real system has a test of its own; the file of a site names the repository that its facts are from. */
function testedHow(key: string): SystemRow['tested'] {
  if (existsSync(join(root, 'tests', 'real', `${key}.spec.ts`))) return 'live';
  const file = readFileSync(join(root, 'lib', 'sites', `${key}.ts`), 'utf8');
  return /Facts: [\w.-]+\/[\w.-]+/.test(file) ? 'source' : 'page';
}

const order: readonly SystemRow['tested'][] = ['live', 'source', 'page'];
const roles = { both: 'yes', one: 'one side', none: '–' };
const inserts = { told: 'yes', found: 'yes, audience unknown', none: '–' };

/** The table in Markdown, the surest rows first. */
export function systemsTable(): string {
  const rows = systemRows().sort((a, b) => order.indexOf(a.tested) - order.indexOf(b.tested));
  return [
    '| system | read | role | internal | insert | tested |',
    '|---|---|---|---|---|---|',
    ...rows.map(({ name, read, role, internal, insert, tested }) => {
      return `| ${name} | ${read ? 'yes' : '–'} | ${roles[role]} | ${internal ? 'yes' : '–'} | ${inserts[insert]} | ${tested} |`;
    }),
  ].join('\n');
}

/** A text with a table between its two marks; throws when they are not there. */
export function withTable(text: string, name: string, table: string): string {
  const begin = `<!-- ${name}: written by \`npm run systems -- --write\` -->`;
  const end = `<!-- /${name} -->`;
  const [before, rest] = text.split(begin);
  const after = rest?.split(end)[1];
  if (before === undefined || after === undefined) throw new Error(`there is no place for the table of ${name}`);
  return `${before}${begin}\n${table}\n${end}${after}`;
}
