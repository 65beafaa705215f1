import { type Case, readCases } from '../../../tests/sites/cases';
import { siteData } from '../../sites/index';
import type { pages } from '../../sites/pages';

/** Which kinds of page each site is tried on, so that what is not tried is seen. */

const kinds = ['open', 'several', 'notes', 'quoted', 'reply', 'note mode', 'empty', 'language'] as const;
type Kind = (typeof kinds)[number];

type Message = { readonly visibility: string; readonly fresh?: readonly string[] };
type Expected = {
  readonly conversation?: { readonly messages: readonly Message[] };
  readonly composers: readonly { readonly audience: string }[];
};

type Said = NonNullable<Case['expected']['also']>[number];
const says = ({ expected }: Case, kind: Said) => expected.also?.includes(kind) ?? false;

/** Told by what a page is held to, and of kinds that no expectation shows by the case itself. */
const shows: Readonly<Record<Kind, (expected: Expected, each: Case) => boolean>> = {
  open: ({ conversation }) => (conversation?.messages.length ?? 0) > 0,
  several: (_, each) => says(each, 'several'),
  notes: ({ conversation }) => conversation?.messages.some(({ visibility }) => visibility === 'internal') ?? false,
  quoted: ({ conversation }) => conversation?.messages.some(({ fresh }) => fresh !== undefined) ?? false,
  reply: ({ composers }) => composers.some(({ audience }) => audience !== 'internal'),
  'note mode': ({ composers }) => composers.some(({ audience }) => audience === 'internal'),
  empty: ({ conversation }, each) => conversation?.messages.length === 0 || says(each, 'empty'),
  language: (_, each) => says(each, 'language'),
};

type SiteId = (typeof pages)[keyof typeof pages]['id'];

/** A mail is never empty. */
const mail: readonly string[] = ['gmail', 'outlook', 'roundcube', 'sogo'] satisfies SiteId[];

/** What the product's data has no word for is not missed: mail knows no notes, and some products' notes nobody knows. */
function isAsked(kind: Kind, id: string): boolean {
  const data = siteData.find((each) => each.id === id);
  if (!data) return true;
  const { messages, composers, unread } = data;
  if (unread !== undefined && kind !== 'reply' && kind !== 'note mode' && kind !== 'language') return false;
  if (kind === 'empty') return !mail.includes(id);
  if (kind === 'several') return !data.oneToAPage;
  if (kind === 'notes') return messages.some(({ visibility = [] }) => visibility.some(({ is }) => is === 'internal'));
  if (kind !== 'note mode') return true;
  return composers.some(({ audience = [], otherwise }) => otherwise === 'internal' || audience.some(isInternal));
}

const isInternal = ({ is }: { readonly is: string }) => is === 'internal';

export type KindsRow = { readonly id: string; readonly state: Readonly<Record<Kind, 'yes' | 'gap' | 'unasked'>> };

export function kindsRows(): KindsRow[] {
  const cases = readCases();
  return siteData
    .map(({ id }) => {
      const own = cases.filter(({ name }) => name.startsWith(`${id}/`));
      const stateOf = (kind: Kind) => {
        if (own.some((each) => shows[kind](each.expected.expect as Expected, each))) return 'yes';
        return isAsked(kind, id) ? 'gap' : 'unasked';
      };
      return { id, state: Object.fromEntries(kinds.map((kind) => [kind, stateOf(kind)])) as KindsRow['state'] };
    })
    .sort((a, b) => a.id.localeCompare(b.id));
}

const signs = { yes: 'yes', gap: '**gap**', unasked: '–' };

/** The table in Markdown. */
export function kindsTable(): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  const rows = kindsRows().map(({ id, state }) => line([id, ...kinds.map((kind) => signs[state[kind]])]));
  return [line(['site', ...kinds]), line(['site', ...kinds].map(() => '---')), ...rows].join('\n');
}
