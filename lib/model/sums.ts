/** Both parts of the model at work on the sentences of a text. */
import type { Read } from '../core/model';
import { keyOf } from '../core/recall';
import { createFeaturise } from './features';
import type { ModelFile } from './format';
import { openNet } from './net/open';
import { createPooling, marksOf } from './net/pooling';
import { channels } from './net/shape';
import { dotsOf, type Sums } from './windows';
import { createWords } from './words';

/** From a text to the sums of its sentences, by both parts of the model. */
export function createSum(file: ModelFile): { of(read: Read): Sums[]; readonly out: Float32Array } {
  const { header, words, clusters, rarity, weights } = file;
  const rows = new Map(words.map((form, at) => [form, at]));
  const lists = Object.entries(header.classes);
  const classes = new Map(lists.flatMap(([name, list]) => list.split(' ').map((form) => [form, name] as const)));
  const word = createWords({
    of: (form) => clusters[rows.get(form) ?? -1],
    classes,
    middle: Uint16Array.from(header.middle),
    coarse: Uint16Array.from(header.coarse),
  });
  const { net, out } = openNet(file, rows, classes);
  const featurise = createFeaturise(word, header.bits);
  const pool = createPooling(net);
  const sums = (read: Read): Sums[] => {
    const pooled = pool(read);
    return featurise(read).map((features, at) => ({
      ...dotsOf(features, rarity, weights, header.labels.length),
      pooled: pooled[at] ?? new Float32Array(channels),
    }));
  };
  return {
    out,
    of(read) {
      const { tokens, sentences, recall } = read;
      if (!recall) return sums(read);
      const marks = marksOf(read);
      return sentences.flatMap((sentence) => {
        const { from, to } = sentence;
        const key = `sums ${marks.subarray(from, to).join('')} ${keyOf(tokens, from, to)}`;
        return recall.of(key, () => sums({ tokens, sentences: [sentence] }));
      });
    },
  };
}
