import { write } from './code';
import type { Names } from './lexicons';
import { idOf, measured } from './measure';
import { parsePattern } from './pattern';
import { anchorOps, type IndexTables, keyOf } from './tables';

/** A pattern that cannot be used; the message names the rule or list, the pattern and the column. */
export class RuleError extends Error {}

type Hook = { readonly pattern: number; readonly min: number; readonly max: number };

/** Compiles patterns into the tables of an index. */
export class IndexBuilder {
  private readonly owners: number[] = [];
  private readonly codes: number[] = [];
  private readonly code: number[] = [];
  private readonly free: number[] = [];
  private readonly hooks = new Map<number, Hook[]>();

  constructor(private readonly names: Names) {}

  /** @throws RuleError that names the `place`. */
  add(pattern: string, owner: number, place: string): void {
    try {
      const item = parsePattern(pattern);
      const { anchors } = measured(item, this.names);
      const number = this.owners.push(owner) - 1;
      this.codes.push(this.code.length);
      write(item, (one) => idOf(one, this.names), this.code);
      if (!anchors) this.free.push(number);
      for (const { op, id, min, max } of anchors ?? []) {
        const key = keyOf(anchorOps.indexOf(op), id);
        const hooks = this.hooks.get(key) ?? [];
        hooks.push({ pattern: number, min, max });
        this.hooks.set(key, hooks);
      }
    } catch (error) {
      throw new RuleError(`${place}: ${error instanceof Error ? error.message : String(error)}, in "${pattern}"`);
    }
  }

  tables(): IndexTables {
    const starts = [0];
    const hooks: Hook[] = [];
    for (const own of this.hooks.values()) {
      for (const hook of own) hooks.push(hook);
      starts.push(hooks.length);
    }
    return {
      owners: Uint32Array.from(this.owners),
      codes: Uint32Array.from(this.codes),
      code: Uint8Array.from(this.code),
      free: Uint32Array.from(this.free),
      keys: Uint32Array.from(this.hooks.keys()),
      starts: Uint32Array.from(starts),
      patterns: Uint32Array.from(hooks, ({ pattern }) => pattern),
      mins: Uint32Array.from(hooks, ({ min }) => min),
      maxs: Uint32Array.from(hooks, ({ max }) => max),
    };
  }
}
