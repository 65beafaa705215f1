import type { Advice } from './advice';
import type { Kind } from './kinds';
import { datesOf, type Step, type Terms } from './ladder';
import type { Rung, Template } from './template';

/**
 * Taking a step: what the agent is asked before, what is written down after, and which steps must not be taken now.
 * Answers of the agent come under these names beside the blanks of the template, so that one form holds both.
 */
export const stepAnswers = {
  approvedBy: 'step:approved_by',
  adjustments: 'step:adjustments',
  threat: 'step:threat',
  /** The same blanks that the letter names, so that letter and memory say one and the same. */
  expires: 'end_date',
  review: 'review_date',
} as const;
export type StepAnswer = keyof typeof stepAnswers;

type Answers = Readonly<Record<string, string>>;

/** The rungs of which using an answer is a step to remember. */
const recorded: ReadonlySet<Rung> = new Set(['boundary', 'notice', 'restriction', 'ending', 'safety']);

type Used = Pick<Template, 'rung' | 'prepares'>;

export function isRecorded({ rung, prepares }: Used): boolean {
  return recorded.has(rung) && !prepares;
}

/** Care may be written down as well, when the agent asks for it: the day and the ticket, and nothing else. */
export function mayBeRecorded(template: Used): boolean {
  return isRecorded(template) || template.rung === 'care';
}

/** What has to be answered before a step is taken, in order. A skipped step asks for the threat that is the reason. */
export function askedFor({ rung, prepares }: Used, blocked: boolean): StepAnswer[] {
  const late = !prepares && (rung === 'restriction' || rung === 'ending');
  return [
    ...(blocked ? (['threat'] as const) : []),
    ...(late ? (['approvedBy', 'adjustments', 'expires', 'review'] as const) : []),
  ];
}

/** Which of the answers are missing or make no sense: names of `askedFor`. */
export function unanswered(
  template: Used,
  blocked: boolean,
  answers: Answers,
  today: string,
  terms?: Terms,
): StepAnswer[] {
  const { endDate, reviewDate } = datesOf(template.rung, today, terms);
  const expires = said(answers, 'expires') ?? endDate ?? '';
  return askedFor(template, blocked).filter((name) => {
    if (name === 'expires') return !isDay(expires) || expires <= today;
    if (name !== 'review') return said(answers, name) === undefined;
    const review = said(answers, 'review') ?? reviewDate ?? '';
    return !isDay(review) || review <= today || review > expires;
  });
}

function said(answers: Answers, name: StepAnswer): string | undefined {
  const key = stepAnswers[name];
  return (Object.hasOwn(answers, key) ? answers[key]?.trim() : undefined) || undefined;
}

function isDay(words: string): boolean {
  return /^\d{4}-\d\d-\d\d$/.test(words) && !Number.isNaN(Date.parse(`${words}T12:00:00Z`));
}

export type Taking = {
  readonly template: Pick<Template, 'id' | 'rung'>;
  /** What was found in the messages that the answer meets. */
  readonly kinds: readonly Kind[];
  readonly ticket: string;
  /** Id of the message that is answered. */
  readonly message: string;
  /** The agent's date, YYYY-MM-DD. */
  readonly today: string;
  readonly answers: Answers;
  /** The organisation's own, in place of the usual ones. */
  readonly terms?: Terms;
};

/** The step as it is remembered. Of care no more than the day and the ticket: what was said is nobody's business. */
export function stepTaken({ template, kinds, ticket, message, today, answers, terms }: Taking): Step {
  const { id, rung } = template;
  if (rung === 'care') return { date: today, rung, kinds: [], ticket };
  const { endDate, reviewDate } = datesOf(rung, today, terms);
  const optional = {
    expires: said(answers, 'expires') ?? endDate,
    review: said(answers, 'review') ?? reviewDate,
    approvedBy: said(answers, 'approvedBy'),
    threat: said(answers, 'threat'),
  };
  const known = Object.entries(optional).filter(([name, value]) => value !== undefined && fits(name, value));
  const adjustments = said(answers, 'adjustments');
  return {
    ...{ date: today, rung, kinds, template: id, ticket, ...Object.fromEntries(known) },
    ...(message.length > 0 && message.length <= longest ? { message } : {}),
    ...(adjustments === 'agreed' || adjustments === 'declined' ? { adjustments } : {}),
  };
}

/** Ids of messages that are longer than this are left out, in UTF-16 units. */
const longest = 300;

/** Dates that the agent wrote in words stand in the letter only. */
function fits(name: string, value: string): boolean {
  return (name !== 'expires' && name !== 'review') || isDay(value);
}

const warnings = ['boundary', 'notice', 'restriction', 'ending'] as const;

/**
 * Why an answer of this rung must not be used now; nothing when it may. A threat lifts every block; beside somebody in
 * distress, or in danger, no warning is sent at all.
 */
export function blockedReason(rung: Rung, advice: Pick<Advice, 'rung' | 'ladder'>): string | undefined {
  if (advice.rung === 'safety') return undefined;
  const warns = warnings.some((one) => one === rung);
  if (advice.rung === 'care') {
    return warns || rung === 'safety' ? 'Care comes first: somebody in distress gets no warning.' : undefined;
  }
  if (advice.rung === 'emergency') {
    return warns ? 'The danger comes first. Speak of the tone when everybody is safe.' : undefined;
  }
  if (rung === 'safety') return 'No threat was found in this message.';
  return advice.ladder?.blocked.find((one) => one.rung === rung)?.reason;
}

/** Whether the agent may lift a block by naming the threat that the judge did not see. */
export function mayName(advice: Pick<Advice, 'rung'>): boolean {
  return advice.rung !== 'care' && advice.rung !== 'emergency';
}
