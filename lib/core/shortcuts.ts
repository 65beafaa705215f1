import type { Template } from './template';

/** The answers that have a shortcut, by its lower case; of two with the same one the first in the library. */
export function shortcutsOf(library: readonly Template[]): ReadonlyMap<string, Template> {
  const found = new Map<string, Template>();
  for (const template of library) {
    const word = template.shortcut?.toLowerCase();
    if (word && !found.has(word)) found.set(word, template);
  }
  return found;
}
