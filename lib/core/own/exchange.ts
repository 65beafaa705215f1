import type { Judge } from '../judge';
import { checkOwn } from './check';
import { type OwnTemplate, parseOwn } from './own';

/** Own templates as a file, and what a file would bring: nothing is stored by looking at it. */

export function exportOwn(templates: readonly OwnTemplate[]): string {
  return `${JSON.stringify({ conductPanelAnswers: 1, templates }, null, 2)}\n`;
}

export type BrokenRow = { readonly line: number; readonly title: string; readonly reason: string };
export type OwnImport = { readonly good: readonly OwnTemplate[]; readonly broken: readonly BrokenRow[] };

/**
 * Reads an export. A file that is none of ours is one broken row; else every template stands for itself, with the line of
 * its id and the reason where it is broken.
 */
export function importOwn(text: string, judge: Judge): OwnImport {
  let file: unknown;
  try {
    file = JSON.parse(text);
  } catch {
    return { good: [], broken: [{ line: 1, title: '', reason: 'This file is no JSON.' }] };
  }
  const templates = typeof file === 'object' && file !== null && 'templates' in file ? file.templates : undefined;
  if (!Array.isArray(templates)) {
    return { good: [], broken: [{ line: 1, title: '', reason: 'This file holds no list "templates".' }] };
  }
  const good: OwnTemplate[] = [];
  const broken: BrokenRow[] = [];
  for (const [index, value] of templates.entries()) {
    const parsed = parseOwn(value);
    const reasons =
      'reasons' in parsed
        ? parsed.reasons
        : checkOwn(parsed.template, judge)
            .filter(({ weight }) => weight === 'refused')
            .map(({ message }) => message);
    if ('template' in parsed && reasons.length === 0) good.push(parsed.template);
    else broken.push({ line: lineOf(text, value, index), title: titleOf(value), reason: reasons.join(' ') });
  }
  return { good, broken };
}

function fieldOf(value: unknown, name: 'id' | 'title'): string | undefined {
  const fields = value as Readonly<Record<string, unknown>> | null;
  const field = typeof fields === 'object' && fields !== null ? fields[name] : undefined;
  return typeof field === 'string' ? field : undefined;
}

function titleOf(value: unknown): string {
  return fieldOf(value, 'title') ?? '';
}

/** The line of the row's id or title in the file; without either, the line of the list counted by rows. */
function lineOf(text: string, value: unknown, index: number): number {
  const mark = fieldOf(value, 'id') ?? fieldOf(value, 'title');
  const at = mark === undefined ? -1 : text.indexOf(JSON.stringify(mark));
  return at === -1 ? index + 1 : text.slice(0, at).split('\n').length;
}
