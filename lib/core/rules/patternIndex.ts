import { type Match, matchAt, type Prepared } from './match';
import type { Anchor, Program } from './program';

type Entry = { readonly program: Program; readonly owner: number };
/** A match of one of the patterns of `owner`. */
export type Found = { readonly owner: number; readonly match: Match };

/**
 * Patterns by the rarest thing that a sentence must hold for them to match. A sentence costs its tokens, and the
 * patterns whose rarest thing it holds: patterns that nothing speaks for cost nothing.
 */
export class PatternIndex {
  private readonly entries: Entry[] = [];
  private readonly anchored = new Map<string, number[]>();
  private readonly free: number[] = [];

  add(program: Program, owner: number): void {
    const number = this.entries.push({ program, owner }) - 1;
    if (!program.anchors) this.free.push(number);
    for (const anchor of program.anchors ?? []) {
      const key = keyOf(anchor);
      this.anchored.set(key, [...(this.anchored.get(key) ?? []), number]);
    }
  }

  /** All matches in the sentence `from`–`to`, at most one per pattern and first token. */
  find(text: Prepared, from: number, to: number): Found[] {
    const candidates = new Set(this.free);
    for (let at = from; at < to; at++) this.collect(text, at, candidates);
    const found: Found[] = [];
    for (const number of [...candidates].sort((a, b) => a - b)) {
      const entry = this.entries[number];
      if (!entry) continue;
      for (let at = from; at < to; at++) {
        const match = matchAt(entry.program, text, from, to, at);
        if (match) found.push({ owner: entry.owner, match });
      }
    }
    return found;
  }

  private collect(text: Prepared, at: number, candidates: Set<number>): void {
    const take = (anchor: Anchor): void => {
      for (const number of this.anchored.get(keyOf(anchor)) ?? []) candidates.add(number);
    };
    const form = text.forms[at];
    const token = text.tokens[at];
    if (form?.word) take({ op: 'word', id: form.word });
    for (const id of form?.stems ?? []) take({ op: 'stem', id });
    for (const { lexicon } of text.entries[at] ?? []) take({ op: 'lexicon', id: lexicon });
    if (token?.kind === 'number') take({ op: 'number', id: 0 });
    if (token?.kind === 'mark') take({ op: 'mask', id: 0 });
    if (token?.caps) take({ op: 'caps', id: 0 });
    else if (token?.capital) take({ op: 'name', id: 0 });
  }
}

const keyOf = ({ op, id }: Anchor): string => `${op} ${id}`;
