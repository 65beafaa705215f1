import { type Match, matchAt, type Prepared } from './match';
import type { Anchor, Measure } from './measure';
import type { Program } from './program';

/** A pattern that is compiled when it is first tried: most never are. */
export type Pattern = { readonly measure: Measure; program(): Program };
type Entry = { readonly pattern: Pattern; readonly owner: number };
/** A pattern that has to be tried where an anchor is found, `min` to `max` tokens earlier. */
type Hook = { readonly entry: number; readonly min: number; readonly max: number };
/** A match of one of the patterns of `owner`. */
export type Found = { readonly owner: number; readonly match: Match };

/**
 * Patterns by the rarest thing that a sentence must hold for them to match. A sentence costs its tokens, and the
 * patterns whose rarest thing it holds, tried only where they could begin: patterns that nothing speaks for cost nothing.
 */
export class PatternIndex {
  private readonly entries: Entry[] = [];
  /** By the number of the word, stem or lexicon. */
  private readonly hooks: Readonly<Record<Anchor['op'], Hook[][]>> = {
    word: [],
    stem: [],
    lexicon: [],
    number: [],
    caps: [],
    name: [],
    mask: [],
  };
  private readonly free: number[] = [];
  /** Of the sentence at hand: the patterns to try, and by pattern the first and last token where it could begin. */
  private readonly candidates: number[] = [];
  private readonly first: number[] = [];
  private readonly last: number[] = [];

  add(pattern: Pattern, owner: number): void {
    const entry = this.entries.push({ pattern, owner }) - 1;
    const { anchors } = pattern.measure;
    this.first.push(-1);
    this.last.push(-1);
    if (!anchors) this.free.push(entry);
    for (const { op, id, min, max } of anchors ?? []) {
      const hooks = this.hooks[op][id] ?? [];
      hooks.push({ entry, min, max });
      this.hooks[op][id] = hooks;
    }
  }

  /** All matches in the sentence `from`–`to`, at most one per pattern and first token. */
  find(text: Prepared, from: number, to: number): Found[] {
    if (this.entries.length === 0) return [];
    this.collect(text, from, to);
    const found: Found[] = [];
    for (const number of this.candidates) {
      const entry = this.entries[number];
      if (!entry) continue;
      const end = this.last[number] ?? from;
      const program = entry.pattern.program();
      for (let at = this.first[number] ?? from; at <= end; at++) {
        const match = matchAt(program, text, from, to, at);
        if (match) found.push({ owner: entry.owner, match });
      }
      this.first[number] = -1;
    }
    this.candidates.length = 0;
    return found;
  }

  /** Which patterns could match, and where each could begin. */
  private collect(text: Prepared, from: number, to: number): void {
    for (const entry of this.free) this.widen(entry, from, to - 1);
    // Passed-over marks may stand between the first token and the anchor.
    let passed = 0;
    for (let at = from; at < to; at++) {
      const form = text.forms[at];
      const token = text.tokens[at];
      if (!form || !token) continue;
      const { word, stems } = form;
      if (word > 0) this.hook(this.hooks.word[word], at, from, passed);
      for (let index = 0; index < stems.length; index++)
        this.hook(this.hooks.stem[stems[index] ?? 0], at, from, passed);
      const entries = text.entries[at] ?? [];
      for (let index = 0; index < entries.length; index++) {
        this.hook(this.hooks.lexicon[entries[index]?.lexicon ?? 0], at, from, passed);
      }
      if (token.kind === 'number') this.hook(this.hooks.number[0], at, from, passed);
      else if (token.norm === '@#') this.hook(this.hooks.mask[0], at, from, passed);
      else if (text.caps[at]) this.hook(this.hooks.caps[0], at, from, passed);
      else if (token.capital) this.hook(this.hooks.name[0], at, from, passed);
      if (text.skips[at]) passed += 1;
    }
  }

  private hook(hooks: readonly Hook[] | undefined, at: number, from: number, passed: number): void {
    if (!hooks) return;
    for (let index = 0; index < hooks.length; index++) {
      const hook = hooks[index];
      if (hook && at - hook.min >= from) this.widen(hook.entry, Math.max(from, at - hook.max - passed), at - hook.min);
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
