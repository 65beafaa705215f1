/**
 * The one hot loop of training, in WebAssembly text: C (+)= A·B in 32-bit floats, four lanes at a time.
 * Arguments are byte addresses and byte strides, so that A may be read transposed: element (i, k) of A lies at
 * `a + i·ai + k·ak`. `m` is a multiple of 4 and `n` of 8. WebAssembly's arithmetic is the same on every machine,
 * which keeps training deterministic.
 */
const columns = [0, 1];
const rows = [0, 1, 2, 3];
const each = (f: (i: number, j: number) => string): string =>
  rows.flatMap((i) => columns.map((j) => f(i, j))).join('\n');

const load = (i: number, j: number): string =>
  `(local.set $s${i}${j} (v128.load offset=${16 * j} (i32.add (local.get $cp) (i32.mul (local.get $ldc) (i32.const ${i})))))`;
const store = (i: number, j: number): string =>
  `(v128.store offset=${16 * j} (i32.add (local.get $cp) (i32.mul (local.get $ldc) (i32.const ${i}))) (local.get $s${i}${j}))`;
const multiply = (i: number): string => `
  (local.set $x (v128.load32_splat (i32.add (local.get $ap) (i32.mul (local.get $ai) (i32.const ${i})))))
  ${columns
    .map(
      (j) => `(local.set $s${i}${j} (f32x4.add (local.get $s${i}${j}) (f32x4.mul (local.get $x) (local.get $b${j}))))`,
    )
    .join('\n')}`;

export const kernel = `(module
(memory (import "env" "memory") 1 65536)
(func (export "multiply") (param $a i32) (param $ai i32) (param $ak i32) (param $b i32) (param $ldb i32)
  (param $c i32) (param $ldc i32) (param $m i32) (param $n i32) (param $k i32) (param $add i32)
  (local $i i32) (local $j i32) (local $p i32) (local $ap i32) (local $bp i32) (local $cp i32)
  (local $x v128) (local $b0 v128) (local $b1 v128)
  ${each((i, j) => `(local $s${i}${j} v128)`)}
  (if (i32.or (i32.eqz (local.get $m)) (i32.eqz (local.get $n))) (then (return)))
  (loop $rows
    (local.set $j (i32.const 0))
    (loop $columns
      (local.set $cp (i32.add (i32.add (local.get $c) (i32.mul (local.get $i) (local.get $ldc))) (i32.mul (local.get $j) (i32.const 4))))
      (if (local.get $add)
        (then ${each(load)})
        (else ${each((i, j) => `(local.set $s${i}${j} (v128.const f32x4 0 0 0 0))`)}))
      (local.set $ap (i32.add (local.get $a) (i32.mul (local.get $i) (local.get $ai))))
      (local.set $bp (i32.add (local.get $b) (i32.mul (local.get $j) (i32.const 4))))
      (local.set $p (local.get $k))
      (block $done
        (br_if $done (i32.eqz (local.get $p)))
        (loop $inner
          (local.set $b0 (v128.load (local.get $bp)))
          (local.set $b1 (v128.load offset=16 (local.get $bp)))
          ${rows.map(multiply).join('\n')}
          (local.set $ap (i32.add (local.get $ap) (local.get $ak)))
          (local.set $bp (i32.add (local.get $bp) (local.get $ldb)))
          (br_if $inner (local.tee $p (i32.sub (local.get $p) (i32.const 1))))))
      ${each(store)}
      (br_if $columns (i32.lt_u (local.tee $j (i32.add (local.get $j) (i32.const 8))) (local.get $n))))
    (br_if $rows (i32.lt_u (local.tee $i (i32.add (local.get $i) (i32.const 4))) (local.get $m))))))`;
