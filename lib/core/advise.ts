import type { Advice, LadderAdvice } from './advice';
import type { Assessment } from './assessment';
import type { Channel, Conversation } from './conversation';
import { dayIn, localeFor } from './day';
import { stepsBefore } from './history';
import { clauses, kindFacts } from './kinds';
import { datesOf, type LadderRung, ladderStep, type Step, takenDates } from './ladder';
import { rank } from './rank';
import { situationsOf, type Turn, turnOf } from './situation';
import { headlineOf, type SayDay, type StepsPolicy, stepsOf } from './steps';
import type { Rung, Template } from './template';

export type AdviceRequest = {
  readonly conversation: Conversation;
  /** The message that the agent is about to answer. */
  readonly messageId: string;
  /** By message id; those of the customer's other messages are taken into account where they are there. */
  readonly assessments: ReadonlyMap<string, Assessment>;
  readonly policy: StepsPolicy;
  readonly library: readonly Template[];
  /** The agent's date, YYYY-MM-DD. */
  readonly today: string;
  /** How the answer is given, where that is another way than the conversation's. */
  readonly channel?: Channel;
  /** In whose form dates are said, BCP 47; the usual form of English without it. */
  readonly locale?: string;
  /** Steps that were taken with this customer before. */
  readonly history?: readonly Step[];
  /** How often the agent has picked a template, by its id; left out where a policy locks the learning. */
  readonly picks?: Readonly<Record<string, number>>;
};

/**
 * What to do about a message: care outranks everything, a present danger everything but care, a threat the ladder;
 * else the ladder's step for the severity and the history. Gives nothing while the message is not judged yet.
 */
export function advise(request: AdviceRequest): Advice | undefined {
  const { conversation, messageId, assessments, policy, library, today, locale = 'en', picks = {} } = request;
  const turn = turnOf(conversation, messageId, assessments);
  if (!turn) return undefined;
  const history = stepsBefore(request.history ?? [], conversation, messageId);
  const beside = besideLadder(turn);
  const ladder = ladderAdvice(turn, beside, history, today, policy);
  const rung = beside ?? ladder?.rung ?? 'answer';
  const { channel = conversation.channel } = request;
  const day = (date: string) => dayIn(date, 'long', localeFor('en', locale));
  const need = {
    rung,
    situations: situationsOf(turn, rung),
    channel,
    lang: turn.lang,
    languages: policy.languages ?? [],
    history,
    text: turn.text,
    picks,
    day,
  };
  return {
    rung,
    headline: headlineOf(rung, turn),
    steps: [...stepsOf(rung, turn, policy, ladder, day), ...activeNotice(ladder, rung, day)],
    clauses: clauses.filter((clause) => turn.kinds.some((kind) => kindFacts[kind].clauses.includes(clause))),
    suggestions: rank(library, need),
    ...(ladder ? { ladder } : {}),
  };
}

function besideLadder({ notes, severity }: Turn): Rung | undefined {
  if (notes.includes('self-harm')) return 'care';
  if (notes.includes('hazard')) return 'emergency';
  return severity === 4 ? 'safety' : undefined;
}

const adjustments = [
  'Ask first if something would make contact easier: another channel, more time, large print, an interpreter.',
  'Ask if the customer would like somebody to speak for them. Illness, disability or distress may be behind the words.',
];

function ladderAdvice(
  turn: Turn,
  beside: Rung | undefined,
  history: readonly Step[],
  today: string,
  { highestRung, approvals, terms }: StepsPolicy,
): LadderAdvice | undefined {
  if (beside === 'care' || beside === 'emergency') return undefined;
  const step = ladderStep(turn.severity, history, today, highestRung);
  const rung = beside ?? step.rung;
  const late = rung === 'restriction' || rung === 'ending';
  const formal = late || rung === 'notice' || rung === 'safety';
  const usual = late ? 'your supervisor, in writing' : 'your supervisor';
  return {
    ...step,
    blocked: blockedBeside(turn, beside, history, today, highestRung) ?? step.blocked,
    ...datesOf(rung, today, terms),
    ...takenDates(step.active),
    adjustments: late ? adjustments : [],
    ...(formal ? { approval: approvals?.[rung] ?? usual } : {}),
  };
}

/** A threat lifts every block; a message that nobody judged may be aimed at a person for all we know. */
function blockedBeside(
  turn: Turn,
  beside: Rung | undefined,
  history: readonly Step[],
  today: string,
  top?: LadderRung,
) {
  if (beside === 'safety') return [];
  return turn.notJudged === undefined ? undefined : ladderStep(2, history, today, top).blocked;
}

/** A reminder of a restriction that is in force while the customer writes within the code. */
function activeNotice(ladder: LadderAdvice | undefined, rung: Rung, day: SayDay): string[] {
  const strict = ladder?.active.find((step) => step.rung === 'restriction' || step.rung === 'ending');
  if (!strict || rung === 'restriction' || rung === 'ending' || rung === 'safety') return [];
  const name = strict.rung === 'ending' ? 'Contact was ended' : 'Contact is limited';
  const until = strict.expires === undefined ? 'it is lifted' : day(strict.expires);
  return [`${name} since ${day(strict.date)}, until ${until}: answer in the agreed way only.`];
}
