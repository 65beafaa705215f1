/**
 * Training of the net: a convolution over a few words in a row, the strongest answer of each channel, one output per
 * label (Kim 2014). Forward over each word of a batch once; backward only through the answers that were the strongest.
 */
import { labels } from '../labels';
import { channels, frozenSize, kernelSize, ownSize, taps, wordSize } from '../net/shape';
import { adam, type Moments, moments } from './adam';
import { BatchWords } from './batchWords';
import type { Document } from './documents';
import { createHeap, type Heap, type Matrix } from './kernel';
import type { Knowledge } from './lexicon';
import { createRandom, type Random, shuffle } from './random';

export type NetWeights = {
  readonly own: Float32Array;
  readonly kernel: Float32Array;
  readonly bias: Float32Array;
  /** `channels` values for each label. */
  readonly out: Float32Array;
  readonly outBias: Float32Array;
};

export type NetSchedule = {
  readonly passes: number;
  readonly batch: number;
  readonly rate: number;
  readonly seed: number;
};

/** Share of the channels that are left out while learning, so that the net does not lean on single ones. */
const dropped = 0.5;
const ownRate = 0.05;
const mostWords = 8192;

type Place = {
  readonly document: Document;
  readonly line: Int32Array;
  readonly arg: Int32Array;
  readonly top: Float32Array;
};

export class Trainer {
  readonly weights: NetWeights;
  private readonly state: { kernel: Moments; bias: Moments; out: Moments; outBias: Moments; own: Float32Array };
  private readonly heap: Heap;
  private readonly x: Matrix;
  private readonly seen: Matrix;
  private readonly kernel: Matrix;
  private readonly back: Matrix;
  private readonly turned: Matrix;
  private readonly kernelGradient: Matrix;
  private readonly xGradient: Matrix;
  private readonly words: BatchWords;
  private random: Random;

  private constructor(
    heap: Heap,
    knowledge: Knowledge,
    private readonly seed: number,
  ) {
    this.heap = heap;
    this.random = createRandom(seed);
    this.x = heap.matrix(mostWords, wordSize);
    this.seen = heap.matrix(mostWords, kernelSize);
    this.back = heap.matrix(mostWords, kernelSize);
    this.kernel = heap.matrix(wordSize, kernelSize);
    this.kernelGradient = heap.matrix(wordSize, kernelSize);
    this.turned = heap.matrix(kernelSize, ownSize);
    this.xGradient = heap.matrix(mostWords, ownSize);
    const spread = Math.sqrt(3 / (wordSize * taps)) * 0.7;
    for (let i = 0; i < wordSize * kernelSize; i++) this.kernel.data[i] = (this.random() * 2 - 1) * spread;
    const own = Float32Array.from({ length: knowledge.rows * ownSize }, () => (this.random() - 0.5) * 0.2);
    this.words = new BatchWords(this.x, mostWords - 4, knowledge, own);
    const out = Float32Array.from({ length: labels.length * channels }, () => (this.random() - 0.5) * 0.1);
    this.weights = {
      own,
      kernel: this.kernel.data,
      bias: new Float32Array(channels),
      out,
      outBias: new Float32Array(labels.length).fill(-2),
    };
    this.state = {
      kernel: moments(wordSize * kernelSize),
      bias: moments(channels),
      out: moments(out.length),
      outBias: moments(labels.length),
      own: new Float32Array(own.length),
    };
  }

  static async create(knowledge: Knowledge, seed: number): Promise<Trainer> {
    const bytes = mostWords * (wordSize + ownSize + 2 * kernelSize) * 4 + 3 * wordSize * kernelSize * 4;
    return new Trainer(await createHeap(8 + Math.ceil(bytes / 1_048_576)), knowledge, seed);
  }

  /** All that training changes. */
  arrays(): Float32Array[] {
    const { weights, state } = this;
    const { own, kernel, bias, out, outBias } = weights;
    const all = [state.kernel, state.bias, state.out, state.outBias].flatMap(({ mean, square, steps }) => [
      mean,
      square,
      steps,
    ]);
    return [own, kernel, bias, out, outBias, state.own, ...all];
  }

  /** One pass over all documents, the one of this number; returns the mean loss of a document. */
  pass(documents: readonly Document[], batch: number, number: number, rateAt: (done: number) => number): number {
    // Chance begins anew with every pass, so that a run that goes on ends as one that was never cut.
    this.random = createRandom(this.seed * 1000 + number);
    const order = shuffle([...documents], this.random);
    let loss = 0;
    for (let at = 0; at < order.length; at += batch) {
      loss += this.learn(order.slice(at, at + batch), rateAt(at / order.length));
    }
    return loss / order.length;
  }

