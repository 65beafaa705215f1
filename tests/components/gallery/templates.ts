import type { Advice } from '../../../lib/core/advice';
import type { Template } from '../../../lib/core/template';

/** Invented answers, for showing the panel only. */
const base = { lang: 'en', channels: ['ticket', 'email'], length: 'medium' } as const satisfies Partial<Template>;

export const ownIt: Template = {
  ...base,
  id: 'en/gallery-own-it',
  title: 'Own it and put it right',
  situations: ['complaint', 'feedback'],
  rung: 'answer',
  values: ['accountability', 'quality'],
  why: 'Says plainly what went wrong, then what happens next.',
  body: 'Hi {{ customer }},\n\nYou have waited three weeks and called four times. That is on us, and I am sorry.\n\nI have your meter reading in front of me now. {{ next_step }}\n\nI will write to you again by {{ review_date }}, whatever the result.\n\n{{ agent }}\n{{ organisation }}',
};

export const thanks: Template = {
  ...base,
  id: 'en/gallery-thanks',
  title: 'Thank for the feedback',
  situations: ['feedback'],
  rung: 'answer',
  length: 'short',
  values: ['respect'],
  ...{ favourite: true, shortcut: 'thanks', folder: 'Feedback' },
  why: 'Treats the complaint as help, because it is.',
  body: 'Hi {{ customer }},\n\nThank you for telling us so plainly. You are right that the bill and the letter do not agree, and I am checking which one is wrong.\n\n{{ agent }}',
};

export const boundary: Template = {
  ...base,
  id: 'en/gallery-boundary',
  title: 'Help first, then a kind boundary',
  situations: ['insult', 'cursing'],
  rung: 'boundary',
  values: ['respect', 'kindness', 'accountability'],
  why: 'Answers the request before it asks for a change of tone.',
  body: 'Hi {{ customer }},\n\nI can see how much trouble this leak has caused you. An engineer is booked for Thursday between 8 and 10.\n\nI want to keep helping you, and I can do that best when we speak to each other with respect. Please leave out remarks about my colleagues.\n\n{{ agent }}',
};

export const notice: Template = {
  ...base,
  id: 'en/gallery-notice',
  title: 'Formal notice with the clause',
  situations: ['threat', 'hate', 'intimidation'],
  rung: 'notice',
  length: 'long',
  values: ['safety', 'integrity'],
  why: 'Names the clause, what happens next, until when, and how to object.',
  body: 'Dear {{ customer }},\n\nYour message of today breaks the part of our code of conduct that rules out violent words. We take such words seriously, and {{ supervisor }} has been told.\n\nWe will go on working on your case in writing. If you see this differently, reply to this message by {{ review_date }} and someone who was not involved will look at it again.\n\n{{ agent }}\n{{ organisation }}',
};

export const careReply: Template = {
  ...base,
  id: 'en/gallery-care',
  title: 'You are not alone with this',
  situations: ['self-harm'],
  rung: 'care',
  length: 'short',
  values: ['kindness', 'safety'],
  why: 'Puts the person first and the bill aside.',
  body: 'Hi {{ customer }},\n\nThank you for telling me. What you wrote matters more than the bill, and I have put the bill on hold.\n\nPlease talk to someone now: Lifeline Northbrook is open day and night on 555 0100.\n\n{{ agent }}',
};

export const hazardReply: Template = {
  ...base,
  id: 'en/gallery-hazard',
  title: 'Get everybody out first',
  situations: ['hazard'],
  rung: 'emergency',
  length: 'short',
  values: ['safety'],
  why: 'One instruction at a time, the most urgent first.',
  body: 'Hi {{ customer }},\n\nPlease leave the cellar now and keep away from the water. Call the emergency number from outside.\n\n{{ agent }}',
};

export const spoken: Template = {
  ...base,
  id: 'en/gallery-spoken',
  title: 'Words for an insult',
  situations: ['insult'],
  rung: 'boundary',
  channels: ['phone', 'in-person'],
  length: 'short',
  values: ['respect'],
  why: 'Said in a low, slow voice.',
  body: 'I can hear how angry you are. Please do not speak to me like that. Tell me about the problem, and I listen.',
};

export const library: readonly Template[] = [ownIt, thanks, boundary, notice, careReply, hazardReply];

export function advise(
  rung: Advice['rung'],
  headline: string,
  steps: readonly string[],
  ...templates: Template[]
): Advice {
  const suggestions = templates.map((template) => ({ template, why: template.why }));
  return { rung, headline, steps, clauses: [], suggestions };
}
