import type * as v from 'valibot';

/** Why a value was not accepted, in words that do not repeat it: the library's own do, and it may be private. */
export function reasonOf(issue: v.BaseIssue<unknown>): string {
  const { type, received, message } = issue;
  if (type === 'check') return message;
  const limit = issue.expected?.replace(/^[<>]=?/, '') ?? '';
  if (limits[type]) return `must be ${limits[type]} ${limit}`;
  if (type === 'non_empty') return 'must not be empty';
  if (type === 'regex') return 'has signs that are not allowed here';
  if (type === 'strict_object' && issue.expected === 'never') return 'is not a known key';
  if (type === 'strict_object' && received === 'undefined') return 'is missing';
  const wanted = issue.expected?.replaceAll('"', '').replace(/[()]/g, '').replaceAll(' | ', ' or ');
  return wanted ? `must be: ${wanted.toLowerCase()}` : 'is not valid';
}

const limits: Readonly<Record<string, string>> = {
  max_length: 'no longer than',
  min_length: 'no shorter than',
  max_value: 'at most',
  min_value: 'at least',
};

/** The key, or a path below it: `crisisLines.0.name`. */
export function pathOf(key: string, issue: v.BaseIssue<unknown>): string {
  return [key, ...(issue.path ?? []).map((item) => String(item.key))].join('.');
}
