import type { LadderAdvice } from './advice';
import type { Policy } from './policy';
import type { Turn } from './situation';
import type { Rung } from './template';

/** What the agent is told to do beside writing: one headline, then steps in the order in which they matter. */

/** What the advice takes from the settings; what is left out is as by default. */
export type StepsPolicy = Pick<Policy, 'supervisor' | 'crisisLines'> &
  Partial<Pick<Policy, 'securityContacts' | 'highestRung' | 'approvals' | 'terms' | 'languages'>>;

export function headlineOf(rung: Rung, turn: Turn): string {
  if (turn.notJudged !== undefined && rung === 'answer') {
    return 'This message was not judged: no language pack covers it. Read it yourself, or ask a colleague who speaks the language.';
  }
  return rung === 'answer' ? answerHeadline(turn) : headlines[rung];
}

const headlines: Record<Exclude<Rung, 'answer'>, string> = {
  acknowledge: 'Heated, but aimed at nobody. Answer the need and leave the language unmentioned.',
  boundary: 'Help first, then set a kind and clear boundary.',
  notice: 'A formal notice is due. Tell your supervisor first, and go on helping with the request.',
  restriction: 'A notice is in force and it happened again. Contact may be limited, if your supervisor agrees.',
  ending: 'A restriction is in force and it happened again. Ending contact is a decision for your supervisor.',
  safety: 'Stop here. Keep the message as it is, and tell your supervisor and security now.',
  care: 'Care comes first. No warning, whatever else the message says.',
  emergency: 'The danger comes first. The tone can wait.',
};

function answerHeadline({ notes }: Turn): string {
  if (notes.includes('employee-conduct')) {
    return 'A report about one of us. Thank them, take it seriously, pass it on. Nothing to defend.';
  }
  if (notes.includes('reported-speech')) return 'These words were used against the customer. Believe them, and help.';
  if (notes.includes('legal-action'))
    return 'That is their right, and no threat. Stay with the facts and show the way.';
  if (notes.includes('feedback')) return 'A complaint, and welcome. Thank them, own it, solve it.';
  return 'Nothing here breaks the code. Answer the request.';
}

/** A date, YYYY-MM-DD, as the agent reads dates. */
export type SayDay = (day: string) => string;

/** What the steps name of the ladder, with its dates in the agent's form. */
type Named = Pick<LadderAdvice, 'reviewDate' | 'endDate' | 'adjustments'>;

function withDays({ reviewDate, endDate, adjustments }: LadderAdvice, day: SayDay): Named {
  return {
    adjustments,
    ...(reviewDate === undefined ? {} : { reviewDate: day(reviewDate) }),
    ...(endDate === undefined ? {} : { endDate: day(endDate) }),
  };
}

/** The steps of the rung, then those of the notes, then what earlier messages left open. */
export function stepsOf(
  rung: Rung,
  turn: Turn,
  policy: StepsPolicy,
  ladder: LadderAdvice | undefined,
  day: SayDay,
): string[] {
  const supervisor = policy.supervisor ? `your supervisor, ${policy.supervisor},` : 'your supervisor';
  return [
    ...rungSteps(rung, turn, supervisor, policy, ladder && withDays(ladder, day)),
    ...watchedSteps(rung, turn, policy),
    ...noteSteps(rung, turn, supervisor),
    ...earlierSteps(rung, turn, supervisor),
  ];
}

function rungSteps(
  rung: Rung,
  turn: Turn,
  supervisor: string,
  policy: StepsPolicy,
  ladder: Named | undefined,
): string[] {
  if (rung === 'care') return careSteps(turn, supervisor, policy);
  if (rung === 'emergency') return emergencySteps(turn, supervisor, policy);
  if (rung === 'safety') return safetySteps(supervisor, policy);
  if (rung === 'boundary') return ['Note on the ticket that a boundary was set, so that colleagues know.'];
  if (rung === 'notice') {
    return [
      `Tell ${policy.approvals?.notice ?? supervisor} before you send it.`,
      'Keep the message as it is: do not edit, merge or delete it.',
      ...(ladder?.reviewDate ? [`Set a reminder to look at the notice again on ${ladder.reviewDate}.`] : []),
    ];
  }
  if (rung === 'restriction' || rung === 'ending')
    return formalSteps(rung, policy.approvals?.[rung] ?? supervisor, ladder);
  return [];
}

