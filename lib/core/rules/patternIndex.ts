import { type Match, matchAt, type Prepared } from './match';
import type { Anchor, Lead, Program } from './program';

type Entry = { readonly program: Program; readonly owner: number };
/** A pattern that has to be tried where an anchor is found, `min` to `max` tokens earlier. */
type Hook = { readonly entry: number; readonly min: number; readonly max: number };
/** A match of one of the patterns of `owner`. */
export type Found = { readonly owner: number; readonly match: Match };

const ops = ['word', 'stem', 'lexicon', 'number', 'caps', 'name', 'mask'] as const;

/**
 * Patterns by the rarest thing that a sentence must hold for them to match. A sentence costs its tokens, and the
 * patterns whose rarest thing it holds, tried only where they could begin: patterns that nothing speaks for cost nothing.
 */
export class PatternIndex {
  private readonly entries: Entry[] = [];
  private readonly hooks = new Map<Anchor['op'], Map<number, Hook[]>>(ops.map((op) => [op, new Map()]));
  private readonly free: number[] = [];
  /** Of the sentence at hand: the patterns to try, and by pattern the first and last token where it could begin. */
  private readonly candidates: number[] = [];
  private readonly first: number[] = [];
  private readonly last: number[] = [];

  add(program: Program, owner: number): void {
    const entry = this.entries.push({ program, owner }) - 1;
    this.first.push(-1);
    this.last.push(-1);
    if (!program.anchors) this.free.push(entry);
    for (const { op, id, min, max } of program.anchors ?? []) {
      const hooks = this.hooks.get(op)?.get(id) ?? [];
      hooks.push({ entry, min, max });
      this.hooks.get(op)?.set(id, hooks);
    }
  }

  /** All matches in the sentence `from`–`to`, at most one per pattern and first token, by pattern and place. */
  find(text: Prepared, from: number, to: number): Found[] {
    if (this.entries.length === 0) return [];
    this.collect(text, from, to);
    const found: Found[] = [];
    for (const number of this.candidates.sort((a, b) => a - b)) {
      const entry = this.entries[number];
      if (!entry) continue;
      const end = this.last[number] ?? from;
      for (let at = this.first[number] ?? from; at <= end; at++) {
        if (!canLead(entry.program.lead, text, at)) continue;
        const match = matchAt(entry.program, text, from, to, at);
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
      if (form.word > 0) this.hook('word', form.word, at, from, passed);
      for (const stem of form.stems) this.hook('stem', stem, at, from, passed);
      for (const { lexicon } of text.entries[at] ?? []) this.hook('lexicon', lexicon, at, from, passed);
      if (token.kind === 'number') this.hook('number', 0, at, from, passed);
      else if (token.norm === '@#') this.hook('mask', 0, at, from, passed);
      else if (token.caps) this.hook('caps', 0, at, from, passed);
      else if (token.capital) this.hook('name', 0, at, from, passed);
      if (text.skips[at]) passed += 1;
    }
  }

  private hook(op: Anchor['op'], id: number, at: number, from: number, passed: number): void {
    const hooks = this.hooks.get(op)?.get(id);
    if (!hooks) return;
    for (const { entry, min, max } of hooks) {
      if (at - min >= from) this.widen(entry, Math.max(from, at - max - passed), at - min);
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

function canLead(lead: Lead | undefined, text: Prepared, at: number): boolean {
  if (!lead) return true;
  const form = text.forms[at];
  if (!form) return false;
  if (lead.words.has(form.word)) return true;
  for (const stem of form.stems) if (lead.stems.has(stem)) return true;
  if (lead.lexicons.size > 0)
    for (const { lexicon } of text.entries[at] ?? []) if (lead.lexicons.has(lexicon)) return true;
  return false;
}
