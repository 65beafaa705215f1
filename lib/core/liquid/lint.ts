import { isPlaceholder, placeholders } from '../placeholders';
import { parse } from './parse';
import type { Fault, Node, Output } from './syntax';

/** Filters with what they take: `on` a placeholder or a quoted text, and how many texts. */
export const filters = {
  /** Words to use when the value is missing. */
  default: { on: 'placeholder', least: 1, most: 1 },
  /** `long` 24 November 2026, `short` 24/11/2026, `weekday` Tuesday, 24 November. */
  date: { on: 'placeholder', least: 0, most: 1 },
  /** The quoted text is the default, the arguments are the other wordings. */
  choice: { on: 'quoted', least: 1, most: 9 },
  /** The quoted text is the question to the agent, the argument the words that stand there unless changed. */
  ask: { on: 'quoted', least: 0, most: 1 },
} as const satisfies Record<string, { on: 'placeholder' | 'quoted'; least: number; most: number }>;

export const dateStyles = ['long', 'short', 'weekday'] as const;
export type DateStyle = (typeof dateStyles)[number];

export function isDateStyle(name: string | undefined): name is DateStyle {
  return dateStyles.some((style) => style === name);
}

/** What is wrong with a template's body. `line` and `column` count from 1, columns in UTF-16 units. */
export type LintProblem = { readonly line: number; readonly column: number; readonly message: string };

/** Every fault of a body, in the order of the text; an empty array means that `fill` can use it. */
export function lint(body: string): LintProblem[] {
  const parsed = parse(body);
  const faults = [...parsed.faults, ...parsed.nodes.flatMap(faultsOf)].sort((a, b) => a.at - b.at);
  if (body.trim() === '') faults.push({ at: 0, message: 'The template is empty.' });
  return placed(body, faults);
}

/** Turns offsets, in rising order, into lines and columns. */
function placed(body: string, faults: readonly Fault[]): LintProblem[] {
  let line = 1;
  let start = 0;
  return faults.map(({ at, message }) => {
    for (let end = body.indexOf('\n', start); end !== -1 && end < at; end = body.indexOf('\n', start)) {
      line += 1;
      start = end + 1;
    }
    return { line, column: at - start + 1, message };
  });
}

function faultsOf(node: Node): Fault[] {
  if (node.type === 'text') return [];
  if (node.type === 'output') return outputFaults(node);
  const tests = node.branches.flatMap(({ test, body }) => [
    // A test without a name is one that the parser has reported already.
    ...(test.name === '' ? [] : nameFaults(test.name, test.at)),
    ...body.flatMap(faultsOf),
  ]);
  return [...tests, ...node.otherwise.flatMap(faultsOf)];
}

function nameFaults(name: string, at: number): Fault[] {
  if (isPlaceholder(name)) return [];
  return [{ at, message: `There is no placeholder "${name}". Known are: ${Object.keys(placeholders).join(', ')}.` }];
}

function outputFaults(output: Output): Fault[] {
  const { name, at } = output;
  const found = name === undefined ? [] : nameFaults(name, at);
  if (name === undefined && output.filters.length === 0) {
    found.push({ at, message: 'A quoted text needs the filter choice or ask.' });
  }
  const on = name === undefined ? 'quoted' : 'placeholder';
  for (const [index, filter] of output.filters.entries()) {
    const rule = Object.hasOwn(filters, filter.name) ? filters[filter.name as keyof typeof filters] : undefined;
    const count = filter.args.length;
    if (!rule) found.push({ at: filter.at, message: `The filter "${filter.name}" is not allowed.` });
    else if (rule.on !== on) {
      const target = rule.on === 'quoted' ? 'quoted text' : 'placeholder';
      found.push({ at: filter.at, message: `The filter "${filter.name}" follows a ${target} only.` });
    } else if (count < rule.least || count > rule.most) {
      found.push({
        at: filter.at,
        message: `"${filter.name}" takes ${rule.least} to ${rule.most} texts, not ${count}.`,
      });
    } else if (filter.name === 'date') found.push(...dateFaults(name, filter.args[0], filter.at));
    if (output.filters.slice(0, index).some((earlier) => earlier.name === filter.name)) {
      found.push({ at: filter.at, message: `The filter "${filter.name}" is there twice.` });
    }
  }
  if (on === 'quoted' && output.filters.length > 1) found.push({ at, message: 'One filter after a quoted text.' });
  return found;
}

function dateFaults(name: string | undefined, style: string | undefined, at: number): Fault[] {
  const found: Fault[] = [];
  if (name && isPlaceholder(name) && placeholders[name].kind !== 'date') {
    found.push({ at, message: `"${name}" is no date.` });
  }
  if (style !== undefined && !isDateStyle(style)) {
    found.push({ at, message: `"${style}" is no date style: use ${dateStyles.join(', ')}.` });
  }
  return found;
}
