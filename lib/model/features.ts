/**
 * A sentence as a set of hashed features: words, their pairs and triples, character n-grams, the same over clusters
 * of words at three grains and over their classes, pairs with a gap, and who-does-what pairs (a pronoun with each of the next six words).
 * Words inside quotation marks have features of their own, since quoted words mostly accuse nobody.
 */
import type { Read } from '../core/model';
import type { Sentence } from '../core/text/sentences';
import type { Token } from '../core/text/tokens';
import { bucketOf, mix } from './hash';
import { capitalsMark, marksOf, quotedMark } from './marks';
import type { Word } from './words';

const salt = {
  word: 1,
  pair: 2,
  triple: 3,
  skip: 4,
  wide: 5,
  near: 6,
  nearCluster: 7,
  nearClass: 9,
  capitals: 8,
  cluster: 16,
  quoted: 0x71,
};
const reach = 6;
const edge: Word = { hash: 0x2d, clusters: [0x2d, 0x2d, 0x2d, 0x2d], grams: new Int32Array(0), opens: false };

/** What stands for a token: its normal form; numbers are alike, and so are addresses. */
export function formOf({ kind, norm }: Token): string {
  return kind === 'number' ? '0' : kind === 'link' ? 'link' : norm;
}

/** Gathers the buckets of one sentence, each once. `mark` keeps the features of quoted words apart. */
class Gathering {
  private readonly seen: Uint32Array;
  private round = 0;
  /** The buckets stand in the first `count` places. */
  found = new Int32Array(4096);
  count = 0;
  mark = 0;

  constructor(private readonly bits: number) {
    this.seen = new Uint32Array(1 << bits);
  }

  open(): void {
    this.round += 1;
    this.count = 0;
  }

  add(hash: number): void {
    const bucket = bucketOf(this.mark === 0 ? hash : mix(hash, this.mark), this.bits);
    if (this.seen[bucket] === this.round) return;
    this.seen[bucket] = this.round;
    if (this.count === this.found.length) this.grow();
    this.found[this.count] = bucket;
    this.count += 1;
  }

  private grow(): void {
    const larger = new Int32Array(this.found.length * 2);
    larger.set(this.found);
    this.found = larger;
  }
}

/** The features of a sentence: the first `count` of `found`, until the next sentence is gathered. */
export type Features = { readonly found: Int32Array; readonly count: number };
export type Gather = (tokens: readonly Token[], marks: Uint8Array, sentence: Sentence) => Features;

/** The features of one sentence of a text: buckets below `1 << bits`, each once. */
export function createGather(word: (form: string) => Word, bits: number): Gather {
  const gathering = new Gathering(bits);
  return (tokens, marks, { from, to }) => {
    gathering.open();
    const words: Word[] = [edge];
    for (let at = from; at < to; at++) words.push(word(formOf(tokens[at] as Token)));
    words.push(edge);
    const last = words.length - 1;
    for (let i = 0; i <= last; i++) {
      const inner = i > 0 && i < last;
      const mark = inner ? (marks[from + i - 1] as number) : 0;
      gathering.mark = mark & quotedMark ? salt.quoted : 0;
      if (mark & capitalsMark) gathering.add(mix((words[i] as Word).hash, salt.capitals));
      single(words, i, gathering);
      grains(words, i, gathering);
      if (inner && (words[i] as Word).opens) pairs(words, i, gathering);
    }
    return gathering;
  };
}

export type Featurise = (read: Read) => Int32Array[];

/** The features of each sentence of a text. */
export function createFeaturise(word: (form: string) => Word, bits: number): Featurise {
  const gather = createGather(word, bits);
  return ({ tokens, sentences }) => {
    const marks = marksOf({ tokens });
    return sentences.map((sentence) => {
      const { found, count } = gather(tokens, marks, sentence);
      return found.slice(0, count);
    });
  };
}

function single(words: readonly Word[], i: number, to: Gathering): void {
  const one = words[i] ?? edge;
  to.add(mix(one.hash, salt.word));
  for (let g = 0; g < one.grams.length; g++) to.add(one.grams[g] ?? 0);
  const two = words[i + 1];
  if (!two) return;
  const pair = mix(one.hash, two.hash);
  to.add(mix(pair, salt.pair));
  const three = words[i + 2];
  if (!three) return;
  to.add(mix(mix(pair, three.hash), salt.triple));
  to.add(mix(mix(one.hash, three.hash), salt.skip));
  const four = words[i + 3];
  if (four) to.add(mix(mix(one.hash, four.hash), salt.wide));
}

function grains(words: readonly Word[], i: number, to: Gathering): void {
  for (let grain = 0; grain < 4; grain++) {
    let run = salt.cluster + grain;
    for (let length = 1; length <= (grain === 0 ? 3 : 4); length++) {
      const next = words[i + length - 1];
      if (!next) break;
      run = mix(run, next.clusters[grain] ?? 0);
      to.add(mix(run, length));
    }
  }
}

function pairs(words: readonly Word[], i: number, to: Gathering): void {
  const opener = (words[i] ?? edge).hash;
  for (let j = i + 1; j <= i + reach && j < words.length - 1; j++) {
    const next = words[j] ?? edge;
    to.add(mix(mix(opener, next.hash), salt.near));
    to.add(mix(mix(opener, next.clusters[0]), salt.nearCluster));
    to.add(mix(mix(opener, next.clusters[3]), salt.nearClass));
  }
}
