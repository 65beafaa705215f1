import type { Template } from '../../core/template';

/** Hostile orders and outbursts without a threat. */
export const aggression: readonly Template[] = [
  {
    id: 'en/aggression-boundary-mail',
    lang: 'en',
    title: 'A hostile message',
    situations: ['aggression', 'complaint', 'feedback'],
    rung: 'boundary',
    channels: ['ticket', 'email'],
    length: 'medium',
    values: ['safety', 'respect', 'kindness'],
    why: 'It answers the pressure with action and sets the boundary in the voice of somebody who is not afraid.',
    body: `Hello{% if customer %} {{ customer }}{% endif %},

I understand that this cannot wait. {{ next_step | default: "I am working on it now, and you will hear from me by tomorrow noon." }}

Your message was hard on the person who opened it. Please tell us what is wrong in plain words. They can be strong words, as long as they are not fired at somebody. It helps me to get you an answer sooner.

Kind regards{% if agent %},
{{ agent }}{% endif %}`,
  },
  {
    id: 'en/aggression-boundary-short',
    lang: 'en',
    title: 'A short word to an outburst',
    situations: ['aggression', 'complaint', 'cursing'],
    rung: 'boundary',
    channels: ['ticket', 'email'],
    length: 'short',
    values: ['respect', 'quality'],
    why: 'It stays with the matter and asks for one thing.',
    body: `Hello{% if customer %} {{ customer }}{% endif %},

I have your message, and I am on it. {{ next_step | default: "You will have an answer today." }} Please give me the room to do it, and let us talk to each other without shouting.

Kind regards{% if agent %},
{{ agent }}{% endif %}`,
  },
  {
    id: 'en/aggression-boundary-full',
    lang: 'en',
    title: 'A hostile message, with a full answer',
    situations: ['aggression', 'complaint', 'insult'],
    rung: 'boundary',
    channels: ['ticket', 'email'],
    length: 'long',
    values: ['quality', 'safety', 'respect'],
    why: 'It gives the answer first, then says what the hostility does and what would help.',
    when: 'you have the full answer already',
    body: `Hello{% if customer %} {{ customer }}{% endif %},

Here is where things stand with {{ request }}. {{ answer }}

{{ next_step }} I will write to you by {{ due_date | date: "weekday" }} to tell you how it went.

I would also like to say something about the way we talk. Parts of your message were hard to read for the person who opened it. I know that there is a real problem behind it, and I take that seriously. What helps me most is to know what you need and by when. You can tell me that as bluntly as you like.

Our code of conduct{% if code_url %} ({{ code_url }}){% endif %} is the same for you and for us. If one of us has been short with you, tell me that too.

Kind regards{% if agent %},
{{ agent }}{% endif %}`,
  },
  {
    id: 'en/aggression-boundary-chat',
    lang: 'en',
    title: 'An outburst in chat',
    situations: ['aggression', 'complaint', 'cursing'],
    rung: 'boundary',
    channels: ['chat'],
    length: 'short',
    values: ['respect', 'kindness'],
    why: 'It does not push back; it names the work and asks for a fair way to talk.',
    body: `I'm on it, right now. I can work faster if we keep this friendly. {{ next_step | default: "First question: when did it start?" }}`,
  },
  {
    id: 'en/aggression-boundary-social',
    lang: 'en',
    title: 'An outburst in public',
    situations: ['aggression', 'complaint'],
    rung: 'boundary',
    channels: ['social'],
    length: 'short',
    values: ['respect', 'safety'],
    why: 'It is short, even, and moves to a private talk.',
    body: `We hear that it's urgent, and we're on it. Please don't go at the people who answer here. They want to help you. Send us a private message with your ticket number, and we'll get to work.`,
  },
  {
    id: 'en/aggression-boundary-talk',
    lang: 'en',
    title: 'Words for shouting',
    situations: ['aggression', 'insult'],
    rung: 'boundary',
    channels: ['phone', 'in-person'],
    length: 'short',
    values: ['safety', 'kindness'],
    why: 'It asks for what is needed in a quiet voice and offers a pause.',
    body: `I want to hear this, and I can't when it's this loud. Could you tell me again, a bit more slowly?

If you'd like a minute, that's fine. I'll stay right here. {{ next_step | default: "Then we'll go through it step by step." }}`,
  },
  {
    id: 'en/aggression-in-person',
    lang: 'en',
    title: 'Words face to face, for anger',
    situations: ['aggression', 'insult', 'cursing'],
    rung: 'boundary',
    channels: ['phone', 'in-person'],
    length: 'medium',
    values: ['safety', 'respect'],
    why: 'It gives space, an easy way out and a second person, which is what keeps both sides safe.',
    when: 'you stand face to face',
    body: `I'd like to help you with this. Let's sit down over there, where it's quieter.

I'm going to ask a colleague to join us, so that we get it right. {{ next_step | default: "Please tell us both what happened, from the start." }}

If now isn't a good time, you can come back today or tomorrow, and we'll have an answer ready.`,
  },
];
