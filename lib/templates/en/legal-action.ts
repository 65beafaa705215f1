import type { Template } from '../../core/template';

/** Named beside a bank, a review or the press, they need the fuller answer. */
const further = [
  'court',
  'legal action',
  'sue',
  'lawyer',
  'lawyers',
  'solicitor',
  'solicitors',
  'attorney',
  'attorneys',
  'ombudsman',
  'regulator',
  'tribunal',
] as const;

/** Lawyers, regulators, ombudsmen, the press, chargebacks, reviews: lawful, and never treated as a threat. */
export const legalAction: readonly Template[] = [
  {
    id: 'en/legal-mail',
    lang: 'en',
    title: 'They want to take it further',
    situations: ['legal-action', 'complaint'],
    rung: 'answer',
    channels: ['ticket', 'email'],
    length: 'medium',
    values: ['integrity', 'respect'],
    why: 'It treats the right to go elsewhere as normal, shows the way, and still offers to solve it here.',
    body: `Hello{% if customer %} {{ customer }}{% endif %},

You have every right to take this further, and I will not stand in your way. {{ "If you go to the ombudsman or the regulator, please mention the reference" | choice: "If your lawyer writes to us, please ask for the reference" }} {{ ticket | default: "of this message" }}, and it will reach the right people.

I would still like to solve it with you. {{ next_step | default: "I am going through your case again today, and I will tell you by tomorrow what I can offer." }}

If you need copies of what we have on file, just ask.

Kind regards{% if agent %},
{{ agent }}{% endif %}`,
  },
  {
    id: 'en/legal-full',
    lang: 'en',
    title: 'How a complaint goes on from here',
    situations: ['legal-action', 'complaint', 'saying-no'],
    rung: 'answer',
    channels: ['ticket', 'email'],
    length: 'long',
    values: ['integrity', 'accountability', 'quality'],
    why: 'It lays out all routes openly, so that the customer can choose with full knowledge.',
    when: 'the customer needs to know all routes',
    body: `Hello{% if customer %} {{ customer }}{% endif %},

Thank you for telling me that you are thinking of taking this further. You are free to do so, and it will not change how we treat you. These are the ways that are open to you:

- Ask {{ object_contact | default: "my supervisor" }} to look again. They have not been involved so far and can decide afresh.
- Go to the ombudsman or the regulator. They are independent, and in most cases it costs nothing.
- Ask a lawyer or an advice service. You can give them this message.

I cannot give you legal advice, but I can send you what we have on file about your case. {{ reason | default: "That way everybody works from the same facts." }}

{{ next_step | default: "If you tell me which way you choose, I will do my part without delay." }}

Kind regards{% if agent %},
{{ agent }}{% endif %}`,
  },
  {
    id: 'en/legal-letter',
    lang: 'en',
    title: 'A lawyer has written',
    situations: ['legal-action'],
    rung: 'answer',
    channels: ['ticket', 'email'],
    length: 'medium',
    values: ['integrity', 'quality'],
    why: 'It confirms, names the route and says nothing that others have to answer for.',
    when: 'a lawyer has written to you',
    body: `Hello{% if customer %} {{ customer }}{% endif %},

Thank you for your letter about {{ request | default: "this matter" }}. I have passed it to the people here who look after legal questions. They will answer by {{ due_date }}.

If you have a reference of your own, please send it to me, and I will add it. Your reference with us is {{ ticket }}.

Kind regards{% if agent %},
{{ agent }}{% endif %}`,
  },
  {
    id: 'en/legal-chat',
    lang: 'en',
    title: 'They want to take it further, in chat',
    situations: ['legal-action', 'complaint'],
    rung: 'answer',
    channels: ['chat'],
    length: 'short',
    values: ['integrity', 'respect'],
    why: 'It does not argue with a right, and stays helpful.',
    body: `That's your right, and I won't stand in the way. I can tell you whom to write to, if you like. Before you go, may I try to solve it here? {{ next_step | default: "I'd need about ten minutes to go through it." }}`,
  },
  {
    id: 'en/legal-social',
    lang: 'en',
    title: 'A public word about lawyers or the press',
    situations: ['legal-action'],
    rung: 'answer',
    channels: ['social'],
    length: 'short',
    values: ['respect', 'integrity'],
    why: 'It shows in public that we are not afraid of being looked at.',
    body: `You're free to do that, of course, and we won't hold it against you. We'd like to solve it as well: please send us a private message with your ticket number, and somebody who can decide will look at it today.`,
  },
  {
    id: 'en/legal-talk',
    lang: 'en',
    title: 'Words when they want to take it further',
    situations: ['legal-action', 'complaint'],
    rung: 'answer',
    channels: ['phone', 'in-person'],
    length: 'short',
    values: ['integrity', 'respect'],
    why: 'It accepts the right in one sentence, so that the talk can go back to the matter.',
    body: `That is your right, and I respect it. I can give you the address if you like.

I'd still like to solve this with you today. {{ next_step | default: "Let me tell you what I can do, and then you decide." }}`,
  },
  {
    id: 'en/legal-review',
    lang: 'en',
    title: 'They will write a bad review',
    situations: ['legal-action', 'complaint', 'feedback'],
    rung: 'answer',
    channels: ['ticket', 'email', 'chat'],
    length: 'short',
    values: ['respect', 'integrity'],
    why: 'It does not bargain over the review and works on its reason.',
    when: 'it is about a review',
    cues: ['review', 'reviews', 'trustpilot', 'one star', '1 star', 'yelp'],
    unless: further,
    body: `You are welcome to write a review and to say what was bad. It helps others to read how it went. I would like to give you something better to write about. {{ next_step | default: "I am looking into it right now." }}`,
  },
  {
    id: 'en/legal-chargeback',
    lang: 'en',
    title: 'A payment is disputed with the bank',
    situations: ['legal-action', 'complaint'],
    rung: 'answer',
    channels: ['ticket', 'email'],
    length: 'medium',
    values: ['integrity', 'quality'],
    why: 'It explains what the two routes mean for the money, without pressing for one of them.',
    when: 'it is about a payment disputed with the bank',
    cues: ['chargeback', 'charge back', 'dispute the payment', 'dispute the charge', 'my bank', 'card issuer'],
    unless: further,
    body: `Hello{% if customer %} {{ customer }}{% endif %},

You can ask your bank to return the payment, and that is your right. Here is how it works. While the bank looks into it, we have to wait for its decision, which can take some weeks.

If you would rather have it settled here, I can do that too. {{ next_step | default: "I will check the payment today and tell you tomorrow what I can return." }} Either way is fine with us.

Kind regards{% if agent %},
{{ agent }}{% endif %}`,
  },
  {
    id: 'en/legal-press',
    lang: 'en',
    title: 'A question with the press in view',
    situations: ['legal-action'],
    rung: 'answer',
    channels: ['ticket', 'email'],
    length: 'short',
    values: ['integrity', 'respect'],
    why: 'It points to the person who may speak for us, and still cares for the customer behind it.',
    when: 'it is about the press',
    cues: ['press', 'newspaper', 'newspapers', 'journalist', 'journalists', 'reporter', 'reporters', 'tv', 'the media'],
    unless: further,
    body: `Hello{% if customer %} {{ customer }}{% endif %},

Thank you for telling us. You may of course speak with the press. If a journalist would like a word from us, please give them this contact: {{ "the name and address of our press contact" | ask }}.

You are our customer first. {{ next_step | default: "I am going through your case again today, and I will write to you tomorrow." }}

Kind regards{% if agent %},
{{ agent }}{% endif %}`,
  },
  {
    id: 'en/legal-boundary',
    lang: 'en',
    title: 'Legal steps, with insults',
    situations: ['legal-action', 'insult', 'cursing', 'aggression'],
    rung: 'boundary',
    channels: ['ticket', 'email', 'chat'],
    length: 'short',
    values: ['integrity', 'respect'],
    why: 'It keeps the right and the insult well apart: the one is accepted, the other is not.',
    body: `You have every right to take this further, and I will help you to reach the right people. {{ next_step | default: "I am also going through your case again, and I will tell you by tomorrow what I can offer." }}

I do ask for one thing: please leave personal insults out of it. They make it harder for the people here to give you their best.`,
  },
  {
    id: 'en/legal-boundary-talk',
    lang: 'en',
    title: 'Legal steps, with insults, spoken',
    situations: ['legal-action', 'insult', 'cursing', 'aggression'],
    rung: 'boundary',
    channels: ['phone', 'in-person', 'social'],
    length: 'short',
    values: ['integrity', 'respect'],
    why: 'It says yes to the right and no to the insult, in two short sentences.',
    body: `It's your right to take this further, and I won't get in the way. Please leave the insults out, and let's see what we can still solve {{ "today" | choice: "together", "in a private message" }}.`,
  },
];
