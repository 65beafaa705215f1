import type { Blank } from '../template';
import { type DateStyle, isDateStyle } from './lint';
import type { Node, Output, Test } from './syntax';

/** What a template asks of its surroundings. */
export type Lookup = {
  /** The finished text of a placeholder, or nothing when it is missing. */
  value(name: string, style: DateStyle): string | undefined;
  /** The agent's answer to a blank of the template's own. */
  answer(name: string): string | undefined;
  /** Label and form of a missing placeholder. */
  blank(name: string): Blank;
};

/** `missing` and `stops` in the order of the text, each once; a missing place stands in `text` as its label. */
export type Rendered = { readonly text: string; readonly missing: readonly Blank[]; readonly stops: readonly Blank[] };

type Collector = { readonly missing: Map<string, Blank>; readonly stops: Map<string, Blank>; readonly lookup: Lookup };

/** Writes the tree out. Only the branches that are taken ask for anything. */
export function render(nodes: readonly Node[], lookup: Lookup): Rendered {
  const collector: Collector = { missing: new Map(), stops: new Map(), lookup };
  const text = write(nodes, collector);
  return { text, missing: [...collector.missing.values()], stops: [...collector.stops.values()] };
}

function write(nodes: readonly Node[], collector: Collector): string {
  return nodes
    .map((node) => {
      if (node.type === 'text') return node.text;
      if (node.type === 'output') return writeOutput(node, collector);
      const taken = node.branches.find(({ test }) => holds(test, collector.lookup));
      return write(taken ? taken.body : node.otherwise, collector);
    })
    .join('');
}

function holds(test: Test, lookup: Lookup): boolean {
  const value = lookup.value(test.name, 'long');
  const met = test.equals === undefined ? value !== undefined : value === test.equals;
  return met !== test.negated;
}

function writeOutput(output: Output, collector: Collector): string {
  if (output.name === undefined) return writeOwn(output, collector);
  const style = output.filters.find((filter) => filter.name === 'date')?.args[0];
  const value = collector.lookup.value(output.name, isDateStyle(style) ? style : 'long');
  const fallback = output.filters.find((filter) => filter.name === 'default')?.args[0];
  if (value !== undefined) return value;
  const blank = collector.lookup.blank(output.name);
  if (fallback === undefined) return ask(blank, collector);
  collector.stops.set(blank.name, { ...blank, preset: fallback });
  return fallback;
}

/** A choice or a question of the template's own. */
function writeOwn(output: Output, collector: Collector): string {
  const [filter] = output.filters;
  const text = output.quoted ?? '';
  if (filter?.name === 'choice') {
    const options = [text, ...filter.args];
    const stop: Blank = {
      name: `choice:${options.join('|')}`,
      label: 'Pick the wording that fits',
      multiline: false,
      options,
    };
    collector.stops.set(stop.name, stop);
    return collector.lookup.answer(stop.name) ?? text;
  }
  const preset = filter?.args[0];
  const name = `ask:${text}`;
  const blank: Blank = { name, label: text, multiline: false, ...(preset === undefined ? {} : { preset }) };
  const answer = collector.lookup.answer(name);
  if (preset !== undefined) collector.stops.set(name, blank);
  return answer ?? preset ?? ask(blank, collector);
}

function ask(blank: Blank, collector: Collector): string {
  collector.missing.set(blank.name, blank);
  return `[${blank.label}]`;
}
