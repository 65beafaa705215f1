import { type PolicyKey, policyKeys } from '../../../lib/core/policy';
import type { Words } from '../../ui/words';
import type { Path } from './draft';

const isKey = (name: unknown): name is PolicyKey => policyKeys.some((key) => key === name);

/** What a setting is called here: the agent's own name is "your name" to the agent alone. */
export function keyLabel(key: PolicyKey, words: Words): string {
  return words.rollOut.keys[key] ?? words.options.fields[key].label;
}

/** What one choice of a list, or a part that is named after a choice, is called; its own name where it has no word. */
export function choiceLabel(choice: string | number, words: Words): string {
  const name = String(choice);
  const tables: readonly Readonly<Record<string, string | { readonly label: string }>>[] = [
    words.kinds,
    words.draftKinds,
    words.notes,
    words.rungs,
    words.values,
    words.clauses,
    words.rollOut.choices,
  ];
  const found = tables.find((table) => Object.hasOwn(table, name))?.[name];
  return typeof found === 'object' ? found.label : (found ?? name);
}

export function partLabel(name: string, words: Words): string {
  return words.rollOut.parts[name] ?? choiceLabel(name, words);
}

/** A path as a person reads it: "Crisis lines 2, Name". */
export function pathLabel(path: Path, words: Words): string {
  const named = path.map((step, at) => {
    if (/^\d+$/.test(String(step))) return String(Number(step) + 1);
    return at === 1 && path[0] === 'policy' && isKey(step) ? keyLabel(step, words) : partLabel(String(step), words);
  });
  const [first = words.rollOut.whole, ...rest] = path.length > 1 ? named.slice(1) : named;
  return rest.reduce((label, part) => (/^\d+$/.test(part) ? `${label} ${part}` : `${label}, ${part}`), first);
}

/** The id of the field of a path. */
export const idOf = (path: Path): string => `kit.${path.join('.')}`;
