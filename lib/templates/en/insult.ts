import type { Template } from '../../core/template';

/** Personal attacks and belittling: help first, then a kind and clear boundary. */
export const insult: readonly Template[] = [
  {
    id: 'en/insult-boundary-mail',
    lang: 'en',
    title: 'Help first, then a boundary',
    situations: ['insult', 'complaint', 'feedback'],
    rung: 'boundary',
    channels: ['ticket', 'email'],
    length: 'medium',
    values: ['respect', 'kindness'],
    why: 'It takes the complaint for what it is, then asks for one thing: words about the problem and not about people.',
    body: `Hello{% if customer %} {{ customer }}{% endif %},

Thank you for telling us about {{ request | default: "the problem" }}. I am sorry for the trouble it has given you. {{ next_step | default: "I am looking into it now and will write to you by tomorrow evening." }}

There is one thing I would ask. Some of what you wrote was about the people here and not about the problem. Please be as hard on the problem as you like, and leave the people out of it.

Kind regards{% if agent %},
{{ agent }}{% endif %}`,
  },
  {
    id: 'en/insult-boundary-warm',
    lang: 'en',
    title: 'A softer boundary',
    situations: ['insult', 'complaint', 'feedback', 'cursing'],
    rung: 'boundary',
    channels: ['ticket', 'email'],
    length: 'medium',
    values: ['kindness', 'respect'],
    why: 'It is for a customer who is worn out rather than hostile: the boundary is half a sentence.',
    when: 'the customer is worn out rather than hostile',
    body: `Hello{% if customer %} {{ customer }}{% endif %},

I can see that you are at the end of your patience, and I want to get this off your plate. {{ next_step | default: "I have taken it on myself and will write to you by tomorrow noon." }}

I know that words can run away with all of us on a day like this. Let us keep them on the problem from here, and I will do the same.

Kind regards{% if agent %},
{{ agent }}{% endif %}`,
  },
  {
    id: 'en/insult-boundary-full',
    lang: 'en',
    title: 'A boundary with a full answer',
    situations: ['insult', 'complaint', 'feedback', 'cursing'],
    rung: 'boundary',
    channels: ['ticket', 'email'],
    length: 'long',
    values: ['accountability', 'respect', 'integrity'],
    why: 'It gives a complete answer, so that nobody can think that the boundary was put in place of help.',
    when: 'you have the full answer already',
    body: `Hello{% if customer %} {{ customer }}{% endif %},

Thank you for your message. First, your question about {{ request }}.

{{ reason }}

{{ next_step }} You will hear from me by {{ due_date | date: "weekday" }}.

Then a word about how we talk with each other. Your criticism is welcome, and I have passed it on. Some lines in your message went further: they were aimed at a person who works here. That person read them. Our code of conduct{% if code_url %} ({{ code_url }}){% endif %} asks all of us, staff and customers, to treat each other well. I would be glad if we could do that from here on.

If I have missed a part of your question, tell me, and I will answer it.

Kind regards{% if agent %},
{{ agent }}{% endif %}`,
  },
  {
    id: 'en/insult-boundary-short',
    lang: 'en',
    title: 'A short boundary',
    situations: ['insult', 'complaint'],
    rung: 'boundary',
    channels: ['ticket', 'email'],
    length: 'short',
    values: ['respect'],
    why: 'Help in one sentence, the boundary in one more; there is nothing to argue with.',
    body: `Hello{% if customer %} {{ customer }}{% endif %},

{{ next_step | default: "I am working on it now and will write to you today." }} I ask you for one thing: please write to us about the problem, without insults. I want to help you, and that makes it easier.

Kind regards{% if agent %},
{{ agent }}{% endif %}`,
  },
  {
    id: 'en/insult-boundary-chat',
    lang: 'en',
    title: 'A boundary in chat',
    situations: ['insult', 'complaint', 'feedback'],
    rung: 'boundary',
    channels: ['chat'],
    length: 'short',
    values: ['respect', 'kindness'],
    why: 'It sets the boundary in half a line and does not stop working.',
    body: `I'd like to solve this for you. {{ next_step | default: "I'm checking it right now." }} Please keep it to the problem and leave the insults out. What matters most to you today?`,
  },
  {
    id: 'en/insult-boundary-chat-again',
    lang: 'en',
    title: 'A second word in chat',
    situations: ['insult', 'cursing', 'aggression'],
    rung: 'boundary',
    channels: ['chat'],
    length: 'short',
    values: ['respect', 'safety', 'integrity'],
    why: 'It says openly what happens next and leaves the choice to the customer.',
    when: 'you have asked once already in this chat',
    body: `I'm still here to help, and I'm still working on it. If the insults go on, I'll have to end this chat and answer you by email today. I'd rather finish it with you now. Shall we?`,
  },
  {
    id: 'en/insult-boundary-social',
    lang: 'en',
    title: 'A boundary in public',
    situations: ['insult', 'complaint'],
    rung: 'boundary',
    channels: ['social'],
    length: 'short',
    values: ['respect'],
    why: 'It welcomes the criticism in front of everybody and asks for fairness toward people.',
    body: `Criticism is welcome here, and we're listening. Please be fair to the people behind this page. Send us a private message with your ticket number, and we'll look into it today.`,
  },
  {
    id: 'en/insult-boundary-talk',
    lang: 'en',
    title: 'Words for an insult',
    situations: ['insult', 'aggression'],
    rung: 'boundary',
    channels: ['phone', 'in-person'],
    length: 'short',
    values: ['respect', 'kindness'],
    why: 'It is said in a low, slow voice; it names what is needed and goes straight on.',
    body: `I can hear how angry you are, and I want to help. Please don't speak to me like that. Tell me about the problem, and I'll listen.

{{ next_step | default: "Let me start with what I can do right now." }}`,
  },
  {
    id: 'en/insult-about-colleague',
    lang: 'en',
    title: 'Harsh words about a colleague',
    situations: ['insult', 'complaint', 'feedback'],
    rung: 'boundary',
    channels: ['ticket', 'email'],
    length: 'medium',
    values: ['respect', 'accountability'],
    why: 'It separates what the colleague may have done wrong, which counts, from what they were called, which does not help.',
    when: 'the words are about one colleague',
    body: `Hello{% if customer %} {{ customer }}{% endif %},

If something went wrong when my colleague helped you, I would like to know what it was, and I am sorry. {{ next_step | default: "Please tell me what happened and when, and I will follow it up." }}

What my colleague was called in your message does not help me with that. Please leave it out, and tell me everything else.

Kind regards{% if agent %},
{{ agent }}{% endif %}`,
  },
  {
    id: 'en/insult-request-first',
    lang: 'en',
    title: 'An insult next to a simple request',
    situations: ['insult', 'request', 'cursing'],
    rung: 'boundary',
    channels: ['ticket', 'email', 'chat'],
    length: 'short',
    values: ['quality', 'kindness', 'respect'],
    why: 'The request is answered in full before anything else is said.',
    when: 'the message is mainly a simple request',
    body: `{{ answer | default: "I have found your request and am working on it now." }} {{ next_step | default: "You will hear from me today." }}

A small wish for next time: please write to us in a friendlier way. We will do the same for you.`,
  },
];
