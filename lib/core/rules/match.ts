import type { Work } from '../slices';
import type { Token } from '../text/tokens';
import { type Lead, type Members, ops, type Program, stepSize } from './program';
import { type Entry, type Form, unknown, type Vocabulary } from './vocabulary';

/** A match in tokens of the text: the whole of it, and the evidence inside. Ends are exclusive. */
export type Match = { readonly from: number; readonly to: number; readonly start: number; readonly end: number };

/** Marks that carry no words: a pattern passes over them unless it names them. */
const passed: ReadonlySet<string> = new Set([...'"\'“”‘’()[]{}<>*_~^#•']);

/** A text made ready for matching: each token with its forms and the lexicon entries that begin there. */
export type Prepared = {
  readonly tokens: readonly Token[];
  readonly forms: readonly Form[];
  readonly skips: readonly boolean[];
  readonly entries: readonly (readonly Entry[])[];
  /** Words in capitals that stand out: in a sentence that is all in capitals none does. */
  readonly caps: readonly boolean[];
};

/** Words looked up between two breaks of the work. */
const atOnce = 64;

/** @param runs the sentences: an entry of a lexicon ends inside its sentence. Yields between sentences. */
export function* prepare(
  tokens: readonly Token[],
  runs: readonly { from: number; to: number }[],
  vocabulary: Vocabulary,
  names: ReadonlySet<string> = new Set(),
): Work<Prepared> {
  const forms: Form[] = [];
  const skips: boolean[] = [];
  const caps: boolean[] = [];
  const entries: (readonly Entry[])[] = [];
  for (const [at, token] of tokens.entries()) {
    if (at % atOnce === atOnce - 1) yield;
    forms.push(names.size > 0 && token.capital && names.has(token.norm) ? unknown : vocabulary.formOf(token));
    skips.push(token.kind === 'emoji' || token.norm === "'s" || (token.kind === 'mark' && passed.has(token.norm)));
  }
  for (const { from, to } of runs) {
    const shouted = isShouted(tokens, from, to);
    for (let at = from; at < to; at++) {
      entries.push(vocabulary.entriesAt(forms, skips, at, to));
      caps.push(!shouted && (tokens[at]?.caps ?? false));
    }
    yield;
  }
  return { tokens, forms, skips, entries, caps };
}

function isShouted(tokens: readonly Token[], from: number, to: number): boolean {
  let words = 0;
  let loud = 0;
  for (let at = from; at < to; at++) {
    const token = tokens[at];
    if (token?.kind !== 'word' || token.norm.length < 2) continue;
    words += 1;
    if (token.caps) loud += 1;
  }
  return loud >= 3 && loud * 3 >= words * 2;
}

function isClass(text: Prepared, at: number, op: number, from: number): boolean {
  const token = text.tokens[at];
  if (!token) return false;
  if (op === ops.any) return token.kind === 'word' || token.kind === 'number';
  if (op === ops.number) return token.kind === 'number';
  if (op === ops.caps) return token.kind === 'word' && (text.caps[at] ?? false);
  if (op === ops.name) return token.kind === 'word' && token.capital && !token.caps && at > from && token.norm !== 'i';
  return token.kind === 'mark' && token.norm === '@#';
}

/** Steps that were tried, stamped with the number of the attempt, so that nothing has to be cleared between attempts. */
let tried = new Uint32Array(8192);
let generation = 0;

/**
 * Finds the first match that begins at token `at` of the sentence `from`–`to`: earlier alternatives and more
 * repetitions are tried first. Each step is tried once at each token, so the cost is bounded by their product.
 */
