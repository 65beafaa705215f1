import type { Token } from '../text/tokens';
import type { Program, Step } from './program';
import { type Entry, type Form, unknown, type Vocabulary } from './vocabulary';

/** A match in tokens of the text: the whole of it, and the evidence inside. Ends are exclusive. */
export type Match = { readonly from: number; readonly to: number; readonly start: number; readonly end: number };

/** Marks that carry no words: a pattern passes over them unless it names them. */
const passed = /^["'“”‘’()[\]{}<>*_~^#•]$/;

/** A text made ready for matching: each token with its forms and the lexicon entries that begin there. */
export type Prepared = {
  readonly tokens: readonly Token[];
  readonly forms: readonly Form[];
  readonly skips: readonly boolean[];
  readonly entries: readonly (readonly Entry[])[];
  /** Words in capitals that stand out: in a sentence that is all in capitals none does. */
  readonly caps: readonly boolean[];
};

/** @param runs the sentences: an entry of a lexicon ends inside its sentence. */
export function prepare(
  tokens: readonly Token[],
  runs: readonly { from: number; to: number }[],
  vocabulary: Vocabulary,
  names: ReadonlySet<string> = new Set(),
): Prepared {
  const forms = tokens.map((token) => (token.capital && names.has(token.norm) ? unknown : vocabulary.formOf(token)));
  const skips = tokens.map(
    ({ kind, norm }) => kind === 'emoji' || norm === "'s" || (kind === 'mark' && passed.test(norm)),
  );
  const entries: (readonly Entry[])[] = [];
  for (const { from, to } of runs) {
    for (let at = from; at < to; at++) entries.push(vocabulary.entriesAt(forms, skips, at, to));
  }
  return { tokens, forms, skips, entries, caps: runs.flatMap((run) => standingOut(tokens.slice(run.from, run.to))) };
}

function standingOut(sentence: readonly Token[]): boolean[] {
  const words = sentence.filter(({ kind, norm }) => kind === 'word' && norm.length > 1).length;
  const loud = sentence.filter(({ caps }) => caps).length;
  const shouted = loud >= 3 && loud * 3 >= words * 2;
  return sentence.map(({ caps }) => caps && !shouted);
}

function isClass(text: Prepared, at: number, op: 'any' | 'number' | 'caps' | 'name' | 'mask', from: number): boolean {
  const token = text.tokens[at];
  if (!token) return false;
  if (op === 'any') return token.kind === 'word' || token.kind === 'number';
  if (op === 'number') return token.kind === 'number';
  if (op === 'caps') return token.kind === 'word' && (text.caps[at] ?? false);
  if (op === 'name') return token.kind === 'word' && token.capital && !token.caps && at > from && token.norm !== 'i';
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
  const width = to - at + 1;
  const slots = program.steps.length * width;
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
    const step = program.steps[index];
    if (!step) continue;
    if (step.op === 'match') {
      return { from: at, to: position, start: open < 0 ? at : open, end: close < 0 ? position : close };
    }
    if (step.op === 'split') {
      push(step.other, position, open, close);
      push(step.next, position, open, close);
    } else if (step.op === 'open') push(step.next, position, position, close);
    else if (step.op === 'close') push(step.next, position, open, position);
    else if (step.op === 'start') {
      if (begins(text, from, position)) push(step.next, position, open, close);
    } else if (step.op === 'end') {
      if (finished(text, position, to)) push(step.next, position, open, close);
    } else if (position < to) {
      // What is passed over comes last: a pattern that names such a token takes it.
      if (position > at && text.skips[position]) push(index, position + 1, open, close);
      if (step.op === 'lexicon') pushEntries(step, text, position, to, open, close);
      else if (takes(step, text, position, from)) push(step.next, position + 1, open, close);
    }
  }
  return undefined;
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
  step: Step & { op: 'word' | 'stem' | 'lexicon' },
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
    if (entry && entry.lexicon === step.id && entry.end <= to) push(step.next, entry.end, open, close);
  }
}

function takes(step: Step, text: Prepared, at: number, from: number): boolean {
  switch (step.op) {
    case 'word':
      return text.forms[at]?.word === step.id;
    case 'stem':
      return text.forms[at]?.stems.includes(step.id) ?? false;
    case 'oneOf': {
      const form = text.forms[at];
      if (!form) return false;
      return step.words.has(form.word) || (step.stems.size > 0 && form.stems.some((stem) => step.stems.has(stem)));
    }
    case 'any':
    case 'number':
    case 'caps':
    case 'name':
    case 'mask':
      return isClass(text, at, step.op, from);
    case 'not':
      return refuses(step, text, at);
    default:
      return false;
  }
}

function refuses(step: Step & { op: 'not' }, text: Prepared, at: number): boolean {
  const form = text.forms[at];
  const token = text.tokens[at];
  if (!form || (token?.kind !== 'word' && token?.kind !== 'number')) return false;
  if (step.number && token.kind === 'number') return false;
  if (step.words.includes(form.word) || step.stems.some((stem) => form.stems.includes(stem))) return false;
  return !(text.entries[at]?.some(({ lexicon, end }) => end === at + 1 && step.lexicons.includes(lexicon)) ?? false);
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