  private learn(documents: readonly Document[], rate: number): number {
    this.words.clear();
    const places = documents.map(
      (document): Place => ({
        document,
        line: this.words.line(document.words, this.random),
        arg: new Int32Array(channels).fill(-1),
        top: new Float32Array(channels),
      }),
    );
    const count = this.words.rows.length;
    this.heap.product(this.x, this.kernel, this.seen, count, false);
    for (const place of places) this.forward(place);
    this.back.data.fill(0, 0, (count + 4) * kernelSize);
    const gradients = {
      bias: new Float32Array(channels),
      out: new Float32Array(labels.length * channels),
      outBias: new Float32Array(labels.length),
    };
    let loss = 0;
    for (const place of places) loss += this.backward(place, gradients, 1 / documents.length);
    this.step(count, gradients, rate);
    return loss;
  }

  private forward({ line, arg, top }: Place): void {
    const { data } = this.seen;
    const sum = new Float32Array(channels);
    for (let from = 0; from + taps < line.length; from++) {
      if ((line[from + taps - 1] as number) < 0) {
        // On to the next sentence.
        from += taps - 1;
        continue;
      }
      sum.set(this.weights.bias);
      for (let tap = 0; tap < taps; tap++) {
        let at = (line[from + tap] as number) * kernelSize + tap * channels;
        for (let c = 0; c < channels; c++, at++) sum[c] = (sum[c] as number) + (data[at] as number);
      }
      for (let c = 0; c < channels; c++) {
        if ((sum[c] as number) <= (top[c] as number)) continue;
        top[c] = sum[c] as number;
        arg[c] = from;
      }
    }
  }

  private backward(
    { document, line, arg, top }: Place,
    into: { bias: Float32Array; out: Float32Array; outBias: Float32Array },
    share: number,
  ): number {
    const { out, outBias } = this.weights;
    const { target, weight } = document;
    const keep = new Float32Array(channels);
    for (let c = 0; c < channels; c++) if (this.random() >= dropped) keep[c] = (top[c] as number) / (1 - dropped);
    const gradient = new Float32Array(channels);
    let loss = 0;
    for (let label = 0; label < labels.length; label++) {
      const wanted = target[label] as number;
      if (Number.isNaN(wanted)) continue;
      let z = outBias[label] as number;
      const at = label * channels;
      for (let c = 0; c < channels; c++) z += (out[at + c] as number) * (keep[c] as number);
      const chance = 1 / (1 + Math.exp(-z));
      loss -= weight * (wanted * Math.log(chance + 1e-9) + (1 - wanted) * Math.log(1 - chance + 1e-9));
      const g = (chance - wanted) * weight * share;
      into.outBias[label] = (into.outBias[label] as number) + g;
      for (let c = 0; c < channels; c++) {
        into.out[at + c] = (into.out[at + c] as number) + g * (keep[c] as number);
        gradient[c] = (gradient[c] as number) + g * (out[at + c] as number);
      }
    }
    for (let c = 0; c < channels; c++) {
      if (keep[c] === 0 || (arg[c] as number) < 0) continue;
      const g = (gradient[c] as number) / (1 - dropped);
      into.bias[c] = (into.bias[c] as number) + g;
      for (let tap = 0; tap < taps; tap++) {
        const at = (line[(arg[c] as number) + tap] as number) * kernelSize + tap * channels + c;
        this.back.data[at] = (this.back.data[at] as number) + g;
      }
    }
    return loss;
  }

  private step(count: number, g: { bias: Float32Array; out: Float32Array; outBias: Float32Array }, rate: number): void {
    this.kernelGradient.data.fill(0);
    this.heap.outer(this.x, this.back, this.kernelGradient, count);
    for (let d = 0; d < ownSize; d++)
      for (let k = 0; k < kernelSize; k++)
        this.turned.data[k * ownSize + d] = this.kernel.data[(frozenSize + d) * kernelSize + k] as number;
    this.heap.product(this.back, this.turned, this.xGradient, count, false);
    const { own } = this.weights;
    for (const [n, rows] of this.words.rows.entries()) {
      for (const row of rows) {
        for (let d = 0, at = row * ownSize; d < ownSize; d++, at++) {
          const slope = this.xGradient.data[n * ownSize + d] as number;
          const square = (this.state.own[at] as number) + slope * slope;
          this.state.own[at] = square;
          own[at] = (own[at] as number) - ((ownRate * rate) / 0.001) * (slope / (Math.sqrt(square) + 1e-6));
        }
      }
    }
    const { weights, state } = this;
    adam(weights.kernel, this.kernelGradient.data, state.kernel, rate, 1e-4);
    adam(weights.bias, g.bias, state.bias, rate, 0);
    adam(weights.out, g.out, state.out, rate, 1e-4);
    adam(weights.outBias, g.outBias, state.outBias, rate, 0);
  }
}
