import type { Suggestion } from '../../lib/core/advice';
import type { Template } from '../../lib/core/template';
import type { Words } from '../ui/words';

/** A template in the list; suggested ones say why. */
export type Entry = { readonly template: Template; readonly why?: string };

/** How many found templates are listed at once, and how many suggestions before the agent asks for more. */
export const listed = 25;
export const suggested = 5;

/** Suggestions first, then the rest of the library, each template once. */
export function entriesOf(suggestions: readonly Suggestion[], library: readonly Template[]): readonly Entry[] {
  const known = new Set(suggestions.map(({ template }) => template.id));
  return [...suggestions, ...library.filter(({ id }) => !known.has(id)).map((template) => ({ template }))];
}

/** The words that a template is found by, lower case and without accents. */
export function haystackOf({ title, values, rung, situations, tags = [], why, body }: Template, words: Words): string {
  const names = [...values.map((value) => words.values[value]), words.rungs[rung]];
  return fold([title, ...names, ...situations, ...tags, why, body].join(' '));
}

/** Entries that hold every word of the query, those with all of them in the title first; otherwise in given order. */
export function find(entries: readonly (Entry & { readonly haystack: string })[], query: string): readonly Entry[] {
  const parts = fold(query).split(/\s+/).filter(Boolean);
  const hits = entries.filter(({ haystack }) => parts.every((part) => haystack.includes(part)));
  const inTitle = ({ template }: Entry) => parts.every((part) => fold(template.title).includes(part));
  return [...hits.filter(inTitle), ...hits.filter((entry) => !inTitle(entry))];
}

function fold(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}