function careSteps({ severity }: Turn, supervisor: string, { crisisLines }: StepsPolicy): string[] {
  return [
    'If a life may be in danger right now, call the emergency number of the place where the customer is.',
    `Tell ${supervisor} now. You need not carry this alone.`,
    ...(crisisLines.length > 0
      ? crisisLines.map(({ region, name, contact }) => `Crisis line, ${region}: ${name}, ${contact}.`)
      : ['No crisis line is set up here: ask your supervisor for the local one before you write.']),
    ...(severity === 4 ? ['The message also speaks of harm to others: security has to know as well.'] : []),
    'Send no warning. Write down no more than the people who help need to know.',
    'Take a moment for yourself afterwards.',
  ];
}

function emergencySteps({ severity }: Turn, supervisor: string, policy: StepsPolicy): string[] {
  return [
    'Pass the danger on to your emergency team now, with the place and a phone number.',
    ...securitySteps(policy),
    'Make sure that the customer knows what to do to stay safe.',
    ...(severity === 4
      ? [`Then tell ${supervisor} and security about the threat, and keep the message as it is.`]
      : []),
    ...(severity === 2 || severity === 3 ? ['Speak about the tone later, when everybody is safe.'] : []),
  ];
}

function safetySteps(supervisor: string, policy: StepsPolicy): string[] {
  return [
    'If somebody may be in danger right now, call the emergency number.',
    `Tell ${supervisor} and security now, and warn anybody who is named or on the way there.`,
    ...securitySteps(policy),
    'Keep the message as it is: do not edit, merge or delete it.',
    `You need not answer this yourself. Send nothing until ${policy.approvals?.safety ?? 'your supervisor'} has agreed to it.`,
  ];
}

function securitySteps({ securityContacts = [] }: StepsPolicy): string[] {
  return securityContacts.map(({ region, name, contact }) => `Security, ${region}: ${name}, ${contact}.`);
}

/** Somebody who is followed, awaited or looked up is told, and not left alone with it, whatever step is due. */
function watchedSteps(rung: Rung, { kinds }: Turn, policy: StepsPolicy): string[] {
  if (!kinds.includes('intimidation') || rung === 'safety' || rung === 'care' || rung === 'emergency') return [];
  return [
    'Warn whoever it is aimed at, and tell security: nobody should meet this customer or go home alone because of it.',
    ...securitySteps(policy),
  ];
}

function formalSteps(rung: 'restriction' | 'ending', supervisor: string, ladder: Named | undefined): string[] {
  return [
    `Ask ${supervisor} to decide. Write down who approved it, and why.`,
    ...(ladder?.adjustments ?? []),
    ...(rung === 'ending' ? ['Make sure that emergencies can still be reported.'] : []),
    ...(ladder?.reviewDate && ladder.endDate
      ? [`It is looked at again on ${ladder.reviewDate} and ends on ${ladder.endDate} at the latest.`]
      : []),
    'Keep the messages that it rests on as they are.',
  ];
}

function noteSteps(rung: Rung, { notes }: Turn, supervisor: string): string[] {
  const steps: string[] = [];
  if (notes.includes('hazard') && rung === 'care')
    steps.push('A danger is reported too: pass it to your emergency team now.');
  if (notes.includes('employee-conduct')) {
    steps.push(`Pass the report to ${supervisor} and not to the person that it is about.`);
  }
  if (notes.includes('legal-action') && rung !== 'care') {
    steps.push('Tell whoever looks after legal matters or complaints. Promise nothing and admit nothing for others.');
  }
  return steps;
}

function earlierSteps(rung: Rung, { earlier }: Turn, supervisor: string): string[] {
  const steps: string[] = [];
  if (earlier.selfHarm && rung !== 'care') {
    steps.push(
      `Earlier in this ticket the customer spoke of self-harm: check with ${supervisor} that somebody followed it up.`,
    );
  }
  if (earlier.threat && rung !== 'safety') {
    steps.push(`Earlier in this ticket there was a threat: check with ${supervisor} that security knows.`);
  }
  return steps;
}
