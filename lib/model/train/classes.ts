/** Classes of words: the lexicons that the rules are written with, as knowledge for the learned part. */
import type { Lexicon } from '../../core/rule';
import { inflections } from '../../core/text/inflect';
import type { Grouping } from './clusters';

/** All that is known of words before any text is read. */
export type Knowledge = Grouping & { readonly classes: ReadonlyMap<string, string> };

/** Lexicons of grammar: their words stand for themselves. */
const grammar = new Set(
  'you your you-are you-plural you-be whoever anybody them they det will would i adv could-do staff-demand refuse wishes mild-thing jargon'.split(
    ' ',
  ),
);

/**
 * Each word of a lexicon with the name of that lexicon; a word of several takes the smallest, which says most of it.
 * Entries of several words are left out.
 */
export function classesOf(lexicons: readonly Lexicon[]): Map<string, string> {
  const found = new Map<string, string>();
  const largest = [...lexicons].sort((a, b) => b.entries.length - a.entries.length || (a.name < b.name ? -1 : 1));
  for (const { name, entries, inflect } of largest) {
    if (grammar.has(name)) continue;
    for (const entry of entries) {
      if (/[\s-]/.test(entry)) continue;
      for (const form of inflect ? inflections(entry) : [entry]) found.set(form, name);
    }
  }
  return found;
}

/** The same as text by class, for the model file. */
export function joined(classes: ReadonlyMap<string, string>): Record<string, string> {
  const names = [...new Set(classes.values())].sort();
  const words = [...classes.keys()].sort();
  return Object.fromEntries(names.map((name) => [name, words.filter((word) => classes.get(word) === name).join(' ')]));
}
