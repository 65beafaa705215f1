/** Both parts of the model at work on the sentences of a text. */
import type { Read } from '../core/model';
import { keyOf } from '../core/recall';
import { drain, type Work } from '../core/slices';
import type { Sentence } from '../core/text/sentences';
import { createGather } from './features';
import type { ModelFile } from './format';
import { marksOf } from './marks';
import { openNet } from './net/open';
import { createPooling } from './net/pooling';
import { dotsOf, type Sums } from './windows';
import { createWords } from './words';
import { type Lookup, listTable, wordTable } from './wordTable';

export type Sum = {
  /** The sums of all sentences of a text. */
  of(read: Read): Sums[];
  /** Opens a text for its first `wanted` labels; gives the sums of one of its sentences, whatever the sentence is cut from. */
  open(read: Read, wanted: number): (sentence: Sentence) => Sums;
  /** Word → number of its vector. */
  readonly rows: Lookup<number>;
  /** The net's output weights. */
  readonly out: Float32Array;
};

/** From a text to the sums of its sentences, by both parts of the model. */
export const createSum = (file: ModelFile): Sum => drain(createSumWork(file));

/** `createSum` in pieces of a few milliseconds. */
export function* createSumWork(file: ModelFile): Work<Sum> {
  const { header, words, clusters, rarity, weights } = file;
  const labels = header.labels.length;
  const rows = wordTable(words);
  yield;
  const classes = listTable(header.classes);
  yield;
  const word = createWords({
    of: (form) => clusters[rows.get(form) ?? -1],
    classes,
    middle: Uint16Array.from(header.middle),
    coarse: Uint16Array.from(header.coarse),
  });
  const { net, out } = openNet(file, rows, classes);
  yield;
  const gather = createGather(word, header.bits);
  const pool = createPooling(net);
  const open: Sum['open'] = ({ tokens, recall }, wanted) => {
    const marks = marksOf({ tokens });
    const sumsOf = (sentence: Sentence): Sums => ({
      ...dotsOf(gather(tokens, marks, sentence), rarity, weights, labels, wanted),
      pooled: pool(tokens, marks, sentence),
    });
    if (!recall) return sumsOf;
    return (sentence) => {
      const { from, to } = sentence;
      const key = `sums ${wanted} ${marks.subarray(from, to).join('')} ${keyOf(tokens, from, to)}`;
      return recall.of(key, () => sumsOf(sentence));
    };
  };
  return { out, rows, open, of: (read) => read.sentences.map(open(read, labels)) };
}
