/**
 * A sentence as a set of hashed features: words, their pairs and triples, character n-grams, the same over clusters
 * of words at three grains and over their classes, pairs with a gap, and who-does-what pairs (a pronoun with each of the next six words).
 * Words inside quotation marks have features of their own, since quoted words mostly accuse nobody.
 */
import type { Read } from '../core/model';
import { quotations } from '../core/text/quotes';
import type { Token } from '../core/text/tokens';
import { bucketOf, mix } from './hash';
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
  private found = new Int32Array(4096);
  private count = 0;
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

  close(): Int32Array {
    return this.found.slice(0, this.count);
  }

  private grow(): void {
    const larger = new Int32Array(this.found.length * 2);
    larger.set(this.found);
    this.found = larger;
  }
}

export type Featurise = (read: Read) => Int32Array[];

/** The features of each sentence of a text: buckets below `1 << bits`, each once a sentence. */
export function createFeaturise(word: (form: string) => Word, bits: number): Featurise {
  const gathering = new Gathering(bits);
  return ({ tokens, sentences }) => {
    const quoted = new Uint8Array(tokens.length);
    for (const { start, end } of quotations(tokens)) quoted.fill(1, start, end);
    const loud = tokens.filter(({ caps }) => caps).length > tokens.length / 2;
    return sentences.map(({ from, to }) => {
      gathering.open();
      const words: Word[] = [edge];
      for (let at = from; at < to; at++) words.push(word(formOf(tokens[at] as Token)));
      words.push(edge);
      for (let i = 0; i < words.length; i++) {
        const token = i > 0 && i < words.length - 1 ? tokens[from + i - 1] : undefined;
        gathering.mark = token && quoted[from + i - 1] === 1 ? salt.quoted : 0;
        if (token?.caps && !loud) gathering.add(mix((words[i] ?? edge).hash, salt.capitals));
        single(words, i, gathering);
        grains(words, i, gathering);
        if (token && words[i]?.opens) pairs(words, i, gathering);
      }
      return gathering.close();
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
