import wabt from 'wabt';
import { kernel } from './kernel.wat';

/** A row-major matrix in the heap: `rows` × `columns`, with its address in bytes. */
export type Matrix = { readonly data: Float32Array; readonly at: number; readonly columns: number };

export type Heap = {
  /** Zeroed room for `rows` × `columns` floats; `guard` rows before and after stay readable and are zero. */
  matrix(rows: number, columns: number, guard?: number): Matrix;
  /** C (+)= A·B over the first `m` rows of A; `shift` moves A by so many rows; `row` starts B at that row. */
  product(a: Matrix, b: Matrix, c: Matrix, m: number, add: boolean, shift?: number, row?: number): void;
  /** C += Aᵀ·B over `m` rows: the gradient of a weight. Row `row` of C is the first that is written. */
  outer(a: Matrix, b: Matrix, c: Matrix, m: number, shift?: number, row?: number): void;
};

type Multiply = (...args: number[]) => void;

const up = (n: number, to: number): number => Math.ceil(n / to) * to;

/** Compiles the kernel; `mebibytes` bounds all matrices together. Throws a RangeError when they do not fit. */
export async function createHeap(mebibytes: number): Promise<Heap> {
  const memory = new WebAssembly.Memory({ initial: mebibytes * 16, maximum: 65536 });
  const toolkit = await wabt();
  const parsed = toolkit.parseWat('kernel.wat', kernel, { simd: true });
  const module = new WebAssembly.Module(parsed.toBinary({}).buffer.slice());
  const instance = new WebAssembly.Instance(module, { env: { memory } });
  const multiply = instance.exports.multiply as Multiply;
  let next = 64;
  return {
    matrix(rows, columns, guard = 0) {
      const at = up(next, 64) + guard * columns * 4;
      const length = up(rows, 4) * columns;
      next = at + (length + guard * columns) * 4;
      if (next > memory.buffer.byteLength) throw new RangeError(`the heap of ${mebibytes} MiB is full`);
      return { data: new Float32Array(memory.buffer, at, length), at, columns };
    },
    product(a, b, c, m, add, shift = 0, row = 0) {
      const k = a.columns;
      const from = a.at + shift * a.columns * 4;
      const with_ = b.at + row * b.columns * 4;
      multiply(from, a.columns * 4, 4, with_, b.columns * 4, c.at, c.columns * 4, up(m, 4), b.columns, k, add ? 1 : 0);
    },
    outer(a, b, c, m, shift = 0, row = 0) {
      const from = a.at + shift * a.columns * 4;
      const into = c.at + row * c.columns * 4;
      multiply(from, 4, a.columns * 4, b.at, b.columns * 4, into, c.columns * 4, a.columns, b.columns, m, 1);
    },
  };
}
