import { clausesIn } from './clauseWords';
import { dayIn, localeFor } from './day';
import type { DateStyle } from './liquid/lint';
import { parse } from './liquid/parse';
import { render } from './liquid/render';
import type { Node } from './liquid/syntax';
import { cleanLine, cleanText, itemsOf, markItems, markLink, tidy, toHtml, toPlain } from './markup';
import { type Facts, isPlaceholder, type Placeholder, placeholders } from './placeholders';
import type { Blank, Filled, Template } from './template';

/** What the agent wrote, by the name of the blank. An answer beats a fact; a blank answer counts as none. */
export type Answers = Readonly<Record<string, string>>;

/**
 * Writes a template out. Facts and answers are taken as text: they can make neither markup nor placeholders.
 * While something is missing there is only a preview. Dates follow `facts.locale` where it speaks the template's
 * language, else the template's language.
 *
 * @throws Error with line and column in the message, when `lint` would have refused the body.
 */
export function fill(template: Template, facts: Facts, answers: Answers = {}): Filled {
  const { nodes, faults } = parse(template.body);
  const [fault] = faults;
  if (fault) throw new Error(`${template.id}: ${fault.message} (offset ${fault.at})`);
  const locale = localeFor(template.lang, facts.locale);
  const answer = (name: string) => nonEmpty(Object.hasOwn(answers, name) ? answers[name] : undefined);
  const rendered = render(markText(nodes), {
    value: (name, style) => written(name, answer(name) ?? factOf(facts, name), style, locale),
    answer: (name) => optional(answer(name), cleanLine),
    blank: blankOf,
  });
  const stops = rendered.stops.length > 0 ? { stops: rendered.stops } : {};
  const marked = tidy(rendered.text);
  return rendered.missing.length > 0
    ? { ready: false, blanks: rendered.missing, preview: toPlain(marked), ...stops }
    : { ready: true, plain: toPlain(marked), html: toHtml(marked), ...stops };
}

/** Marks list items in the template's own text; a piece that follows a value on its line starts no item. */
function markText(nodes: readonly Node[], atStart = true): Node[] {
  return nodes.map((node, index): Node => {
    const first = index === 0 && atStart;
    if (node.type === 'output') return node;
    if (node.type === 'text')
      return { type: 'text', text: first ? markItems(node.text) : markItems(`.${node.text}`).slice(1) };
    const branches = node.branches.map((branch) => ({ ...branch, body: markText(branch.body) }));
    return { ...node, branches, otherwise: markText(node.otherwise) };
  });
}

function factOf(facts: Facts, name: string): string | undefined {
  return isPlaceholder(name) && Object.hasOwn(facts.values, name) ? nonEmpty(facts.values[name]) : undefined;
}

function written(name: string, raw: string | undefined, style: DateStyle, locale: string): string | undefined {
  if (raw === undefined || !isPlaceholder(name)) return undefined;
  return nonEmpty(writers[placeholders[name].kind](raw, style, locale));
}

/** How each kind of value is written. */
const writers: Record<
  (typeof placeholders)[Placeholder]['kind'],
  (raw: string, style: DateStyle, locale: string) => string
> = {
  line: cleanLine,
  text: (raw) => cleanText(raw).replace(/\n{2,}/g, '\n\n'),
  date: (raw, style, locale) => dayIn(cleanLine(raw), style, locale),
  link: (raw) => (/^https?:\/\/[^\s"<>]+$/i.test(cleanLine(raw)) ? markLink(cleanLine(raw)) : ''),
  clauses: (raw, _, locale) => clausesIn(cleanLine(raw), locale),
  list: (raw) => itemsOf(cleanText(raw).split('\n').map(cleanLine).filter(Boolean)),
};

function blankOf(name: string): Blank {
  if (!isPlaceholder(name)) return { name, label: name, multiline: false };
  const { label, kind } = placeholders[name];
  return { name, label, multiline: kind === 'text' || kind === 'list' };
}

function nonEmpty(text: string | undefined): string | undefined {
  return text === undefined || text.trim() === '' ? undefined : text;
}

function optional<T, U>(value: T | undefined, change: (value: T) => U): U | undefined {
  return value === undefined ? undefined : change(value);
}
