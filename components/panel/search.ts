import { useEffect, useState } from 'preact/hooks';
import type { Suggestion } from '../../lib/core/advice';
import { searchWork, type TemplateSearch } from '../../lib/core/search';
import type { Template } from '../../lib/core/template';
import type { Words } from '../ui/words';

/** A template in the list; suggested ones say why. */
export type Entry = { readonly template: Template; readonly why?: string };

/** How many found templates are listed at once, and how many suggestions before the agent asks for more. */
export const listed = 25;
export const suggested = 5;

/** The longest that reading the answers holds the page at a time, in milliseconds. */
const slice = 8;

/** Words of the interface that an answer is found by. */
export function namesOf({ values, rung }: Template, words: Words): readonly string[] {
  return [...values.map((value) => words.values[value]), words.rungs[rung]];
}

/** Reads the answers from when the search is wanted first, in pieces; undefined until they are read. */
export function useSearch(library: readonly Template[], words: Words, wanted: boolean): TemplateSearch | undefined {
  const [search, setSearch] = useState<TemplateSearch>();
  useEffect(() => {
    if (!wanted) return;
    const work = searchWork(library, (template) => namesOf(template, words));
    let timer: ReturnType<typeof setTimeout> | undefined;
    const read = () => {
      for (const until = performance.now() + slice; performance.now() < until; ) {
        const step = work.next();
        if (step.done) return setSearch(step.value);
      }
      timer = setTimeout(read);
    };
    read();
    return () => clearTimeout(timer);
  }, [library, words, wanted]);
  return search;
}

/** What is found, as entries of the list: what fits the message, and the agent's favourites, first among equals. */
export function entriesFor(search: TemplateSearch, query: string, suggestions: readonly Suggestion[]): Entry[] {
  const known = new Map(suggestions.map((suggestion) => [suggestion.template.id, suggestion]));
  const weight = ({ id, favourite }: Template) => (known.has(id) ? 1.5 : 1) * (favourite ? 1.3 : 1);
  return search.find(query, weight).map((template) => known.get(template.id) ?? { template });
}
