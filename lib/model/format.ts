/**
 * The model file: `CPLM`, then for each part its length in bytes as a 32-bit little-endian number, then the parts in the
 * order of `partNames`. The header is JSON, lists of words are UTF-8 with one a line, the rest are plain arrays,
 * little-endian.
 */
import type { Joint } from '../core/joint';
import type { Label } from './labels';
import { channels, frozenSize, gramBits, kernelSize, ownSize, specials, wordSize } from './net/shape';

export const formatVersion = 3;

/**
 * Per label: `scale` and `bias` of the first part, `netBias` of the net, `slope` and `offset` from the mixture of the two
 * to log odds; `threshold` is the probability from which it counts.
 */
export type Calibration = {
  readonly bias: number;
  readonly scale: number;
  readonly netBias: number;
  readonly slope: number;
  readonly offset: number;
  readonly threshold: number;
};

/** `net`: the net's share of the mixture, 0 to 1. `severe`: what the score of `severe` adds to that of a kind. */
export type Mixture = { readonly net: number; readonly severe: number };

export type Header = {
  readonly format: number;
  /** Of the model, for the assessment. */
  readonly version: string;
  readonly bits: number;
  readonly labels: readonly Label[];
  readonly calibration: readonly Calibration[];
  readonly mixture: Mixture;
  readonly joint: Joint;
  readonly middle: readonly number[];
  readonly coarse: readonly number[];
  /** Words of a class by its name, with spaces between; the order of the names is that of their rows in `own`. */
  readonly classes: Readonly<Record<string, string>>;
};

export type Words = string | readonly string[];

export type ModelFile = {
  readonly header: Header;
  /** Words with a vector, the commonest first, as a list or as the file has them, one a line. */
  readonly words: Words;
  /** Rarer words, without a vector: a set as `bloom.ts` makes it. */
  readonly rare: Uint8Array;
  readonly clusters: Uint16Array;
  /** Weight of a bucket by its rarity, in sixteenths. */
  readonly rarity: Uint8Array;
  /** `labels.length` for each bucket. */
  readonly weights: Int8Array;
  /** Word vectors, `frozenSize / 2` bytes a word. */
  readonly packed: Uint8Array;
  readonly grams: Int8Array;
  /** Words that have a row of their own, after the marks and the classes. */
  readonly owners: Words;
  readonly own: Int8Array;
  readonly kernel: Int8Array;
  /** One scale for `own`, one for each column of the kernel, the bias of each channel, the output weights by label. */
  readonly floats: Float32Array;
};

const partNames = [
  'header',
  'words',
  'rare',
  'clusters',
  'rarity',
  'weights',
  'packed',
  'grams',
  'owners',
  'own',
  'kernel',
  'floats',
] as const;
type Part = (typeof partNames)[number];

const magic = 0x4d4c5043;
const start = 4 + partNames.length * 4;

export function encode(file: ModelFile): Uint8Array {
  const text = new TextEncoder();
  const bytesOf = (name: Part): Uint8Array => {
    if (name === 'header') return text.encode(JSON.stringify(file.header));
    if (name === 'words' || name === 'owners') return text.encode(textOf(file[name]));
    const { buffer, byteOffset, byteLength } = file[name];
    return new Uint8Array(buffer, byteOffset, byteLength);
  };
  const chunks = partNames.map(bytesOf);
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

function split(bytes: Uint8Array): Record<Part, Uint8Array> {
  if (bytes.length < start) throw new ModelError(`the model file has ${bytes.length} bytes, less than its own head`);
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (view.getUint32(0, true) !== magic) throw new ModelError('this is no model file: it does not begin with CPLM');
  let at = start;
  const found = partNames.map((name, index) => {
    const length = view.getUint32(4 + index * 4, true);
    at += length;
    return [name, bytes.subarray(at - length, at)] as const;
  });
  if (at !== bytes.length)
    throw new ModelError(`the model file has ${bytes.length} bytes, but its head speaks of ${at}`);
  return Object.fromEntries(found) as Record<Part, Uint8Array>;
}

function headerOf(bytes: Uint8Array): Header {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes)) as Header;
  } catch {
    throw new ModelError('the header of the model file is no JSON');
  }
}

const textOf = (words: Words): string => (typeof words === 'string' ? words : words.join('\n'));
function countOf(text: string): number {
  let lines = text === '' ? 0 : 1;
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) lines += 1;
  return lines;
}
const signed = ({ buffer, byteOffset, length }: Uint8Array): Int8Array => new Int8Array(buffer, byteOffset, length);

/** @throws ModelError for another magic, version or length. */
export function decode(bytes: Uint8Array): ModelFile {
  const parts = split(bytes);
  const header = headerOf(parts.header);
  if (header.format !== formatVersion)
    throw new ModelError(`the model file has format ${header.format}, this program reads ${formatVersion}`);
  const [words, owners] = [parts.words, parts.owners].map((part) => new TextDecoder().decode(part)) as [string, string];
  const buckets = 1 << header.bits;
  const count = header.labels.length;
  const lengths: [Part, number][] = [
    ['clusters', countOf(words) * 2],
    ['rarity', buckets],
    ['weights', buckets * count],
    ['packed', countOf(words) * (frozenSize / 2)],
    ['grams', (1 << gramBits) * frozenSize],
    ['own', (specials + Object.keys(header.classes).length + countOf(owners)) * ownSize],
    ['kernel', wordSize * kernelSize],
    ['floats', (1 + kernelSize + channels + count * channels) * 4],
  ];
  for (const [name, length] of lengths)
    if (parts[name].length !== length) throw new ModelError(`the part "${name}" of the model file has a wrong length`);
  // Numbers of several bytes are copied, since they must begin at an even place.
  return {
    header,
    words,
    owners,
    rare: parts.rare,
    clusters: new Uint16Array(new Uint8Array(parts.clusters).buffer),
    rarity: parts.rarity,
    weights: signed(parts.weights),
    packed: parts.packed,
    grams: signed(parts.grams),
    own: signed(parts.own),
    kernel: signed(parts.kernel),
    floats: new Float32Array(new Uint8Array(parts.floats).buffer),
  };
}
