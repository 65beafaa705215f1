import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { contentSecurityPolicy, hostReasons, optionalHosts, permissions, stored } from '../../deploy/access';
import { ids } from '../../deploy/ids';
import { cloudMatches } from '../../sites/hosts';

const root = join(import.meta.dirname, '..', '..', '..');

/** Facts for whoever has to decide: what the extension may reach, what it keeps and where, of what it is made. */
export function factsPaper(): string {
  return [
    '# Facts for privacy and security',
    '',
    'Written by `npm run papers -- --write` from the code that the manifest is made from; a test holds it up to date.',
    '`npm run papers -- FOLDER` builds the packages and adds their sizes, versions and checksums.',
    '',
    '## Permissions',
    '',
    ...table(
      ['permission', 'what for'],
      Object.entries(permissions).map(([name, reason]) => [code(name), reason]),
    ),
    '',
    `Ids: ${code(ids.chromium)} in Chrome, Chromium and Edge, unless a store or a key of your own gives another; ${code(ids.firefox)} in Firefox.`,
    '',
    '## Hosts',
    '',
    ...table(
      ['hosts', 'why'],
      [
        [cloudMatches.map(code).join(', '), hostReasons.known],
        [`${optionalHosts.map(code).join(', ')} (optional)`, hostReasons.optional],
      ],
    ),
    '',
    `The extension’s own pages run under: ${code(contentSecurityPolicy)}`,
    '',
    '## What is stored, and where',
    '',
    'Session memory is held by the browser in memory and is gone when it closes. The extension sends nothing',
    'of this anywhere. Sync storage is carried to the agent’s other devices by the browser, under its own account.',
    '',
    ...table(
      ['what', 'where', 'until'],
      stored.map(({ what, where, until }) => [what, where, until]),
    ),
    '',
    'Pages that the agent enables are permissions, which the browser itself keeps and shows.',
    'Messages of customers, judgements and drafts are written nowhere else than the table says.',
    '',
    '## Libraries that are shipped',
    '',
    ...table(['library', 'version', 'licence'], libraries()),
    '',
  ].join('\n');
}

type Lock = {
  readonly packages: Readonly<
    Record<
      string,
      {
        readonly version?: string;
        readonly license?: string;
        readonly dev?: boolean;
        readonly devOptional?: boolean;
        readonly optional?: boolean;
      }
    >
  >;
};

/** The packages of the lock file that are no tools of the developers. */
function libraries(): string[][] {
  const { packages } = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')) as Lock;
  return Object.entries(packages)
    .filter(([path, { dev, optional, devOptional }]) => path !== '' && !dev && !optional && !devOptional)
    .map(([path, { version = '', license = '' }]) => [path.split('node_modules/').at(-1) ?? '', version, license]);
}

export function table(head: readonly string[], rows: readonly (readonly string[])[]): string[] {
  const row = (cells: readonly string[]) => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  return [row(head), row(head.map(() => '---')), ...rows.map(row)];
}

export const code = (text: string): string => `\`${text}\``;