export function matchAt(program: Program, text: Prepared, from: number, to: number, at: number): Match | undefined {
  if (program.lead && !canLead(program.lead, text, at)) return undefined;
  const { steps, sets } = program;
  const width = to - at + 1;
  const slots = (steps.length / stepSize) * width;
  if (slots > tried.length) tried = new Uint32Array(slots * 2);
  generation += 1;
  if (generation === 0xffffffff) {
    tried.fill(0);
    generation = 1;
  }
  depth = 0;
  push(program.first, at, -1, -1);
  while (depth > 0) {
    depth -= 4;
    const index = stack[depth] ?? 0;
    const position = stack[depth + 1] ?? 0;
    const open = stack[depth + 2] ?? -1;
    const close = stack[depth + 3] ?? -1;
    const slot = index * width + position - at;
    if (tried[slot] === generation) continue;
    tried[slot] = generation;
    const step = index * stepSize;
    const op = steps[step] ?? 0;
    const next = steps[step + 1] ?? 0;
    if (op === ops.match) {
      return { from: at, to: position, start: open < 0 ? at : open, end: close < 0 ? position : close };
    }
    if (op === ops.split) {
      push(steps[step + 2] ?? 0, position, open, close);
      push(next, position, open, close);
    } else if (op === ops.open) push(next, position, position, close);
    else if (op === ops.close) push(next, position, open, position);
    else if (op === ops.start) {
      if (begins(text, from, position)) push(next, position, open, close);
    } else if (op === ops.end) {
      if (finished(text, position, to)) push(next, position, open, close);
    } else if (position < to) {
      const id = steps[step + 3] ?? 0;
      // What is passed over comes last: a pattern that names such a token takes it.
      if (position > at && text.skips[position]) push(index, position + 1, open, close);
      if (op === ops.lexicon) pushEntries(id, next, text, position, to, open, close);
      else if (takes(op, id, sets, text, position, from)) push(next, position + 1, open, close);
    }
  }
  return undefined;
}

function canLead(lead: Lead, text: Prepared, at: number): boolean {
  const form = text.forms[at];
  if (!form) return false;
  if (lead.words.has(form.word) || (lead.stems.size > 0 && hasAny(lead.stems, form.stems))) return true;
  const entries = text.entries[at];
  if (lead.lexicons.size === 0 || !entries) return false;
  for (let index = 0; index < entries.length; index++)
    if (lead.lexicons.has(entries[index]?.lexicon ?? -1)) return true;
  return false;
}

/** What is still to be tried: step, position, opened, closed; kept between calls, so that a call allocates nothing. */
const stack: number[] = [];
let depth = 0;

function push(step: number, position: number, open: number, close: number): void {
  stack[depth] = step;
  stack[depth + 1] = position;
  stack[depth + 2] = open;
  stack[depth + 3] = close;
  depth += 4;
}

/** The longest entry ends on top of the stack, and so is tried first. */
function pushEntries(
  lexicon: number,
  next: number,
  text: Prepared,
  at: number,
  to: number,
  open: number,
  close: number,
): void {
  const entries = text.entries[at];
  if (!entries) return;
  for (let index = entries.length - 1; index >= 0; index--) {
    const entry = entries[index];
    if (entry && entry.lexicon === lexicon && entry.end <= to) push(next, entry.end, open, close);
  }
}

function takes(op: number, id: number, sets: readonly Members[], text: Prepared, at: number, from: number): boolean {
  const form = text.forms[at];
  if (!form) return false;
  if (op === ops.word) return form.word === id;
  if (op === ops.stem) return form.stems.includes(id);
  if (op !== ops.oneOf && op !== ops.not) return isClass(text, at, op, from);
  const members = sets[id];
  if (!members) return false;
  if (op === ops.not) return refuses(members, text, at);
  return members.words.has(form.word) || (members.stems.size > 0 && hasAny(members.stems, form.stems));
}

function hasAny(set: ReadonlySet<number>, ids: readonly number[]): boolean {
  for (let index = 0; index < ids.length; index++) if (set.has(ids[index] ?? 0)) return true;
  return false;
}

function refuses(members: Members, text: Prepared, at: number): boolean {
  const form = text.forms[at];
  const token = text.tokens[at];
  if (!form || (token?.kind !== 'word' && token?.kind !== 'number')) return false;
  if (members.number && token.kind === 'number') return false;
  if (members.words.has(form.word) || hasAny(members.stems, form.stems)) return false;
  return !(text.entries[at] ?? []).some(({ lexicon, end }) => end === at + 1 && members.lexicons.has(lexicon));
}

function begins(text: Prepared, from: number, at: number): boolean {
  for (let index = from; index < at; index++) {
    if (text.tokens[index]?.kind === 'word' || text.tokens[index]?.kind === 'number') return false;
  }
  return true;
}

/** The end of a sentence: only closing marks follow. */
function finished(text: Prepared, at: number, to: number): boolean {
  for (let index = at; index < to; index++) {
    const token = text.tokens[index];
    if (token && (token.kind === 'word' || token.kind === 'number' || /^[,;:]$/.test(token.norm))) return false;
  }
  return true;
}
