import { drain, type Work } from '../slices';
import { read } from './code';
import { type Match, matchAt, type Prepared } from './match';
import { compileItem, type Program } from './program';
import { anchorOps, type IndexTables, keyOf } from './tables';

/** Tables that were laid upon others: the patterns have the numbers from `base` on. */
type Layer = IndexTables & { readonly base: number; readonly rows: ReadonlyMap<number, number> };
/** A pattern to try, and the first and last token where it could begin. */
type Candidate = { readonly entry: number; readonly owner: number; readonly begin: number; readonly end: number };
/** Patterns tried between two breaks of the work; one that is tried for the first time has to be compiled, which is as much as so many. */
const atOnce = 16;
const costly = 8;
/** A match of one of the patterns of `owner`. */
export type Found = { readonly owner: number; readonly match: Match };

const [onWord, onStem, onLexicon, onNumber, onCaps, onName, onMask] = anchorOps.map((_, op) => op) as [
  number,
  number,
  number,
  number,
  number,
  number,
  number,
];

/**
 * Patterns by the rarest thing that a sentence must hold for them to match. A sentence costs its tokens, and the
 * patterns whose rarest thing it holds, tried only where they could begin: patterns that nothing speaks for cost nothing.
 */
export class PatternIndex {
  private readonly layers: readonly Layer[];
  private readonly owners: readonly number[];
  /** Compiled when first tried: most never are. */
  private readonly programs: Program[] = [];
  /** Of the sentence at hand: the patterns to try, and by pattern the first and last token where it could begin. */
  private readonly candidates: number[] = [];
  private readonly first: number[] = [];
  private readonly last: number[] = [];

  /** @param owned tables, and what is added to their owners. */
  constructor(owned: readonly { readonly tables: IndexTables; readonly owners: number }[]) {
    const layers: Layer[] = [];
    const owners: number[] = [];
    for (const { tables, owners: more } of owned) {
      const rows = new Map<number, number>();
      for (let row = 0; row < tables.keys.length; row++) rows.set(tables.keys[row] ?? 0, row);
      layers.push({ ...tables, base: owners.length, rows });
      for (const owner of tables.owners) owners.push(owner + more);
    }
    this.layers = layers;
    this.owners = owners;
    for (let entry = 0; entry < owners.length; entry++) {
      this.first.push(-1);
      this.last.push(-1);
    }
  }

  /** All matches in the sentence `from`–`to`, at most one per pattern and first token; only of `wanted` owners if given. */
  find(text: Prepared, from: number, to: number, wanted?: ReadonlySet<number>): Found[] {
    return drain(this.findWork(text, from, to, wanted));
  }

  /** `find` as work that can be put aside. */
  *findWork(text: Prepared, from: number, to: number, wanted?: ReadonlySet<number>): Work<Found[]> {
    const found: Found[] = [];
    if (this.owners.length === 0) return found;
    let left = atOnce;
    for (const { entry, owner, begin, end } of this.candidatesIn(text, from, to, wanted)) {
      if (!this.programs[entry]) left -= costly;
      const program = this.program(entry);
      for (let at = begin; at <= end; at++) {
        const match = matchAt(program, text, from, to, at);
        if (match) found.push({ owner, match });
      }
      left -= 1;
      if (left > 0) continue;
      left = atOnce;
      yield;
    }
    return found;
  }

  /** What is at hand is written down at once: another text may be looked at before this one is done. */
  private candidatesIn(text: Prepared, from: number, to: number, wanted?: ReadonlySet<number>): Candidate[] {
    this.collect(text, from, to);
    const all: Candidate[] = [];
    for (const entry of this.candidates) {
      const owner = this.owners[entry] ?? 0;
      const [begin, end] = [this.first[entry] ?? from, this.last[entry] ?? from];
      this.first[entry] = -1;
      if (!wanted || wanted.has(owner)) all.push({ entry, owner, begin, end });
    }
    this.candidates.length = 0;
    return all;
  }

  private program(entry: number): Program {
    const known = this.programs[entry];
    if (known) return known;
    const layer = this.layers.findLast(({ base }) => base <= entry) as Layer;
    const program = compileItem(read(layer.code, layer.codes[entry - layer.base] ?? 0));
    this.programs[entry] = program;
    return program;
  }

  /** Which patterns could match, and where each could begin. */
  private collect(text: Prepared, from: number, to: number): void {
    for (const { free, base } of this.layers) for (const pattern of free) this.widen(base + pattern, from, to - 1);
    // Passed-over marks may stand between the first token and the anchor.
    let passed = 0;
    for (let at = from; at < to; at++) {
      const form = text.forms[at];
      const token = text.tokens[at];
      if (!form || !token) continue;
      const { word, stems } = form;
      if (word > 0) this.hook(keyOf(onWord, word), at, from, passed);
      for (let index = 0; index < stems.length; index++) this.hook(keyOf(onStem, stems[index] ?? 0), at, from, passed);
      const entries = text.entries[at] ?? [];
      for (let index = 0; index < entries.length; index++) {
        this.hook(keyOf(onLexicon, entries[index]?.lexicon ?? 0), at, from, passed);
      }
      if (token.kind === 'number') this.hook(keyOf(onNumber, 0), at, from, passed);
      else if (token.norm === '@#') this.hook(keyOf(onMask, 0), at, from, passed);
      else if (text.caps[at]) this.hook(keyOf(onCaps, 0), at, from, passed);
      else if (token.capital) this.hook(keyOf(onName, 0), at, from, passed);
      if (text.skips[at]) passed += 1;
    }
  }

  private hook(key: number, at: number, from: number, passed: number): void {
    for (let number = 0; number < this.layers.length; number++) {
      const layer = this.layers[number];
      const row = layer?.rows.get(key);
      if (!layer || row === undefined) continue;
      const end = layer.starts[row + 1] ?? 0;
      for (let hook = layer.starts[row] ?? 0; hook < end; hook++) {
        const last = at - (layer.mins[hook] ?? 0);
        if (last < from) continue;
        this.widen(
          layer.base + (layer.patterns[hook] ?? 0),
          Math.max(from, at - (layer.maxs[hook] ?? 0) - passed),
          last,
        );
      }
    }
  }

  private widen(entry: number, first: number, last: number): void {
    const known = this.first[entry] ?? -1;
    if (known === -1) {
      this.candidates.push(entry);
      this.first[entry] = first;
      this.last[entry] = last;
      return;
    }
    if (first < known) this.first[entry] = first;
    if (last > (this.last[entry] ?? last)) this.last[entry] = last;
  }
}
