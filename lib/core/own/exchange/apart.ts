import { sameShortcut } from '../check';
import type { OwnTemplate } from '../own';
import type { Incoming } from './import';

/**
 * Lets nothing replace anything: what is there already in the same words is left out and counted, what has the id of
 * another comes beside it under an id and a title of its own, and a shortcut that is taken stays with who has it.
 */
export function keepApart(
  incoming: readonly Incoming[],
  shelf: readonly OwnTemplate[],
  newId: () => string,
): { readonly good: readonly Incoming[]; readonly same: number } {
  const known = [...shelf];
  const good: Incoming[] = [];
  for (const { template, remarks } of incoming) {
    if (known.some((one) => wordsOf(one) === wordsOf(template))) continue;
    const said = [...remarks];
    let kept = template;
    if (known.some(({ id }) => id === kept.id)) {
      kept = { ...kept, id: `own/${newId()}`, title: freeTitle(kept.title, known) };
      said.push('You have another version of it; both are kept.');
    }
    if (known.some((one) => sameShortcut(one, kept))) {
      said.push(`Its shortcut ;${kept.shortcut} is taken; it comes without one.`);
      kept = { ...kept, shortcut: '' };
    }
    known.push(kept);
    good.push({ template: kept, remarks: said });
  }
  return { good, same: incoming.length - good.length };
}

/** All that makes an answer but its id and its date. */
export function wordsOf({ id: _, changed: __, ...words }: OwnTemplate): string {
  return JSON.stringify(Object.entries(words).sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** The title, with a number where another has it. */
export function freeTitle(title: string, known: readonly OwnTemplate[]): string {
  const taken = new Set(known.map((one) => one.title));
  for (let number = 2; ; number++) {
    const suffix = ` (${number})`;
    const free = `${title.slice(0, 200 - suffix.length)}${suffix}`;
    if (!taken.has(free)) return free;
  }
}
