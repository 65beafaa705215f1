import { freeTitle, wordsOf } from './exchange/apart';
import { type OwnTemplate, parseOwn, type Trashed } from './own';

/**
 * Keeps own answers alike on several devices, through a small shared store. Promises: nothing is ever overwritten: what
 * was changed on two devices is kept as two answers; what was deleted elsewhere goes into the trash, unless it was changed
 * here; what does not fit stays where it is and is named. The same three pictures give the same plan.
 */

/**
 * What the shared store holds of an answer: the answer, with the dates of the versions that it was written after; or since
 * when it is deleted. In milliseconds since the epoch.
 */
export type Shared =
  | { readonly template: OwnTemplate; readonly after: readonly number[] }
  | { readonly deleted: number };

/** Of each answer by id: when the version was changed that both sides had last. */
export type Base = Readonly<Record<string, number>>;

export type Shelf = { readonly templates: readonly OwnTemplate[]; readonly trash: readonly Trashed[] };

export type SyncPlan = {
  /** To be stored here, and to be put into the trash here. */
  readonly keep: readonly OwnTemplate[];
  readonly trash: readonly OwnTemplate[];
  /** To be stored in the shared store, by id. */
  readonly share: Readonly<Record<string, Shared>>;
  /** Ids of deletions that every device has heard of by now, to be taken out there. */
  readonly drop: readonly string[];
  readonly base: Base;
  /** What does not fit, and why. */
  readonly unfit: readonly Unfit[];
};
export type Unfit = { readonly id: string; readonly title: string; readonly why: 'long' | 'full' };

/**
 * Room of the shared store, in bytes. Browsers allow 8,192 an item and 102,400 in all (storage.sync, QUOTA_BYTES_PER_ITEM
 * and QUOTA_BYTES at developer.chrome.com/docs/extensions/reference/api/storage), and count a little differently.
 */
export const room = { item: 7_900, all: 98_000, items: 500 } as const;

/** How long a deletion is told of, in milliseconds, and how many earlier versions are. */
const deletionTime = 180 * 24 * 60 * 60 * 1000;
const mostVersions = 10;

/** A value of the shared store; undefined for what another version, or somebody else, wrote there. */
export function sharedFrom(value: unknown): Shared | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const { template, after, deleted } = value as { template?: unknown; after?: unknown; deleted?: unknown };
  if (typeof deleted === 'number') return { deleted };
  const parsed = parseOwn(template);
  const versions = Array.isArray(after) ? after.filter((one): one is number => typeof one === 'number') : [];
  return 'template' in parsed ? { ...parsed, after: versions } : undefined;
}

/** @param now milliseconds since the epoch. */
export function reconcile(
  shelf: Shelf,
  shared: Readonly<Record<string, Shared>>,
  base: Base,
  now: number,
  newId: () => string,
): SyncPlan {
  const here = new Map(shelf.templates.map((template) => [template.id, template]));
  const gone = new Map(shelf.trash.map((one) => [one.template.id, one.deleted]));
  const keep: OwnTemplate[] = [];
  const trash: OwnTemplate[] = [];
  const want: [string, Shared][] = [];
  const next: Record<string, number> = {};
  const share = (template: OwnTemplate, after: readonly number[]) =>
    want.push([template.id, { template, after: after.slice(-mostVersions) }]);
  const take = (template: OwnTemplate) => {
    keep.push(template);
    next[template.id] = template.changed;
  };
  for (const id of new Set([...here.keys(), ...Object.keys(shared)])) {
    const [mine, theirs, last] = [here.get(id), shared[id], base[id]];
    if (!theirs || 'deleted' in theirs) {
      if (mine && theirs && last === mine.changed) trash.push(mine);
      else if (mine) share(mine, last === undefined ? [] : [last]);
      continue;
    }
    const { template: other, after } = theirs;
    const deleted = gone.get(id);
    if (mine && wordsOf(mine) === wordsOf(other)) {
      if (mine.changed === other.changed) next[id] = other.changed;
      else take(other);
    } else if (!mine && deleted !== undefined && last === other.changed) want.push([id, { deleted }]);
    else if (!mine || (last === mine.changed && after.includes(mine.changed))) take(other);
    else if (last === other.changed) share(mine, [...after, other.changed]);
    else {
      const title = freeTitle(mine.title, [...shelf.templates, ...keep, other]);
      const copy = { ...mine, id: `own/${newId()}`, title, shortcut: '' };
      take(other);
      keep.push(copy);
      share(copy, []);
    }
  }
  const drop = Object.entries(shared).flatMap(([id, one]) =>
    'deleted' in one && now - one.deleted > deletionTime && !here.has(id) ? [id] : [],
  );
  return { keep, trash, drop, ...fitting(want, shared, next, base) };
}

/** As much of what is wanted as there is room for: deletions first, then the shortest, so that most of them fit. */
function fitting(
  want: readonly [string, Shared][],
  shared: Readonly<Record<string, Shared>>,
  next: Record<string, number>,
  before: Base,
): Pick<SyncPlan, 'share' | 'unfit' | 'base'> {
  const base = { ...next };
  const sizes = new Map(Object.entries(shared).map(([id, value]) => [id, sizeOf(id, value)]));
  const share: Record<string, Shared> = {};
  const unfit: Unfit[] = [];
  const ordered = want.map(([id, value]) => ({ id, value, size: sizeOf(id, value) })).sort((a, b) => a.size - b.size);
  for (const { id, value, size } of ordered) {
    const others = [...sizes].reduce((sum, [other, bytes]) => sum + (other === id ? 0 : bytes), 0);
    const full = others + size > room.all || (!sizes.has(id) && sizes.size >= room.items);
    if ('template' in value && (size > room.item || full)) {
      unfit.push({ id, title: value.template.title, why: size > room.item ? 'long' : 'full' });
      const last = before[id]; // Both sides still have that version in common.
      if (last !== undefined) base[id] = last;
      continue;
    }
    sizes.set(id, size);
    share[id] = value;
    if ('template' in value) base[id] = value.template.changed;
  }
  return { share, unfit, base };
}

/** Bytes of the entry as browsers count them: key and JSON in UTF-8, and `<` as six. */
export function sizeOf(id: string, value: Shared): number {
  let bytes = 0;
  for (const sign of JSON.stringify(value)) {
    const code = sign.codePointAt(0) ?? 0;
    bytes += sign === '<' ? 6 : code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
  }
  return bytes + `answer:${id}`.length;
}
