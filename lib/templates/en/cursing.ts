import type { Template } from '../../core/template';

/** Heated language: at nobody it is passed over; aimed at a person it meets a kind boundary. */
export const cursing: readonly Template[] = [
  {
    id: 'en/heated-mail',
    lang: 'en',
    title: 'Heated, and right to be',
    situations: ['cursing', 'complaint', 'feedback'],
    rung: 'acknowledge',
    channels: ['ticket', 'email'],
    length: 'short',
    values: ['respect', 'accountability'],
    why: 'The swearing is aimed at nobody, so it is passed over; the problem behind it gets all the attention.',
    body: `Hello{% if customer %} {{ customer }}{% endif %},

I can tell how fed up you are with {{ request | default: "this" }}, and I understand why. I am sorry that it came to this.

{{ next_step | default: "I have taken it on and am looking into it now. You will hear from me by tomorrow evening." }}

If there is anything else I should know, reply here and it reaches me.

Kind regards{% if agent %},
{{ agent }}{% endif %}`,
  },
  {
    id: 'en/heated-short',
    lang: 'en',
    title: 'A quick word to a heated message',
    situations: ['cursing', 'request', 'complaint'],
    rung: 'acknowledge',
    channels: ['ticket', 'email'],
    length: 'short',
    values: ['kindness', 'quality'],
    why: 'It answers the need and nothing else, which takes the heat out faster than any word about it.',
    body: `Hello{% if customer %} {{ customer }}{% endif %},

That is really annoying, and I am sorry. {{ next_step | default: "I am on it now and will come back to you today." }}

Kind regards{% if agent %},
{{ agent }}{% endif %}`,
  },
  {
    id: 'en/heated-full',
    lang: 'en',
    title: 'A full answer to a heated complaint',
    situations: ['cursing', 'complaint', 'feedback'],
    rung: 'acknowledge',
    channels: ['ticket', 'email'],
    length: 'medium',
    values: ['accountability', 'quality', 'integrity'],
    why: 'It gives a heated message what it asks for, a real answer, and does not grade the way it was asked.',
    when: 'you know already what went wrong',
    body: `Hello{% if customer %} {{ customer }}{% endif %},

You have waited long enough for a straight answer about {{ request | default: "this" }}, so here it is.

What went wrong: {{ reason }}

What happens now: {{ next_step }}

I am sorry for the trouble this has caused you. You will hear from me by {{ due_date | date: "weekday" }}, also if I have nothing new. If that is too late for you, tell me, and I will see what can be done sooner.

Thank you for telling us how it is. It helps us more than silence.

Kind regards{% if agent %},
{{ agent }}{% endif %}`,
  },
  {
    id: 'en/heated-chat',
    lang: 'en',
    title: 'Heated, in chat',
    situations: ['cursing', 'complaint', 'feedback'],
    rung: 'acknowledge',
    channels: ['chat'],
    length: 'short',
    values: ['respect', 'kindness'],
    why: 'It takes the side of the person against the problem and starts to work.',
    body: `I get it, that's really frustrating. {{ next_step | default: "Let me look at it right now. I'll be back with you in two minutes." }}`,
  },
  {
    id: 'en/heated-social',
    lang: 'en',
    title: 'Heated, in public',
    situations: ['cursing', 'complaint', 'feedback'],
    rung: 'acknowledge',
    channels: ['social'],
    length: 'short',
    values: ['respect'],
    why: 'It does not answer the language in front of everybody and offers a way to a person.',
    body: `We understand why you're fed up{% if customer %}, {{ customer }}{% endif %}, and we're sorry. Send us a private message with your ticket number and we'll get going on it today.`,
  },
  {
    id: 'en/heated-talk',
    lang: 'en',
    title: 'Words for a heated moment',
    situations: ['cursing', 'complaint', 'feedback'],
    rung: 'acknowledge',
    channels: ['phone', 'in-person'],
    length: 'short',
    values: ['kindness', 'accountability'],
    why: 'It lets the heat pass by naming the problem in place of the language.',
    body: `I hear you. That's a real nuisance, and I'm sorry.

Let's get it sorted. {{ next_step | default: "I'm looking at it now. May I ask you two short questions?" }}`,
  },
  {
    id: 'en/heated-praise',
    lang: 'en',
    title: 'Swears with joy',
    situations: ['cursing', 'feedback'],
    rung: 'acknowledge',
    channels: ['ticket', 'email', 'chat'],
    length: 'short',
    values: ['kindness'],
    why: 'The swearing is praise, so it is taken as praise.',
    when: 'the swearing is praise',
    body: `Thank you, that made our day! I'll pass it on to the team. {{ next_step | default: "If you ever need us again, you know where we are." }}`,
  },
  {
    id: 'en/heated-staff',
    lang: 'en',
    title: 'Heated, and a report about one of us',
    situations: ['employee-conduct', 'cursing', 'complaint'],
    rung: 'acknowledge',
    channels: ['ticket', 'email', 'chat'],
    length: 'short',
    values: ['accountability', 'respect'],
    why: 'The report counts and the swearing does not, because it is aimed at nobody.',
    body: `I am sorry that you were treated like that, and I understand that you are angry. I have passed your report to {{ supervisor | default: "my supervisor" }}, who will contact you. {{ next_step | default: "I will look after your own request now." }}`,
  },
  {
    id: 'en/swearing-boundary-mail',
    lang: 'en',
    title: 'Swearing at a person',
    situations: ['cursing', 'insult', 'complaint', 'feedback'],
    rung: 'boundary',
    channels: ['ticket', 'email'],
    length: 'short',
    values: ['respect', 'kindness'],
    why: 'The help comes first and whole; the boundary is one friendly request with its reason.',
    body: `Hello{% if customer %} {{ customer }}{% endif %},

I am sorry about {{ request | default: "the trouble you have had" }}. {{ next_step | default: "I am looking into it now and will write to you by tomorrow evening." }}

One request from me: please do not swear at the people who answer you. I read every message myself, and I can help you best when we talk about the problem.

Kind regards{% if agent %},
{{ agent }}{% endif %}`,
  },
  {
    id: 'en/swearing-boundary-chat',
    lang: 'en',
    title: 'Swearing at a person, in chat',
    situations: ['cursing', 'insult'],
    rung: 'boundary',
    channels: ['chat'],
    length: 'short',
    values: ['respect', 'kindness'],
    why: 'It keeps on helping and asks for one thing in a friendly voice.',
    body: `I want to get this fixed for you. {{ next_step | default: "I'm looking at it now." }} Please don't swear at me while I do. I'm on your side here.`,
  },
  {
    id: 'en/swearing-boundary-social',
    lang: 'en',
    title: 'Swearing at a person, in public',
    situations: ['cursing', 'insult'],
    rung: 'boundary',
    channels: ['social'],
    length: 'short',
    values: ['respect'],
    why: 'It is brief and even, and takes the talk out of the public eye.',
    body: `We'd like to help, and we understand that you're angry. Please don't swear at the people who answer here. Send us a private message with your ticket number, and we'll look at it today.`,
  },
  {
    id: 'en/swearing-boundary-talk',
    lang: 'en',
    title: 'Words for swearing at a person',
    situations: ['cursing', 'insult', 'aggression'],
    rung: 'boundary',
    channels: ['phone', 'in-person'],
    length: 'short',
    values: ['respect', 'kindness', 'safety'],
    why: 'It says what the speaker needs, in an even voice, and gives the other person the way back.',
    body: `I want to help you with this, and I'm going to. I find it hard when I'm being sworn at. Can we talk about it without that?

Thank you. {{ next_step | default: "Now tell me when it started, and I'll look it up." }}`,
  },
  {
    id: 'en/swearing-pause-talk',
    lang: 'en',
    title: 'Words to take a pause',
    situations: ['cursing', 'insult', 'aggression'],
    rung: 'boundary',
    channels: ['phone', 'in-person'],
    length: 'short',
    values: ['safety', 'kindness'],
    why: 'It offers a pause to both sides and a firm time to talk again, so that nobody is left hanging.',
    when: 'you have asked once already',
    body: `I'd like to finish this with you. I asked that we talk without swearing, and it is still hard for me to listen. I'm going to end this call now and call you back {{ "in half an hour" | choice: "this afternoon", "tomorrow morning" }}. Your request stays open with me in the meantime.`,
  },
];
