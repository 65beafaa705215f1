import { shortcutForm } from '../own';
import { askedRemark, type ForeignPlaces, withOurPlaces } from './places';
import type { Reading } from './row';

/**
 * Briskine's export, a CSV with the columns id, title, shortcut, subject, to, cc, bcc, tags (parted by commas), body (HTML)
 * and body_plain_text. Source: help.briskine.com/templates/import-templates, looked up on 2026-11-27.
 */
const own = ['bcc', 'body_plain_text'];

export function isBriskine(header: readonly string[]): boolean {
  return header.includes('body') && own.some((name) => header.includes(name));
}

/** Its variables for the people and the subject of a mail. */
const places: ForeignPlaces = {
  'to.first_name': 'customer',
  'to.name': 'customer_full',
  'from.first_name': 'agent',
  'from.name': 'agent',
  'account.first_name': 'agent',
  'account.name': 'agent',
  subject: 'subject',
};

/** @throws Error with a sentence when its body has parts that have no counterpart here. */
export function briskineFields(cell: (name: string) => string, { readHtml }: Reading) {
  const { body, asked } = withOurPlaces(readHtml(cell('body')), places);
  const shortcut = cell('shortcut');
  const fits = shortcut === '' || shortcutForm.test(shortcut);
  const dropped = ['subject', 'to', 'cc', 'bcc'].filter((name) => cell(name) !== '');
  const id = cell('id').replace(/[^\w-]/g, '');
  const tags = cell('tags')
    .split(',')
    .map((tag) => tag.trim())
    .filter(Boolean);
  return {
    fields: {
      ...(id === '' ? {} : { id: `own/briskine-${id}` }),
      title: cell('title'),
      body,
      tags,
      shortcut: fits ? shortcut : '',
    },
    remarks: [
      ...askedRemark(asked),
      ...(fits ? [] : [`Its shortcut “${shortcut}” has signs that shortcuts here cannot have; it comes without one.`]),
      ...(dropped.length > 0 ? [`Left out: ${dropped.join(', ')}.`] : []),
    ],
  };
}
