/** What a training run has learned so far, kept in the cache, so that a run that was cut short goes on. */
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Arrays of 32-bit floats, always in the same order. */
export type Arrays = readonly Float32Array[];

export type Checkpoints = {
  /** Writes the arrays with the number of passes that they have behind them. */
  keep(name: string, passes: number, arrays: Arrays): void;
  /** Fills the arrays with what was kept under this name, and says how many passes it has behind it; 0 for nothing. */
  restore(name: string, arrays: Arrays): number;
  /** Forgets everything. */
  clear(): void;
};

/** @param key of all that the result depends on; what was kept under another key is left alone. */
export function checkpointsIn(cache: string, key: string): Checkpoints {
  const folder = join(cache, `run-${key}`);
  return {
    keep(name, passes, arrays) {
      mkdirSync(folder, { recursive: true });
      const parts = [Float32Array.of(passes), ...arrays].map(
        ({ buffer, byteOffset, byteLength }) => new Uint8Array(buffer, byteOffset, byteLength),
      );
      // Written beside and moved, so that a cut does not leave half a file.
      const file = join(folder, name);
      writeFileSync(`${file}.new`, Buffer.concat(parts));
      renameSync(`${file}.new`, file);
    },
    restore(name, arrays) {
      const file = join(folder, name);
      if (!existsSync(file)) return 0;
      const bytes = readFileSync(file);
      const floats = new Float32Array(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length));
      if (floats.length !== 1 + arrays.reduce((sum, { length }) => sum + length, 0)) return 0;
      let at = 1;
      for (const array of arrays) {
        array.set(floats.subarray(at, at + array.length));
        at += array.length;
      }
      return floats[0] ?? 0;
    },
    clear: () => rmSync(folder, { recursive: true, force: true }),
  };
}
