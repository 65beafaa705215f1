import { describe, expect, it } from 'vitest';
import { emptyOwn, type OwnTemplate } from '../../lib/core/own/own';
import { type Base, reconcile, room, type Shared, type Shelf, type SyncPlan, sizeOf } from '../../lib/core/own/sync';

const answer = (id: string, changed: number, body = 'Hello'): OwnTemplate => ({
  ...emptyOwn(id, 'en', changed),
  ...{ title: `Title of ${id}`, body },
});

/** A device with its own answers, and what it had in common with the shared store last. */
class Device {
  shelf: Shelf = { templates: [], trash: [] };
  base: Base = {};
  last: SyncPlan | undefined;
  private count = 0;
  constructor(
    private readonly name: string,
    private readonly store: Map<string, Shared>,
  ) {}
  write(...answers: readonly OwnTemplate[]): void {
    const ids = new Set(answers.map(({ id }) => id));
    this.shelf = {
      templates: [...this.shelf.templates.filter(({ id }) => !ids.has(id)), ...answers],
      trash: this.shelf.trash.filter(({ template }) => !ids.has(template.id)),
    };
  }
  remove(id: string, deleted: number): void {
    const gone = this.shelf.templates.filter((one) => one.id === id).map((template) => ({ template, deleted }));
    this.shelf = {
      templates: this.shelf.templates.filter((one) => one.id !== id),
      trash: [...this.shelf.trash, ...gone],
    };
  }
  sync(seen: ReadonlyMap<string, Shared> = this.store, now = 1000): this {
    const newId = () => {
      this.count += 1;
      return `${this.name}-copy-${this.count}`;
    };
    const plan = reconcile(this.shelf, Object.fromEntries(seen), this.base, now, newId);
    this.write(...plan.keep);
    for (const { id } of plan.trash) this.remove(id, now);
    for (const [id, value] of Object.entries(plan.share)) this.store.set(id, value);
    for (const id of plan.drop) this.store.delete(id);
    [this.base, this.last] = [plan.base, plan];
    return this;
  }
  get bodies(): string[] {
    return this.shelf.templates.map(({ body }) => body).sort();
  }
}

function two() {
  const store = new Map<string, Shared>();
  return { store, a: new Device('a', store), b: new Device('b', store) };
}

/** Both have the same answer. */
function agreed() {
  const { store, a, b } = two();
  a.write(answer('one', 1));
  a.sync();
  b.sync();
  return { store, a, b };
}

describe('answers on two devices', () => {
  it('come to be alike, and then nothing moves any more', () => {
    const { a, b } = two();
    a.write(answer('one', 1, 'from a'));
    b.write(answer('two', 1, 'from b'));
    a.sync();
    b.sync();
    a.sync();
    expect([a.bodies, b.bodies]).toEqual([a.bodies, a.bodies]);
    expect(a.bodies).toEqual(['from a', 'from b']);
    expect(a.sync().last).toMatchObject({ keep: [], trash: [], share: {}, unfit: [] });
  });

  it('take over what was changed elsewhere, several times over too', () => {
    const { a, b } = agreed();
    for (const at of [2, 3, 4]) {
      a.write(answer('one', at, `changed ${at}`));
      a.sync();
    }
    expect(b.sync().bodies).toEqual(['changed 4']);
  });

  it('that were changed on both are kept as two, on both', () => {
    const { a, b } = agreed();
    a.write(answer('one', 2, 'by a'));
    b.write(answer('one', 3, 'by b'));
    a.sync();
    b.sync();
    a.sync();
    expect(b.bodies).toEqual(['by a', 'by b']);
    expect(a.bodies).toEqual(b.bodies);
    expect(new Set(b.shelf.templates.map(({ title }) => title)).size).toBe(2);
  });

  it('that were changed on both at the very same time are kept as two: neither saw the other’s write', () => {
    const { store, a, b } = agreed();
    const before = new Map(store);
    a.write(answer('one', 2, 'by a'));
    b.write(answer('one', 3, 'by b'));
    a.sync(before);
    b.sync(before); // This write comes last and stands in the store.
    a.sync();
    b.sync();
    expect(a.bodies).toEqual(['by a', 'by b']);
    expect(b.bodies).toEqual(a.bodies);
  });

  it('go into the trash where they were deleted elsewhere, unless they were changed here', () => {
    const { a, b } = agreed();
    a.remove('own/one', 5);
    a.sync();
    b.sync();
    expect(b.bodies).toEqual([]);
    expect(b.shelf.trash.map(({ template }) => template.id)).toEqual(['own/one']);
    const other = agreed();
    other.a.remove('own/one', 5);
    other.a.sync();
    other.b.write(answer('one', 6, 'still needed'));
    other.b.sync();
    expect(other.a.sync().bodies).toEqual(['still needed']);
  });

  it('come back from the trash on all devices', () => {
    const { a, b } = agreed();
    a.remove('own/one', 5);
    a.sync();
    b.sync();
    a.write(answer('one', 7, 'restored'));
    a.sync();
    expect(b.sync().bodies).toEqual(['restored']);
  });

  it('stay, and are shared anew, when the shared store was emptied', () => {
    const { store, a, b } = agreed();
    store.clear();
    a.sync();
    expect(b.sync().bodies).toEqual(['Hello']);
    expect(store.size).toBe(1);
  });

  it('that were deleted long ago are no longer told of', () => {
    const { store, a, b } = agreed();
    a.remove('own/one', 5);
    a.sync();
    b.sync();
    b.sync(store, 5 + 181 * 24 * 60 * 60 * 1000);
    expect(store.size).toBe(0);
  });
});

describe('what does not fit', () => {
  it('stays where it is and is named: what is too long, and what comes when the store is full', () => {
    const { store, a } = two();
    a.write(
      answer('long', 1, 'é'.repeat(5000)),
      ...Array.from({ length: 20 }, (_, at) => answer(`n${at}`, 1, 'x'.repeat(6000))),
    );
    a.sync();
    const sizes = [...store].map(([id, value]) => sizeOf(id, value));
    expect(Math.max(...sizes)).toBeLessThanOrEqual(room.item);
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(room.all);
    const why = (one: 'long' | 'full') => a.last?.unfit.filter((unfit) => unfit.why === one).map(({ title }) => title);
    expect(why('long')).toEqual(['Title of long']);
    expect(why('full')?.length).toBe(20 - store.size);
    expect(a.bodies).toHaveLength(21);
  });

  it('and was shorter before is no conflict later', () => {
    const { a, b } = agreed();
    a.write(answer('one', 2, 'y'.repeat(9000)));
    a.sync();
    a.sync();
    expect(a.bodies).toHaveLength(1);
    a.write(answer('one', 3, 'short again'));
    a.sync();
    expect(b.sync().bodies).toEqual(['short again']);
    expect(a.bodies).toEqual(['short again']);
  });
});
