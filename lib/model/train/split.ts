import { hash } from './random';
import type { Row } from './rows';

export type Part = 'train' | 'dev' | 'test';

/** Groups that must stay on one side: twins, chains of twins, and the drafts that answer one text. */
export function groupsOf(rows: readonly Row[]): Map<Row, string> {
  const parent = new Map<string, string>();
  const find = (key: string): string => {
    let at = key;
    for (let up = parent.get(at); up !== undefined && up !== at; up = parent.get(at)) at = up;
    return at;
  };
  const join = (a: string, b: string): void => {
    const [x, y] = [find(a), find(b)].sort();
    if (x !== undefined && y !== undefined && x !== y) parent.set(y, x);
  };
  for (const { id, twin, inReplyTo } of rows) {
    if (twin) join(id, twin);
    if (inReplyTo) join(id, `answers ${inReplyTo}`);
  }
  return new Map(rows.map((row) => [row, find(row.id)]));
}

/** 80 % train, 10 % dev, 10 % test, by the hash of the group: adding rows moves none of the old ones. */
export function partOf(group: string): Part {
  const bucket = hash(group) % 10;
  return bucket === 0 ? 'test' : bucket === 1 ? 'dev' : 'train';
}
