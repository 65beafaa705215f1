import { classify } from '../classify';
import { type Answers, fill } from '../fill';
import type { Judge } from '../judge';
import { lint } from '../liquid/lint';
import type { Facts } from '../placeholders';
import type { Filled } from '../template';
import { type FieldFault, type OwnTemplate, parseOwn, toTemplate } from './own';

/**
 * What is wrong with an own template: with one of its fields, whose name the message goes on after; `line` and `column`
 * count from 1 and stand where the body is at fault.
 */
export type OwnProblem = {
  readonly message: string;
  readonly field?: FieldFault['field'];
  readonly line?: number;
  readonly column?: number;
  /** `refused`: it cannot be kept like this. `advice`: it can, and would be better otherwise. */
  readonly weight: 'refused' | 'advice';
};

/** The ticket that previews and checks are filled from. */
export const sampleFacts: Facts = {
  locale: 'en-GB',
  values: {
    ...{ customer: 'Dana', customer_full: 'Dana Whitlock', agent: 'Sam Okafor', organisation: 'Larkfield Home' },
    ...{ ticket: '4101', subject: 'Can I move my delivery?', date: '2026-11-24', message_date: '2026-11-23' },
    ...{ code_url: 'https://larkfield.example/code', supervisor: 'Marta Lindqvist', request: 'the delivery day' },
    ...{ answer: 'Your order comes on Thursday.', next_step: 'I will call the driver today.' },
    ...{ reason: 'The van is full.', due_date: '2026-11-26', boundary_date: '2026-10-02', notice_date: '2026-11-02' },
    ...{ notice_end_date: '2027-05-01', clauses: 'hurtful,abusive' },
    ...{ restriction_date: '2026-11-12', review_date: '2027-02-22', end_date: '2027-05-23' },
    ...{ object_date: '2026-12-22', object_contact: 'our complaints team', contact_way: 'by email' },
    ...{ emergency_line: '555 0199', crisis_lines: 'Help Line (north): 555 0100' },
  },
};

/**
 * The template as it will be inserted for the sample ticket; its own questions are answered by their labels.
 * @throws Error when the linter would refuse the body.
 */
export function previewOf(own: OwnTemplate, answers: Answers = {}): Filled {
  const template = toTemplate(own);
  const first = fill(template, sampleFacts, answers);
  if (first.ready) return first;
  const labels: Answers = Object.fromEntries(first.blanks.map(({ name, label }) => [name, label]));
  return fill(template, sampleFacts, { ...labels, ...answers });
}

/** At most so many of the wordings that choices can give are judged. */
const mostWordings = 12;

/**
 * Everything that is wrong with a template: its fields, its places and conditions with line and column, a shortcut that
 * one of `others` has, and words that would break the code, which binds agents too. A refused template must not be stored.
 */
export function checkOwn(own: OwnTemplate, judge: Judge, others: readonly OwnTemplate[] = []): OwnProblem[] {
  const parsed = parseOwn(own);
  const problems: OwnProblem[] =
    'faults' in parsed ? parsed.faults.map(({ field, reason }) => ({ field, message: reason, weight: 'refused' })) : [];
  const taken = own.shortcut && others.find((other) => other.id !== own.id && sameShortcut(other, own));
  if (taken)
    problems.push({ message: `The shortcut ;${own.shortcut} is that of “${taken.title}”.`, weight: 'refused' });
  for (const fault of own.body === '' ? [] : lint(own.body)) problems.push({ ...fault, weight: 'refused' });
  return problems.length > 0 ? problems : conductOf(own, judge);
}

export function sameShortcut(one: OwnTemplate, other: OwnTemplate): boolean {
  return one.shortcut !== '' && one.shortcut.toLowerCase() === other.shortcut.toLowerCase();
}

/** What the draft check says of the finished texts, each finding once. */
function conductOf(own: OwnTemplate, judge: Judge): OwnProblem[] {
  const found = new Map<string, OwnProblem>();
  for (const text of wordingsOf(own)) {
    for (const { kind, start, end, reason } of classify({ text, role: 'agent', lang: own.lang }, judge).signals) {
      const words = text.slice(start, end);
      const weight = kind === 'cold' || kind === 'jargon' ? 'advice' : 'refused';
      found.set(`${kind} ${words}`, { message: reason, ...placeOf(words, own.body), weight });
    }
  }
  return [...found.values()];
}

/** Where the words stand in the body; nowhere when a place fills a part of them. */
function placeOf(words: string, body: string): { readonly line?: number; readonly column?: number } {
  const at = body.indexOf(words);
  if (at === -1) return {};
  const before = body.slice(0, at).split('\n');
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}

function wordingsOf(own: OwnTemplate): string[] {
  const first = previewOf(own);
  const others = (first.stops ?? []).flatMap(({ name, options = [] }) =>
    options.slice(1).map((option) => ({ [name]: option })),
  );
  return [first, ...others.slice(0, mostWordings - 1).map((answers) => previewOf(own, answers))].map((filled) =>
    filled.ready ? filled.plain : filled.preview,
  );
}
