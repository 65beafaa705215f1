/** The net of a decoded model file, its weights brought back from eight bits. */
import type { ModelFile } from '../format';
import { type Lookup, wordTable } from '../wordTable';
import type { Net } from './pooling';
import { channels, kernelSize, specials, together, wordSize } from './shape';

export type Opened = {
  readonly net: Net;
  /** `channels` values for each label, in the order of the header. */
  readonly out: Float32Array;
};

/**
 * @param rows word → number of its row among the vectors.
 * @param classes word → name of its class.
 */
export function openNet(
  { header, owners, own, kernel, floats, packed, grams }: ModelFile,
  rows: Lookup<number>,
  classes: Lookup<string>,
): Opened {
  const names = Object.keys(header.classes);
  const classRows = new Map(names.map((name, at) => [name, specials + at]));
  const scales = floats.subarray(1, 1 + kernelSize);
  const weights = new Float32Array(kernel.length);
  let at = 0;
  for (let k = 0; k < kernelSize; k += together)
    for (let d = 0; d < wordSize; d++)
      for (let one = k; one < k + together; one++, at++)
        weights[at] = (kernel[d * kernelSize + one] as number) * (scales[one] as number);
  return {
    net: {
      vectors: { rows, packed, grams },
      ownRows: shifted(wordTable(owners), specials + names.length),
      classRows: { get: (form) => classRows.get(classes.get(form) ?? '') },
      own,
      ownStep: floats[0] ?? 0,
      kernel: weights,
      bias: floats.subarray(1 + kernelSize, 1 + kernelSize + channels),
    },
    out: floats.subarray(1 + kernelSize + channels),
  };
}

const shifted = (numbers: Lookup<number>, by: number): Lookup<number> => ({
  get(form) {
    const number = numbers.get(form);
    return number === undefined ? undefined : number + by;
  },
});
