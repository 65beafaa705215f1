/**
 * The model file: `CPLM`, then five 32-bit little-endian lengths in bytes (header, words, clusters, weights of
 * frequency, weights), then the parts. The header is JSON; the words are UTF-8, one a line; a cluster is 16 bits; the
 * two last are one byte a bucket, and one byte a bucket and label.
 */
import type { Label } from './labels';

export const formatVersion = 1;

/** Per label: `offset` and `slope` turn a raw score into log odds; `threshold` is the probability from which it counts. */
export type Calibration = {
  readonly bias: number;
  readonly scale: number;
  readonly slope: number;
  readonly offset: number;
  readonly threshold: number;
};

export type Header = {
  readonly format: number;
  /** Of the model, for the assessment. */
  readonly version: string;
  readonly bits: number;
  readonly labels: readonly Label[];
  readonly calibration: readonly Calibration[];
  readonly middle: readonly number[];
  readonly coarse: readonly number[];
  /** Words of a class by its name, with spaces between. */
  readonly classes: Readonly<Record<string, string>>;
};

export type ModelFile = {
  readonly header: Header;
  readonly words: readonly string[];
  readonly clusters: Uint16Array;
  /** Weight of a bucket by its rarity, in sixteenths. */
  readonly rarity: Uint8Array;
  /** `labels.length` for each bucket. */
  readonly weights: Int8Array;
};

const magic = 0x4d4c5043;
const parts = 5;
const start = 4 + parts * 4;

export function encode({ header, words, clusters, rarity, weights }: ModelFile): Uint8Array {
  const text = new TextEncoder();
  const chunks = [
    text.encode(JSON.stringify(header)),
    text.encode(words.join('\n')),
    new Uint8Array(clusters.buffer, clusters.byteOffset, clusters.byteLength),
    rarity,
    new Uint8Array(weights.buffer, weights.byteOffset, weights.byteLength),
  ];
  const bytes = new Uint8Array(start + chunks.reduce((sum, chunk) => sum + chunk.length, 0));
  const view = new DataView(bytes.buffer);
  view.setUint32(0, magic, true);
  let at = start;
  for (const [index, chunk] of chunks.entries()) {
    view.setUint32(4 + index * 4, chunk.length, true);
    bytes.set(chunk, at);
    at += chunk.length;
  }
  return bytes;
}

/** A model file that cannot be used; the message says why. */
export class ModelError extends Error {}

function split(bytes: Uint8Array): Uint8Array[] {
  if (bytes.length < start) throw new ModelError(`the model file has ${bytes.length} bytes, less than its own head`);
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (view.getUint32(0, true) !== magic) throw new ModelError('this is no model file: it does not begin with CPLM');
  let at = start;
  const found: Uint8Array[] = [];
  for (let index = 0; index < parts; index++) {
    const length = view.getUint32(4 + index * 4, true);
    found.push(bytes.subarray(at, at + length));
    at += length;
  }
  if (at !== bytes.length)
    throw new ModelError(`the model file has ${bytes.length} bytes, but its head speaks of ${at}`);
  return found;
}

function headerOf(bytes: Uint8Array): Header {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes)) as Header;
  } catch {
    throw new ModelError('the header of the model file is no JSON');
  }
}

/** @throws ModelError for another magic, version or length. */
export function decode(bytes: Uint8Array): ModelFile {
  const [head, text, grouped, rarity, weighed] = split(bytes) as [
    Uint8Array,
    Uint8Array,
    Uint8Array,
    Uint8Array,
    Uint8Array,
  ];
  const header = headerOf(head);
  if (header.format !== formatVersion)
    throw new ModelError(`the model file has format ${header.format}, this program reads ${formatVersion}`);
  const words = new TextDecoder().decode(text).split('\n');
  const buckets = 1 << header.bits;
  if (
    grouped.length !== words.length * 2 ||
    rarity.length !== buckets ||
    weighed.length !== buckets * header.labels.length
  ) {
    throw new ModelError('the parts of the model file do not fit together');
  }
  const clusters = new Uint16Array(words.length);
  for (let i = 0; i < clusters.length; i++) clusters[i] = (grouped[i * 2] ?? 0) | ((grouped[i * 2 + 1] ?? 0) << 8);
  return {
    header,
    words,
    clusters,
    rarity,
    weights: new Int8Array(weighed.buffer, weighed.byteOffset, weighed.length),
  };
}
