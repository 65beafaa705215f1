import type { Conversation } from './conversation';
import type { Clause } from './kinds';
import type { StepDates, TakenDates } from './ladder';
import type { Facts, Placeholder } from './placeholders';
import type { Policy } from './policy';

/** What a conversation, the policy and the advice already say, for the placeholders of a template. */

/**
 * @param today the agent's date as YYYY-MM-DD.
 * @param locale BCP 47, for dates.
 * @param messageId the message that is answered, for its date.
 */
export function factsOf(
  conversation: Conversation,
  policy: Pick<Policy, 'organisationName' | 'codeUrl' | 'supervisor' | 'agentName' | 'crisisLines' | 'clauseWords'>,
  today: string,
  locale: string,
  advice?: { readonly clauses?: readonly Clause[] | undefined; readonly ladder?: StepDates & TakenDates },
  messageId?: string,
): Facts {
  const found: Record<string, string | undefined> = {
    customer: givenName(conversation.requester?.name),
    customer_full: personName(conversation.requester?.name),
    agent: policy.agentName || personName(conversation.agent?.name),
    organisation: policy.organisationName,
    ticket: conversation.ticket.id,
    subject: conversation.ticket.subject,
    date: today,
    clauses: advice?.clauses?.map((id) => policy.clauseWords.find((own) => own.id === id)?.name ?? id).join(),
    message_date: dateOf(conversation, messageId),
    code_url: policy.codeUrl,
    supervisor: policy.supervisor,
    crisis_lines: policy.crisisLines.map(({ region, name, contact }) => `${name} (${region}): ${contact}`).join('\n'),
    boundary_date: advice?.ladder?.boundaryDate,
    notice_date: advice?.ladder?.noticeDate,
    notice_end_date: advice?.ladder?.noticeEndDate,
    restriction_date: advice?.ladder?.restrictionDate,
    review_date: advice?.ladder?.reviewDate,
    end_date: advice?.ladder?.endDate,
    object_date: advice?.ladder?.objectDate,
  };
  const values: { [P in Placeholder]?: string } = {};
  for (const [name, value] of Object.entries(found)) if (value?.trim()) values[name as Placeholder] = value.trim();
  return { locale, values };
}

/** The day that a machine-readable time names, YYYY-MM-DD; a time in words is left for the agent to say. */
function dateOf({ messages }: Conversation, messageId: string | undefined): string | undefined {
  const time = messages.find(({ id }) => id === messageId)?.time;
  return /^\d{4}-\d{2}-\d{2}(?=T|$)/.exec(time ?? '')?.[0];
}

/** A display name that is a person's: not an address, a number or a system's word for nobody. */
function personName(name: string | undefined): string | undefined {
  const trimmed = name?.trim() ?? '';
  if (!/\p{L}/u.test(trimmed) || /[@/\\<>{}[\]|=_\d]/.test(trimmed)) return undefined;
  if (/^(unknown|anonymous|guest|customer|user|visitor|nobody|no name)\b/i.test(trimmed)) return undefined;
  return trimmed;
}

/** Words that say that the name is a firm's, a household's or a titled person's: used whole. */
const notGiven = /^(mr|mrs|ms|mx|miss|dr|prof|sir|dame|lord|lady|rev|the|herr|frau|sr|sra|señor|señora)\b\.?/iu;
const firm = /\b(ltd|limited|inc|llc|plc|gmbh|co|company|corp|group|council|team|office|services?|shop|store)\b\.?/iu;

/**
 * How to address somebody: the given name where the whole is plainly "Given Family" in Latin letters, else the name
 * as the customer wrote it. Never a guess about titles, order or gender.
 */
export function givenName(name: string | undefined): string | undefined {
  const whole = personName(name);
  if (whole === undefined || notGiven.test(whole) || firm.test(whole)) return whole;
  const parts = whole.split(/\s+/);
  const plain = parts.every((part) => /^\p{Script=Latin}[\p{Script=Latin}'’.-]*$/u.test(part));
  const [first] = parts;
  if (!plain || parts.length < 2 || parts.length > 3 || first === undefined) return whole;
  return /^\p{Lu}\p{Ll}+([-'’]\p{Lu}?\p{Ll}+)*$/u.test(first) ? first : whole;
}
