import * as v from 'valibot';
import { lockSchema, policySchema } from '../../core/policy';
import { installSchema } from '../../core/policy/install';
import { choicesOf, descriptionOf, type Part, partOf } from '../../core/policy/part';
import { typeOf } from './managedSchema';

/** A settings file that shows the form; its address and id are nobody's. */
const example = {
  policy: {
    organisationName: 'Northbrook Water',
    codeUrl: 'https://northbrook.example/code',
    crisisLines: [{ region: 'Northbrook', name: 'Lifeline Northbrook', contact: '555 0100' }],
    locked: ['crisisLines'],
  },
  install: {
    chromium: 'https://extensions.northbrook.example/updates.xml',
    chromiumId: 'abcdefghijklmnopabcdefghijklmnop',
    firefox: 'https://extensions.northbrook.example/conduct-panel-0.1.0.xpi',
  },
} as const;

/** The settings as Markdown, for administrators: what each key is, its form, its default, and what its parts are. */
export function policyTable(): string {
  const settings = Object.entries(policySchema).map(([key, schema]) =>
    row([`\`${key}\``, descriptionOf(partOf(schema)) ?? '', form(partOf(schema)), json(v.getDefault(schema))]),
  );
  const locks = Object.entries(lockSchema).map(([key, schema]) =>
    row([`\`${key}\``, descriptionOf(partOf(schema)) ?? '', 'list of names of settings', '']),
  );
  return [
    '# Settings for administrators',
    '',
    'Written by `npm run policy -- --write` from the schema in `lib/core/policy/`; a test holds it up to date.',
    'A value of the organisation is in force and locked; lists of the organisation and of the agent unite.',
    'What is wrong is left out, item by item, and the settings page says where and why.',
    '',
    '## The settings file',
    '',
    '`npm run policy -- settings.json FOLDER` takes a file of this form, every part of which may be left out:',
    '',
    '```json',
    JSON.stringify(example, null, 2),
    '```',
    '',
    row(['part of `install`', 'what it is', 'form']),
    row(['---', '---', '---']),
    ...Object.entries(installSchema.entries).map(([key, schema]) =>
      row([`\`${key}\``, descriptionOf(partOf(schema)) ?? '', form(partOf(schema))]),
    ),
    '',
    '## policy',
    '',
    row(['key', 'what it is', 'form', 'default']),
    row(['---', '---', '---', '---']),
    ...settings,
    ...locks,
    ...Object.entries(policySchema).flatMap(([key, schema]) => details(key, partOf(schema))),
    '',
  ].join('\n');
}

/** The parts of an object, or of the objects of a list. */
function details(key: string, part: Part): string[] {
  const entries = (part.item ? partOf(part.item) : part).entries;
  if (!entries) return [];
  const rows = Object.entries(entries).map(([name, inner]) => {
    const optional = inner.type.endsWith('optional') ? 'may be left out' : '';
    return row([`\`${name}\``, descriptionOf(partOf(inner)) ?? '', form(partOf(inner)), optional]);
  });
  return ['', `## ${key}`, '', row(['part', 'what it is', 'form', '']), row(['---', '---', '---', '---']), ...rows];
}

function form(part: Part): string {
  const choices = choicesOf(part);
  if (choices) return choices.map((choice) => `\`${choice}\``).join(', ');
  if (part.item) return `list of ${part.item.entries ? 'objects' : form(partOf(part.item))}`;
  if (!part.entries) return forms[typeOf(part)] ?? typeOf(part);
  return `object with ${Object.keys(part.entries)
    .map((name) => `\`${name}\``)
    .join(', ')}`;
}

const forms: Readonly<Record<string, string>> = { string: 'text', integer: 'whole number', boolean: '`true`, `false`' };

const json = (value: unknown): string => `\`${JSON.stringify(value)}\``;
const row = (cells: readonly string[]): string => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
