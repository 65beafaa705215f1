import type { Kind, Severity } from './kinds';
import type { Rung } from './template';

/**
 * The ladder: acknowledge, boundary, notice, restriction, ending. What was done before raises the step, never the
 * severity. No step is skipped; a threat stands outside the ladder and goes to `safety` at once. The steps and the
 * contents of letters follow what public ombudsmen advise (NSW Ombudsman, "Managing unreasonable conduct by a
 * complainant"; UK Parliamentary and Health Service Ombudsman): change is asked for first, adjustments are offered
 * before contact is restricted, each step has a reason, an end and a review.
 */

export const ladder = ['answer', 'acknowledge', 'boundary', 'notice', 'restriction', 'ending'] as const;
export type LadderRung = (typeof ladder)[number];

/** A step that was taken with a customer. Plain data; who keeps it, and how long, is not decided here. */
export type Step = {
  /** The day, YYYY-MM-DD. */
  readonly date: string;
  readonly rung: Rung;
  readonly kinds: readonly Kind[];
  readonly template?: string;
  /** The ticket's reference. */
  readonly ticket: string;
  /** The page's own id of the message that the step answers. */
  readonly message?: string;
  /** The last day on which it counts, YYYY-MM-DD; absent when it never did. */
  readonly expires?: string;
  /** When it is looked at again, YYYY-MM-DD. */
  readonly review?: string;
  readonly approvedBy?: string;
  /** What came of offering adjustments before contact was restricted. */
  readonly adjustments?: 'agreed' | 'declined';
  /** Why a step was skipped: what the threat was, in the agent's words. */
  readonly threat?: string;
};

/** In days. `review`, `object`: after how many days it is looked at again, and until when one can object. */
export type Term = { readonly expires: number; readonly review?: number; readonly object?: number };

/** Terms by rung, as an organisation may set them. */
export type Terms = Partial<Record<Rung, Term>>;

/**
 * How long a step counts. A boundary is for the matter in hand; a notice for half a year; restrictions are looked at
 * every three months, so that nobody is shut out for longer than the reason lasts. Four weeks to object are what
 * most public bodies give.
 */
export const terms: Partial<Record<Rung, Term>> = {
  boundary: { expires: 90 },
  notice: { expires: 180, review: 90, object: 28 },
  restriction: { expires: 180, review: 90, object: 28 },
  ending: { expires: 365, review: 180, object: 28 },
  safety: { expires: 365, review: 90, object: 28 },
};

const firstStep: Record<Severity, LadderRung> = {
  0: 'answer',
  1: 'acknowledge',
  2: 'boundary',
  3: 'notice',
  4: 'notice',
};

export type Blocked = { readonly rung: Rung; readonly reason: string };

export type LadderStep = {
  readonly rung: LadderRung;
  /** Steps that still count, newest first. */
  readonly active: readonly Step[];
  /** Set when an earlier step raised this one. */
  readonly raisedFrom?: LadderRung;
  /** Higher steps that must not be taken now, each with the reason. */
  readonly blocked: readonly Blocked[];
};

/**
 * The step for a breach of this severity today (YYYY-MM-DD). Only a breach aimed at a person raises the step:
 * heated language aimed at nobody is never more than acknowledged.
 * @param highest the last step that the organisation takes.
 */
export function ladderStep(
  severity: Severity,
  history: readonly Step[],
  today: string,
  highest: LadderRung = 'ending',
): LadderStep {
  const active = activeSteps(history, today);
  const top = ladder.indexOf(highest);
  const first = ladder[Math.min(ladder.indexOf(firstStep[severity]), top)] ?? 'answer';
  const reached = Math.max(0, ...active.map((step) => ladder.indexOf(asLadder(step.rung))));
  const raised = severity >= 2 && reached >= ladder.indexOf('boundary') ? reached + 1 : 0;
  const index = Math.min(Math.max(ladder.indexOf(first), raised), top);
  const rung = ladder[index] ?? first;
  const blocked = ladder.slice(index + 1).map((higher, number) => {
    const reason =
      index + 1 + number > top ? 'Your organisation does not take this step.' : skipReason(higher, severity);
    return { rung: higher, reason };
  });
  return rung === first ? { rung, active, blocked } : { rung, active, blocked, raisedFrom: first };
}

/** Steps that count on `today`, newest first. A step dated after today is not counted. */
export function activeSteps(history: readonly Step[], today: string): Step[] {
  return history
    .filter((step) => step.date <= today && step.expires !== undefined && step.expires >= today)
    .sort((a, b) => (a.date < b.date ? 1 : a.date > b.date ? -1 : 0));
}

/** A threat counts as much as a formal notice for what comes after it. */
function asLadder(rung: Rung): LadderRung {
  if (rung === 'safety') return 'notice';
  return ladder.find((name) => name === rung) ?? 'answer';
}

function skipReason(rung: LadderRung, severity: Severity): string {
  if (severity < 2) return 'Nothing in this message was aimed at a person.';
  const missing = rung === 'notice' ? 'A kind boundary' : rung === 'restriction' ? 'A formal notice' : 'A restriction';
  return `${missing} comes first, and none is in force for this customer.`;
}

export type StepDates = { readonly reviewDate?: string; readonly endDate?: string; readonly objectDate?: string };

/** Of the steps that the next one rests on, when they were taken; YYYY-MM-DD. */
export type TakenDates = {
  readonly boundaryDate?: string;
  readonly noticeDate?: string;
  /** The last day on which that notice counts. */
  readonly noticeEndDate?: string;
  readonly restrictionDate?: string;
};

/** The latest of each among the steps in force, which are newest first. */
export function takenDates(active: readonly Step[]): TakenDates {
  const latest = (rung: Rung) => active.find((step) => step.rung === rung);
  const dates = {
    boundaryDate: latest('boundary')?.date,
    noticeDate: latest('notice')?.date,
    noticeEndDate: latest('notice')?.expires,
    restrictionDate: latest('restriction')?.date,
  };
  return Object.fromEntries(Object.entries(dates).filter(([, date]) => date !== undefined));
}

/** The dates that go with a step taken `today`, all YYYY-MM-DD. `own` terms stand in place of the usual ones. */
export function datesOf(rung: Rung, today: string, own: Terms = {}): StepDates {
  const term = own[rung] ?? terms[rung];
  if (!term) return {};
  return {
    endDate: addDays(today, term.expires),
    ...(term.review === undefined ? {} : { reviewDate: addDays(today, term.review) }),
    ...(term.object === undefined ? {} : { objectDate: addDays(today, term.object) }),
  };
}

/** `count` days after `day`, or before it when negative; both YYYY-MM-DD. Throws RangeError when `day` is no date. */
export function addDays(day: string, count: number): string {
  const date = new Date(`${day}T12:00:00Z`);
  if (Number.isNaN(date.getTime())) throw new RangeError(`"${day}" is no date of the form YYYY-MM-DD`);
  date.setUTCDate(date.getUTCDate() + count);
  return date.toISOString().slice(0, 10);
}
