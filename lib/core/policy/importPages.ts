import { checkValue } from './check';
import { type ExtraSite, taughtPages } from './extraSites';

/** What a file of taught pages holds: the pages that can be used, and what is wrong with the others, by place. */
export type Imported = { readonly pages: readonly ExtraSite[]; readonly problems: readonly string[] };

/**
 * Reads a file as it was exported: `{"extraSites": [...]}`, the form that a policy takes, or the list alone. Never throws;
 * `selectors` names the keys of a page whose selectors the browser does not understand.
 */
export function importPages(file: string, selectors: (page: ExtraSite) => readonly string[]): Imported {
  const value = parsed(file);
  if ('problem' in value) return { pages: [], problems: [value.problem] };
  const { json } = value;
  const given = isObject(json) && !Array.isArray(json) ? json.extraSites : json;
  if (given === undefined) return { pages: [], problems: ['extraSites: is missing'] };
  const { value: kept = [], faults } = checkValue('extraSites', taughtPages.extraSites, given);
  const pages = kept as readonly ExtraSite[];
  const bad = pages.flatMap((page) => selectors(page).map((key) => `${page.name}, ${key}: is no selector`));
  return {
    pages: pages.filter((page) => selectors(page).length === 0),
    problems: [...faults.map(({ path, reason }) => `${path}: ${reason}`), ...bad],
  };
}

function parsed(file: string): { readonly json: unknown } | { readonly problem: string } {
  try {
    return { json: JSON.parse(file) as unknown };
  } catch (error) {
    const place = /position (\d+)/.exec(error instanceof Error ? error.message : '')?.[1];
    const line = place === undefined ? '' : `, line ${file.slice(0, Number(place)).split('\n').length}`;
    return { problem: `The file is not JSON${line}.` };
  }
}

function isObject(value: unknown): value is { readonly extraSites?: unknown } {
  return typeof value === 'object' && value !== null;
}
