/**
 * The net at work: channels that each look at a few words in a row, and keep, for a sentence, the strongest answer. What a
 * word adds to every channel depends on the word alone, so it is worked out once and remembered. Plain sums in a fixed
 * order, which every engine rounds alike.
 */
import type { Read } from '../../core/model';
import { quotations } from '../../core/text/quotes';
import { formOf } from '../features';
import { channels, frozenSize, kernelSize, ownSize, special, taps, wordSize } from './shape';
import { frozenOf, type WordVectors } from './vectors';

export type Net = {
  readonly vectors: WordVectors;
  /** Word → row of `own`; a word of a class has the row of the class besides. */
  readonly ownRows: ReadonlyMap<string, number>;
  readonly classRow: (form: string) => number | undefined;
  /** `ownSize` values a row, in steps of `ownStep`. */
  readonly own: Int8Array;
  readonly ownStep: number;
  /** `wordSize` rows of `kernelSize` values. */
  readonly kernel: Float32Array;
  readonly bias: Float32Array;
};

const remembered = 4096;

/** For each token of a text, which of its own rows of the net count besides the word: in capitals, in quotation marks. */
export function marksOf({ tokens }: Read): Uint8Array {
  const marks = new Uint8Array(tokens.length);
  const loud = tokens.filter(({ caps }) => caps).length > tokens.length / 2;
  if (!loud) for (const [at, { caps }] of tokens.entries()) if (caps) marks[at] = 1;
  for (const { start, end } of quotations(tokens))
    for (let at = start; at < end; at++) marks[at] = (marks[at] as number) | 2;
  return marks;
}

/** Reads the sentences of a text: of each, the strongest answer of every channel, 0 or more. */
export function createPooling(net: Net): (read: Read) => Float32Array[] {
  const known = new Map<string, Float32Array>();
  const value = new Float32Array(wordSize);
  const addOwn = (row: number): void => {
    for (let d = 0; d < ownSize; d++)
      value[frozenSize + d] = (value[frozenSize + d] as number) + (net.own[row * ownSize + d] as number) * net.ownStep;
  };
  const through = (): Float32Array => {
    const out = new Float32Array(kernelSize);
    for (let d = 0; d < wordSize; d++) {
      const x = value[d] as number;
      if (x === 0) continue;
      const at = d * kernelSize;
      for (let k = 0; k < kernelSize; k++) out[k] = (out[k] as number) + x * (net.kernel[at + k] as number);
    }
    return out;
  };
  const ofRow = (row: number): Float32Array => {
    value.fill(0);
    addOwn(row);
    return through();
  };
  const edge = ofRow(special.edge);
  const marked = [ofRow(special.capitals), ofRow(special.quoted)];
  const ofWord = (form: string): Float32Array => {
    const found = known.get(form);
    if (found) return found;
    value.fill(0);
    frozenOf(net.vectors, form, value);
    for (const row of [net.ownRows.get(form), net.classRow(form)]) if (row !== undefined) addOwn(row);
    const made = through();
    if (known.size >= remembered) known.clear();
    known.set(form, made);
    return made;
  };
  return (read) => {
    const marks = marksOf(read);
    return read.sentences.map(({ from, to }) => {
      const line: Float32Array[] = [edge];
      for (let at = from; at < to; at++) {
        const token = read.tokens[at];
        if (token) line.push(withMarks(ofWord(formOf(token)), marks[at] as number, marked));
      }
      do line.push(edge);
      while (line.length < taps);
      return pool(line, net.bias);
    });
  };
}

function withMarks(word: Float32Array, marks: number, marked: readonly Float32Array[]): Float32Array {
  if (marks === 0) return word;
  const sum = word.slice();
  for (const [bit, other] of marked.entries())
    if (marks & (1 << bit)) for (let k = 0; k < kernelSize; k++) sum[k] = (sum[k] as number) + (other[k] as number);
  return sum;
}

function pool(line: readonly Float32Array[], bias: Float32Array): Float32Array {
  const top = new Float32Array(channels);
  const sum = new Float32Array(channels);
  for (let from = 0; from + taps <= line.length; from++) {
    sum.set(bias);
    for (let tap = 0; tap < taps; tap++) {
      const word = line[from + tap] as Float32Array;
      for (let c = 0, at = tap * channels; c < channels; c++, at++) sum[c] = (sum[c] as number) + (word[at] as number);
    }
    for (let c = 0; c < channels; c++) if ((sum[c] as number) > (top[c] as number)) top[c] = sum[c] as number;
  }
  return top;
}
