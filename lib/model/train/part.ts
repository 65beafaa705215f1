import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { parseRows } from './rows';
import { groupsOf, partOf } from './split';

/** Ids of the rows of these files that fall into a part of the split. Throws for a part of another name. */
export function idsOfPart(files: readonly string[], part: string): Set<string> {
  if (part !== 'train' && part !== 'dev' && part !== 'test')
    throw new Error(`there is no part "${part}": train, dev or test`);
  const rows = files.flatMap((file) => parseRows(readFileSync(file, 'utf8'), basename(file)).rows);
  const groups = groupsOf(rows);
  return new Set(rows.filter((row) => partOf(groups.get(row) ?? row.id) === part).map(({ id }) => id));
}
