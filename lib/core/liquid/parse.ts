import { readOutput, readTest } from './expression';
import type { Branch, Fault, Node, Parsed, Test } from './syntax';

/**
 * Reads the subset of Liquid (Shopify's template language) that templates may use: outputs with a few filters, `if`,
 * `unless`, `elsif`, `else`. Never throws: what it cannot read is a fault with its place. What it accepts means the
 * same in full Liquid; a test holds it against liquidjs, which is too large (23 kB gzip) and too able (it can load
 * files over the network) to be injected into a page.
 */

/** An open condition: the branches so far, and the list that text is now added to. */
type Frame = {
  readonly tag: 'if' | 'unless';
  readonly at: number;
  readonly branches: { test: Test; body: Node[] }[];
  otherwise: Node[] | undefined;
  body: Node[];
};

type State = { readonly root: Node[]; readonly open: Frame[]; readonly faults: Fault[] };

const opening = /\{[{%]/g;

export function parse(source: string): Parsed {
  const state: State = { root: [], open: [], faults: [] };
  let at = 0;
  while (at < source.length) {
    opening.lastIndex = at;
    const found = opening.exec(source);
    addText(state, source.slice(at, found?.index ?? source.length), at);
    if (!found) break;
    at = readDelimited(state, source, found.index);
  }
  for (const frame of state.open) {
    fault(state, frame.at, `{% ${frame.tag} %} is not closed: {% end${frame.tag} %} is missing.`);
  }
  return { nodes: state.root, faults: state.faults };
}

/** Reads one `{{ … }}` or `{% … %}` at `start`; gives the offset after it. */
function readDelimited(state: State, source: string, start: number): number {
  const isTag = source[start + 1] === '%';
  const closer = isTag ? '%}' : '}}';
  // Looked for no further than the next opening, so that a text of braces alone takes linear time.
  opening.lastIndex = start + 2;
  const limit = opening.exec(source)?.index ?? source.length;
  const found = source.slice(start + 2, limit).indexOf(closer);
  if (found === -1) {
    fault(state, start, `${isTag ? '{%' : '{{'} is not closed: ${closer} is missing.`);
    return start + 2;
  }
  const end = start + 2 + found;
  const inner = source.slice(start + 2, end);
  if (/^-|-$/.test(inner)) fault(state, start, 'Dashes at the braces are not needed: empty lines are tidied anyway.');
  else if (isTag) {
    const wrong = readTag(state, inner, start);
    if (wrong) state.faults.push(wrong);
  } else {
    const output = readOutput(inner, start + 2);
    if ('message' in output) state.faults.push(output);
    else current(state).push(output);
  }
  return end + 2;
}

/** Reads a tag at `at`; gives the fault that stops it from being one. */
function readTag(state: State, inner: string, at: number): Fault | undefined {
  const text = inner.trim();
  const [name] = /^\w*/.exec(text) ?? [''];
  const rest = text.slice(name.length).trim();
  const frame = state.open.at(-1);
  switch (name) {
    case 'if':
    case 'unless':
      openCondition(state, testOf(state, rest, at), at, name);
      return undefined;
    case 'elsif':
      return frame ? nextBranch(state, frame, rest, at) : orphan(name, at);
    case 'else':
    case 'endif':
    case 'endunless':
      if (rest !== '') return { at, message: `{% ${name} %} takes nothing after its name.` };
      if (!frame) return orphan(name, at);
      return name === 'else' ? lastBranch(frame, at) : close(state, name, at);
    default:
      return {
        at,
        message: name === '' ? 'A tag needs a name.' : `The tag "${name}" is not allowed: use if, unless, else.`,
      };
  }
}

function orphan(name: string, at: number): Fault {
  return { at, message: `{% ${name} %} has no {% if %} before it.` };
}

const deepest = 8;

function openCondition(state: State, test: Test, at: number, tag: Frame['tag']): void {
  if (state.open.length === deepest) fault(state, at, `Conditions are nested more than ${deepest} deep.`);
  const body: Node[] = [];
  const turned = tag === 'unless' ? { ...test, negated: !test.negated } : test;
  state.open.push({ tag, at, branches: [{ test: turned, body }], otherwise: undefined, body });
}

function nextBranch(state: State, frame: Frame, rest: string, at: number): Fault | undefined {
  if (frame.otherwise) return { at, message: '{% elsif %} cannot follow {% else %}.' };
  frame.body = [];
  frame.branches.push({ test: testOf(state, rest, at), body: frame.body });
  return undefined;
}

function lastBranch(frame: Frame, at: number): Fault | undefined {
  if (frame.otherwise) return { at, message: 'A condition has one {% else %} only.' };
  frame.body = [];
  frame.otherwise = frame.body;
  return undefined;
}

function close(state: State, name: string, at: number): Fault | undefined {
  const frame = state.open.pop();
  if (!frame) return orphan(name, at);
  const branches: readonly Branch[] = frame.branches;
  current(state).push({ type: 'condition', branches, otherwise: frame.otherwise ?? [] });
  return name === `end${frame.tag}`
    ? undefined
    : { at, message: `{% ${frame.tag} %} is closed by {% end${frame.tag} %}.` };
}

/** The test, or after a fault one that never holds. */
function testOf(state: State, rest: string, at: number): Test {
  const test = readTest(rest, at);
  if (!('message' in test)) return test;
  state.faults.push(test);
  return { name: '', negated: false, at };
}

function addText(state: State, text: string, at: number): void {
  const stray = /\}\}|%\}/.exec(text);
  if (stray) fault(state, at + stray.index, `${stray[0]} closes nothing.`);
  if (text !== '') current(state).push({ type: 'text', text });
}

function current(state: State): Node[] {
  return state.open.at(-1)?.body ?? state.root;
}

function fault(state: State, at: number, message: string): void {
  state.faults.push({ at, message });
}
