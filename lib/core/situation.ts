import type { Assessment } from './assessment';
import type { Conversation, Message } from './conversation';
import { type Kind, kinds, type Note, notes, type Severity } from './kinds';
import type { Rung, Situation } from './template';

/** What an answer has to meet: everything that the customer wrote since the organisation last answered. */
export type Turn = {
  readonly severity: Severity;
  /** Worst first. */
  readonly kinds: readonly Kind[];
  readonly notes: readonly Note[];
  readonly lang: string;
  /** What the customer newly wrote in it. */
  readonly text: string;
  readonly notJudged?: string;
  /** The customer had to write again because no answer came. */
  readonly repeated: boolean;
  /** Grave findings of earlier, answered messages. */
  readonly earlier: { readonly threat: boolean; readonly selfHarm: boolean };
};

/**
 * Joins the assessments of the selected message and of the customer's unanswered messages before it: a reply answers
 * all of them. Gives nothing when the message is unknown or not judged yet.
 */
export function turnOf(
  conversation: Conversation,
  messageId: string,
  assessments: ReadonlyMap<string, Assessment>,
): Turn | undefined {
  const index = conversation.messages.findIndex((message) => message.id === messageId);
  const assessment = assessments.get(messageId);
  if (index === -1 || !assessment) return undefined;
  const before = conversation.messages.slice(0, index);
  const answered = before.findLastIndex((message) => message.role === 'agent' && message.visibility !== 'internal');
  const unanswered = before.slice(answered + 1);
  const open = judged(unanswered, assessments);
  const turn = [...open, assessment];
  const found = new Set(turn.flatMap((one) => one.signals.map((signal) => signal.kind)));
  const noted = new Set(turn.flatMap((one) => one.notes));
  const past = judged(before.slice(0, answered + 1), assessments);
  return {
    severity: turn.reduce<Severity>((worst, one) => (one.severity > worst ? one.severity : worst), 0),
    kinds: kinds.filter((kind) => found.has(kind)).reverse(),
    notes: notes.filter((note) => noted.has(note)),
    lang: assessment.lang,
    text: [...unanswered, ...conversation.messages.slice(index, index + 1)]
      .filter(isCustomers)
      .map(freshText)
      .join('\n'),
    ...(assessment.notJudged === undefined ? {} : { notJudged: assessment.notJudged }),
    repeated: hadToAskAgain(unanswered.filter(isCustomers).at(-1), conversation.messages[index]),
    earlier: {
      threat: past.some((one) => one.severity === 4),
      selfHarm: past.some((one) => one.notes.includes('self-harm')),
    },
  };
}

function judged(messages: readonly Message[], assessments: ReadonlyMap<string, Assessment>): Assessment[] {
  return messages.filter(isCustomers).flatMap((message) => assessments.get(message.id) ?? []);
}

const day = 24 * 60 * 60 * 1000;

/** A second message within a day is an addition; where the page gives no times, it counts as asking again. */
function hadToAskAgain(before: Message | undefined, now: Message | undefined): boolean {
  if (!before || !now) return false;
  const waited = Date.parse(now.time ?? '') - Date.parse(before.time ?? '');
  return Number.isNaN(waited) || waited >= day;
}

function isCustomers(message: Message): boolean {
  return message.role === 'customer';
}

function freshText({ text, fresh }: Message): string {
  return fresh.map(({ start, end }) => text.slice(start, end)).join('\n');
}

/** Notes that say what the customer came for, the weightiest first. */
const leading: readonly Note[] = ['hazard', 'employee-conduct', 'reported-speech', 'legal-action', 'feedback'];

/**
 * The situations that a reply has to meet, the leading one first. What the customer came for leads while the step is
 * no formal one; from a notice on, the breach does, because the notice has to name it.
 */
export function situationsOf(turn: Turn, rung: Rung): Situation[] {
  if (rung === 'care') return ['self-harm'];
  if (rung === 'emergency') return ['hazard', ...turn.kinds];
  const came = leading.filter((note) => turn.notes.includes(note));
  const needs: Situation[] = came.flatMap((note): Situation[] =>
    note === 'feedback' ? ['complaint', 'feedback'] : [note],
  );
  if (rung === 'safety') return ['threat', ...turn.kinds.filter((kind) => kind !== 'threat'), ...needs];
  const repeat: Situation[] = turn.repeated ? ['repeat-contact'] : [];
  // A report about staff, or of words used against the customer, is met before the customer's own tone.
  const reportFirst = came[0] === 'employee-conduct' || came[0] === 'reported-speech';
  if (turn.severity >= 3 || (turn.severity === 2 && !reportFirst)) return [...turn.kinds, ...needs, ...repeat];
  const plain = came.length === 0 || came[0] === 'feedback';
  const asked = plain ? [...repeat, ...needs] : [...needs, ...repeat];
  return turn.severity >= 1 ? [...asked, ...turn.kinds] : [...asked, 'request'];
}
