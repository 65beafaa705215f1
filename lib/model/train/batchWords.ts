/** The words of one batch: each is numbered and its values are written once, some of them disturbed. */
import { frozenSize, ownSize, special, taps, wordSize } from '../net/shape';
import type { Matrix } from './kernel';
import type { Knowledge } from './lexicon';
import type { Random } from './random';

/** Shares of the words whose own values are hidden, and that are read as if they were misspelt. */
const dropped = { own: 0.25, spelling: 0.04 };
const edge = -1;

export class BatchWords {
  private readonly numbers = new Map<number, number>();
  /** By number: the rows of the own table that were added up for it. */
  rows: number[][] = [];

  constructor(
    private readonly into: Matrix,
    private readonly most: number,
    private readonly knowledge: Knowledge,
    private readonly own: Float32Array,
  ) {}

  clear(): void {
    this.numbers.clear();
    this.rows = [];
  }

  /** The numbers of the words of a text, its edges included; -1 after each sentence, across which no channel looks. */
  line(sentences: readonly Int32Array[], random: Random): Int32Array {
    const line: number[] = [];
    for (const sentence of sentences) {
      const from = line.length;
      line.push(this.number(edge, random));
      for (let i = 0; i < sentence.length; i++) line.push(this.number(sentence[i] as number, random));
      do line.push(this.number(edge, random));
      while (line.length - from < taps);
      line.push(-1);
    }
    return Int32Array.from(line);
  }

  private number(code: number, random: Random): number {
    const known = this.numbers.get(code);
    if (known !== undefined) return known;
    const number = this.rows.length;
    // A batch with more words than there is room for reads the rest as edges.
    if (number >= this.most) return this.numbers.get(edge) ?? 0;
    this.numbers.set(code, number);
    const values = this.into.data.subarray(number * wordSize, (number + 1) * wordSize);
    values.fill(0);
    const rows = code === edge ? [special.edge] : this.word(code, values, random);
    for (const row of rows)
      for (let d = 0; d < ownSize; d++)
        values[frozenSize + d] = (values[frozenSize + d] as number) + (this.own[row * ownSize + d] as number);
    this.rows.push(rows);
    return number;
  }

  private word(code: number, values: Float32Array, random: Random): number[] {
    const { frozen, guessed, own, ofClass } = this.knowledge;
    const word = code >> 2;
    const misspelt = random() < dropped.spelling;
    const hidden = random() < dropped.own;
    values.set((misspelt ? guessed : frozen).subarray(word * frozenSize, (word + 1) * frozenSize));
    const rows: number[] = [];
    if (!misspelt && !hidden && (own[word] as number) >= 0) rows.push(own[word] as number);
    if (!misspelt && (ofClass[word] as number) >= 0) rows.push(ofClass[word] as number);
    if (code & 1) rows.push(special.capitals);
    if (code & 2) rows.push(special.quoted);
    return rows;
  }
}
