import type { Template } from '../../core/template';

/** Serious breaches on chat, in public and in talk: the notice in short, and words to say while the letter follows. */
export const serious: readonly Template[] = [
  {
    id: 'en/notice-chat',
    lang: 'en',
    title: 'A serious breach, in chat',
    situations: ['discrimination', 'hate', 'harm-wish', 'intimidation', 'insult', 'cursing', 'aggression'],
    rung: 'notice',
    channels: ['chat'],
    length: 'medium',
    values: ['safety', 'respect', 'integrity'],
    why: 'It says what is not acceptable and which clause it touches, where it goes from here, and that the request is safe.',
    body: `I have your request, and it will be dealt with. {{ next_step | default: "You will get an answer by email today." }} What you just wrote comes under "{{ clauses | default: "abusive" }}" in our code of conduct{% if code_url %} ({{ code_url }}){% endif %}. I'm ending this chat here and telling {{ supervisor | default: "my supervisor" }}. This is a formal notice, and it ends on {{ end_date }}. A letter will tell you what happens next, and how you can object until {{ object_date }}.`,
  },
  {
    id: 'en/notice-chat-discrimination',
    lang: 'en',
    title: 'A demand for somebody else, in chat',
    situations: ['discrimination', 'hate'],
    rung: 'notice',
    channels: ['chat'],
    length: 'medium',
    values: ['respect', 'integrity'],
    why: 'It stands by the colleague, offers what is a real need, such as clearer words, and goes on helping.',
    body: `I'm glad to help you, and so is everybody here. We don't choose who helps by where people come from or who they are. Our code of conduct{% if code_url %} ({{ code_url }}){% endif %} calls it abusive to put people down for that. If something is hard to follow, I can write more simply or get you an interpreter. {{ next_step | default: "Shall we go on with your request?" }} I do have to tell {{ supervisor | default: "my supervisor" }}. This is a formal notice, and it ends on {{ end_date }}. A letter will tell you what happens next, and how you can object until {{ object_date }}.`,
  },
  {
    id: 'en/notice-chat-sexual',
    lang: 'en',
    title: 'Unwanted sexual remarks, in chat',
    situations: ['sexual-harassment'],
    rung: 'notice',
    channels: ['chat'],
    length: 'medium',
    values: ['safety', 'respect'],
    why: 'It is short and leaves no opening; the request goes to somebody else.',
    body: `That kind of remark is not welcome here. Our code of conduct{% if code_url %} ({{ code_url }}){% endif %} calls it abusive and hurtful. I'm ending this chat now, and a colleague will answer your request by email. {{ next_step | default: "You will hear from them today." }} {{ supervisor | default: "my supervisor" }} knows about it. This is a formal notice, and it ends on {{ end_date }}. A letter will tell you what happens next, and how you can object until {{ object_date }}.`,
  },
  {
    id: 'en/notice-social',
    lang: 'en',
    title: 'A serious breach, in public',
    situations: [
      'discrimination',
      'hate',
      'harm-wish',
      'intimidation',
      'sexual-harassment',
      'insult',
      'cursing',
      'aggression',
    ],
    rung: 'notice',
    channels: ['social'],
    length: 'medium',
    values: ['safety', 'respect'],
    why: 'It protects those who read along, gives the reason and the clause, and takes the matter out of the public eye.',
    body: `{{ "We've hidden this comment." | choice: "We've read this comment." }} It goes at people and not at a problem, and our code of conduct{% if code_url %} ({{ code_url }}){% endif %} calls that {{ clauses | default: "abusive" }}. Criticism of our work is welcome here at any time. We've sent you a private message. {{ next_step | default: "Your request goes on there." }} This is a formal notice, and it ends on {{ end_date }}. The private message says what happens next, and how you can object until {{ object_date }}.`,
  },
  {
    id: 'en/notice-talk',
    lang: 'en',
    title: 'Words for a serious breach',
    situations: ['discrimination', 'hate', 'harm-wish', 'insult', 'aggression', 'cursing'],
    rung: 'notice',
    channels: ['phone', 'in-person'],
    length: 'medium',
    values: ['safety', 'respect', 'integrity'],
    why: 'It is said once, in an even voice, and leaves the person with a clear picture of what comes.',
    body: `I'm going to stop you there. What you just said comes under "{{ clauses | default: "abusive" }}" in our code of conduct, and I can't go on with this talk.

Your request is safe with us. {{ next_step | default: "You will get an answer in writing today." }}

I will tell {{ supervisor | default: "my supervisor" }} what was said. This is a formal notice, and it ends on {{ end_date }}. A letter will tell you what happens next, and how you can object until {{ object_date }}. I'm ending the call now. Goodbye.`,
  },
  {
    id: 'en/notice-talk-discrimination',
    lang: 'en',
    title: 'Words for a demand to be served by somebody else',
    situations: ['discrimination', 'hate'],
    rung: 'notice',
    channels: ['phone', 'in-person'],
    length: 'medium',
    values: ['respect', 'kindness', 'integrity'],
    why: 'It separates a real need, such as a language, from a demand that puts a person down.',
    body: `Every one of us here can help you. We don't choose by where people come from or who they are. Our code of conduct calls it abusive to put people down for that.

If it's hard to follow me, tell me, and I'll speak more slowly or get an interpreter. {{ next_step | default: "May I go on with your request?" }}

I have to pass on what was said to {{ supervisor | default: "my supervisor" }}. This is a formal notice, and it ends on {{ end_date }}. A letter will tell you what happens next, and how you can object until {{ object_date }}.`,
  },
  {
    id: 'en/notice-talk-sexual',
    lang: 'en',
    title: 'Words for unwanted sexual remarks',
    situations: ['sexual-harassment'],
    rung: 'notice',
    channels: ['phone', 'in-person'],
    length: 'medium',
    values: ['safety', 'respect'],
    why: 'It needs no reason and no debate: it ends the talk and hands the request to somebody else.',
    body: `I don't want to be spoken to like that. I'm ending this talk now. Our code of conduct calls it abusive and hurtful.

A colleague will look after your request. {{ next_step | default: "You will hear from them today." }} This is a formal notice, and it ends on {{ end_date }}. {{ supervisor | default: "my supervisor" }} will write to you about what happens next, and how you can object until {{ object_date }}.`,
  },
  {
    id: 'en/notice-talk-intimidation',
    lang: 'en',
    title: 'Words for intimidation',
    situations: ['intimidation', 'harm-wish'],
    rung: 'notice',
    channels: ['phone', 'in-person'],
    length: 'medium',
    values: ['safety', 'integrity'],
    why: 'It tells the person calmly that it was heard, what follows, and that lawful steps stay open to them.',
    body: `I heard what you said, and I have to take it seriously. You can complain about us, go to a lawyer or to the press. But I can't let anybody here be made afraid. Our code of conduct calls that violent and abusive.

I'm ending this talk now and telling {{ supervisor | default: "my supervisor" }}. {{ next_step | default: "Your request will be answered in writing." }} This is a formal notice, and it ends on {{ end_date }}. A letter will tell you what happens next, and how you can object until {{ object_date }}.`,
  },
  {
    id: 'en/harm-wish-soft',
    lang: 'en',
    title: 'A wish of harm out of despair',
    situations: ['harm-wish', 'complaint', 'feedback'],
    rung: 'boundary',
    channels: ['ticket', 'email', 'chat'],
    length: 'medium',
    values: ['kindness', 'safety'],
    why: 'It hears the despair first and asks how the person is, before it asks for anything.',
    body: `I can hear how desperate you are about {{ request | default: "this" }}. {{ next_step | default: "I am taking it on right now, and you will hear from me today." }}

What you wished on us was hard to read. Please leave that out, and tell me how you are. If things are very dark for you at the moment, say so, and I will find somebody who can help.`,
  },
  {
    id: 'en/discrimination-soft',
    lang: 'en',
    title: 'A clumsy word about an accent or an origin',
    situations: ['discrimination', 'complaint', 'request'],
    rung: 'boundary',
    channels: ['ticket', 'email', 'chat'],
    length: 'short',
    values: ['kindness', 'respect'],
    why: 'It offers help with the real need behind a clumsy sentence, and stands by the colleague without a lecture.',
    body: `I am sorry that it was hard to follow us. {{ next_step | default: "I can explain it again in writing, or arrange an interpreter." }} Just tell me what suits you.

All of my colleagues know their work, wherever they come from. Please judge us by the help you get.`,
  },
];
