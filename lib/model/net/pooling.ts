/**
 * The net at work: channels that each look at a few words in a row, and keep, for a sentence, the strongest answer. What a
 * word adds to every channel depends on the word alone, so it is worked out once and remembered. Plain sums in a fixed
 * order, which every engine rounds alike.
 */
import type { Sentence } from '../../core/text/sentences';
import type { Token } from '../../core/text/tokens';
import { formOf } from '../features';
import { capitalsMark, quotedMark } from '../marks';
import type { Lookup } from '../wordTable';
import { channels, frozenSize, kernelSize, ownSize, special, taps, together, wordSize } from './shape';
import { frozenOf, type WordVectors } from './vectors';
import { WordSums } from './wordSums';

export type Net = {
  readonly vectors: WordVectors;
  /** Word → row of `own`; a word of a class has the row of the class besides. */
  readonly ownRows: Lookup<number>;
  readonly classRows: Lookup<number>;
  /** `ownSize` values a row, in steps of `ownStep`. */
  readonly own: Int8Array;
  readonly ownStep: number;
  /** For `together` columns at a time, `wordSize` rows of these. */
  readonly kernel: Float32Array;
  readonly bias: Float32Array;
};

/** Words of all but the longest sentences. */
const roomy = 128;

/** The strongest answer of every channel to a sentence of a text, 0 or more. */
export type Pool = (tokens: readonly Token[], marks: Uint8Array, sentence: Sentence) => Float32Array;

export function createPooling(net: Net): Pool {
  const { kernel } = net;
  const value = new Float32Array(wordSize);
  const addOwn = (row: number): void => {
    for (let d = 0; d < ownSize; d++)
      value[frozenSize + d] = (value[frozenSize + d] as number) + (net.own[row * ownSize + d] as number) * net.ownStep;
  };
  const ofRow = (row: number): Float32Array => {
    value.fill(0);
    addOwn(row);
    const sums = new Float32Array(kernelSize);
    through(value, kernel, sums);
    return sums;
  };
  const edge = ofRow(special.edge);
  const [capitals, quoted] = [ofRow(special.capitals), ofRow(special.quoted)];
  const words = new WordSums((form, into) => {
    value.fill(0);
    frozenOf(net.vectors, form, value);
    const [row, classRow] = [net.ownRows.get(form), net.classRows.get(form)];
    if (row !== undefined) addOwn(row);
    if (classRow !== undefined) addOwn(classRow);
    through(value, kernel, into);
  });
  let line = new Float32Array(roomy * kernelSize);
  return (tokens, marks, { from, to }) => {
    const count = Math.max(to - from + 2, taps);
    if (count * kernelSize > line.length) line = new Float32Array(count * kernelSize);
    line.set(edge);
    let end = kernelSize;
    for (let at = from; at < to; at++, end += kernelSize) {
      words.write(formOf(tokens[at] as Token), line, end);
      const mark = marks[at] as number;
      if (mark & capitalsMark) add(line, end, capitals);
      if (mark & quotedMark) add(line, end, quoted);
    }
    for (; end < count * kernelSize; end += kernelSize) line.set(edge, end);
    return pool(line, count, net.bias);
  };
}

const { fround } = Math;

/** Writes what a word adds to every channel at every tap. Each sum is rounded to 32 bits after each of its parts. */
function through(value: Float32Array, kernel: Float32Array, out: Float32Array): void {
  let at = 0;
  for (let k = 0; k < kernelSize; k += together) {
    let [a, b, c, d, e, f, g, h] = [0, 0, 0, 0, 0, 0, 0, 0];
    for (let row = 0; row < wordSize; row++, at += together) {
      const x = value[row] as number;
      if (x === 0) continue;
      a = fround(a + x * (kernel[at] as number));
      b = fround(b + x * (kernel[at + 1] as number));
      c = fround(c + x * (kernel[at + 2] as number));
      d = fround(d + x * (kernel[at + 3] as number));
      e = fround(e + x * (kernel[at + 4] as number));
      f = fround(f + x * (kernel[at + 5] as number));
      g = fround(g + x * (kernel[at + 6] as number));
      h = fround(h + x * (kernel[at + 7] as number));
    }
    out[k] = a;
    out[k + 1] = b;
    out[k + 2] = c;
    out[k + 3] = d;
    out[k + 4] = e;
    out[k + 5] = f;
    out[k + 6] = g;
    out[k + 7] = h;
  }
}

function add(line: Float32Array, from: number, other: Float32Array): void {
  for (let k = 0; k < kernelSize; k++) line[from + k] = (line[from + k] as number) + (other[k] as number);
}

/** @param line the values of `count` words, one after the other. */
function pool(line: Float32Array, count: number, bias: Float32Array): Float32Array {
  const top = new Float32Array(channels);
  const step = kernelSize + channels;
  for (let word = 0; word + taps <= count; word++) {
    let at = word * kernelSize;
    for (let c = 0; c < channels; c++, at++) {
      let answer = fround((bias[c] as number) + (line[at] as number));
      answer = fround(answer + (line[at + step] as number));
      answer = fround(answer + (line[at + 2 * step] as number));
      answer = fround(answer + (line[at + 3 * step] as number));
      if (answer > (top[c] as number)) top[c] = answer;
    }
  }
  return top;
}
