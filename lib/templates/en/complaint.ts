import type { Template } from '../../core/template';

/** The plain complaint: thank, own, solve. */
export const complaint: readonly Template[] = [
  {
    id: 'en/complaint-thank-own-solve',
    lang: 'en',
    title: 'Thank, own, solve',
    situations: ['complaint', 'feedback'],
    rung: 'answer',
    channels: ['ticket', 'email'],
    length: 'medium',
    values: ['respect', 'accountability'],
    why: 'It thanks for the complaint, owns the problem and says what happens now, which is what an upset customer looks for first.',
    body: `Hello{% if customer %} {{ customer }}{% endif %},

Thank you for telling us about {{ request | default: "this" }}. I understand why you are upset, and I am sorry for the trouble.

{{ next_step | default: "I am looking into it now and will write to you again by tomorrow evening." }}

{{ "If I have missed anything that matters to you" | choice: "If you can add a date or a photo", "If a call would be easier for you" }}, just reply here. It comes straight to me.

Kind regards{% if agent %},
{{ agent }}{% endif %}`,
  },
  {
    id: 'en/complaint-full-answer',
    lang: 'en',
    title: 'Full answer to a complaint',
    situations: ['complaint', 'feedback'],
    rung: 'answer',
    channels: ['ticket', 'email'],
    length: 'medium',
    values: ['accountability', 'integrity', 'quality'],
    why: 'It gives the whole story in order: what went wrong, why, and what changes, so that nobody has to ask twice.',
    when: 'you know already what went wrong',
    body: `Hello{% if customer %} {{ customer }}{% endif %},

Thank you for taking the time to write. You are right to expect better from us, and I am sorry.

Here is what I found. {{ reason }}

Here is what I have done and will do. {{ next_step }}

You will hear from me again by {{ due_date | date: "weekday" }}, also if there is nothing new to report. Until then this stays with me, and I have the whole story in front of me.

What you wrote also helps the next person. I have passed it to the team that can change how we work.

Kind regards{% if agent %},
{{ agent }}{% endif %}`,
  },
  {
    id: 'en/complaint-short',
    lang: 'en',
    title: 'A quick, warm reply',
    situations: ['complaint', 'feedback'],
    rung: 'answer',
    channels: ['ticket', 'email'],
    length: 'short',
    values: ['respect', 'kindness'],
    why: 'It is short, so that a person who is fed up gets a human word at once and the detail soon after.',
    body: `Hello{% if customer %} {{ customer }}{% endif %},

Thank you for letting us know, and I am sorry it came to this. {{ next_step | default: "I have picked it up and will come back to you today with an answer." }}

Kind regards{% if agent %},
{{ agent }}{% endif %}`,
  },
  {
    id: 'en/complaint-chat',
    lang: 'en',
    title: 'Thank and own, in chat',
    situations: ['complaint', 'feedback'],
    rung: 'answer',
    channels: ['chat'],
    length: 'short',
    values: ['respect', 'accountability'],
    why: 'It meets the feeling in one line and moves to the help, at the pace of a chat.',
    body: `Thank you for telling me{% if customer %}, {{ customer }}{% endif %}. I'm sorry you had to. {{ next_step | default: "Give me two minutes to look at it, and I'll tell you what I see." }}`,
  },
  {
    id: 'en/complaint-chat-ask',
    lang: 'en',
    title: 'Ask what would help, in chat',
    situations: ['complaint', 'feedback'],
    rung: 'answer',
    channels: ['chat'],
    length: 'short',
    values: ['kindness', 'respect'],
    why: 'It asks what a good end would look like, so that the help fits this person.',
    body: `That sounds tiring, and I'm sorry. I want to get this right: what would be a good result for you today? {{ "I'll tell you openly what I can do." | choice: "I'll start on it while you type." }}`,
  },
  {
    id: 'en/complaint-social',
    lang: 'en',
    title: 'Public reply to a complaint',
    situations: ['complaint', 'feedback'],
    rung: 'answer',
    channels: ['social'],
    length: 'short',
    values: ['respect', 'integrity'],
    why: 'It takes the complaint seriously in public and moves the private details to a private message.',
    body: `Thank you for saying this openly{% if customer %}, {{ customer }}{% endif %}. We're sorry, and we want to put it right. Please send us a private message with your ticket number{% if ticket %} ({{ ticket }}){% endif %} and we'll pick it up from there. Please don't post personal details here.`,
  },
  {
    id: 'en/complaint-social-fixed',
    lang: 'en',
    title: 'Public word that it is solved',
    situations: ['complaint', 'feedback'],
    rung: 'answer',
    channels: ['social'],
    length: 'short',
    values: ['integrity', 'quality'],
    why: 'It closes in the open what was raised in the open, without telling anything private.',
    when: 'the matter is solved',
    body: `Thank you for your patience. {{ next_step | default: "This is fixed now." }} If anything is still not right, send us a private message and we'll look again.`,
  },
  {
    id: 'en/complaint-talk',
    lang: 'en',
    title: 'Words for a complaint',
    situations: ['complaint', 'feedback'],
    rung: 'answer',
    channels: ['phone', 'in-person'],
    length: 'medium',
    values: ['respect', 'accountability'],
    why: 'It lets the person finish, sums up what was said, and only then speaks of what comes next.',
    body: `Thank you for telling me. I'm sorry this happened.

Let me say it back to you, so that I have it right: {{ request | default: "what happened, and when" }}. Did I miss anything?

Here is what I can do now. {{ next_step | default: "I will look into it today, and I will call you back." }} What is the best number to reach you on?`,
  },
  {
    id: 'en/complaint-furious',
    lang: 'en',
    title: 'For a furious but welcome complaint',
    situations: ['complaint', 'feedback', 'repeat-contact'],
    rung: 'answer',
    channels: ['ticket', 'email'],
    length: 'medium',
    values: ['respect', 'accountability', 'kindness'],
    why: 'It takes the anger as a fair sign of how bad it was, and answers with action in place of soothing words.',
    when: 'the customer is furious or has waited long',
    cues: [
      'weeks',
      'months',
      'third time',
      'fourth time',
      'fed up',
      'furious',
      'livid',
      'fuming',
      'three times',
      'four times',
      'five times',
      'last straw',
      'sick of',
      'still waiting',
    ],
    body: `Hello{% if customer %} {{ customer }}{% endif %},

You have every reason to be angry about {{ request | default: "this" }}. I would be too. I am sorry that it went this far.

{{ next_step | default: "I have taken this over myself. I am finding out today what went wrong, and I will write to you by tomorrow noon with what we will do about it." }}

You can reach me by replying to this message. Please keep telling us when something is wrong. It is how we find out.

Kind regards{% if agent %},
{{ agent }}{% endif %}`,
  },
  {
    id: 'en/complaint-about-charge',
    lang: 'en',
    title: 'A bill or a charge in doubt',
    situations: ['complaint', 'feedback'],
    rung: 'answer',
    channels: ['ticket', 'email'],
    length: 'medium',
    values: ['integrity', 'quality'],
    why: 'It takes the doubt about money seriously, checks it openly, and takes the pressure off while the check runs.',
    when: 'the complaint is about a bill or a charge',
    cues: ['bill', 'bills', 'invoice', 'charge', 'charges', 'charged', 'overcharged', 'billed'],
    body: `Hello{% if customer %} {{ customer }}{% endif %},

Thank you for checking your bill so closely. A charge that you do not understand is worth a question, and I am sorry for the worry.

I am going through it line by line. {{ next_step | default: "I will send you what I find by the end of the week." }}

{{ "I have put a note on your account in the meantime." | choice: "Until then you need not pay the part that is in doubt.", "If money is tight right now, tell me, and we will look at ways to spread it." }}

Kind regards{% if agent %},
{{ agent }}{% endif %}`,
  },
  {
    id: 'en/feedback-idea',
    lang: 'en',
    title: 'An idea or a suggestion',
    situations: ['feedback'],
    rung: 'answer',
    channels: ['ticket', 'email'],
    length: 'medium',
    values: ['respect', 'quality'],
    why: 'It treats an idea as a gift, says where it goes, and makes no promise about the outcome.',
    when: 'it is an idea or a suggestion',
    cues: ['suggest', 'suggestion', 'suggestions', 'idea', 'it would be nice', 'why not', 'could you add', 'feature'],
    body: `Hello{% if customer %} {{ customer }}{% endif %},

Thank you for this idea. It helps to see our work through your eyes.

I have passed it on in your own words to the people who decide about it. {{ "I do not know yet what will come of it, and I would rather say so than raise a false hope." | choice: "They look at new ideas once a month.", "I have asked them to write to you directly." }}

If more comes to mind, keep it coming.

Kind regards{% if agent %},
{{ agent }}{% endif %}`,
  },
  {
    id: 'en/feedback-chat',
    lang: 'en',
    title: 'Thank for feedback, in chat',
    situations: ['feedback'],
    rung: 'answer',
    channels: ['chat'],
    length: 'short',
    values: ['respect'],
    why: 'It thanks without fuss and says where the words go.',
    body: `Thank you, that's good to know. I've passed it on in your words to the team that can change it. Is there anything I can do for you right now?`,
  },
  {
    id: 'en/feedback-social',
    lang: 'en',
    title: 'Public thanks for feedback',
    situations: ['feedback'],
    rung: 'answer',
    channels: ['social'],
    length: 'short',
    values: ['respect'],
    why: 'It shows in public that criticism is welcome here.',
    body: `Thank you for telling us, we mean it. We've passed this on to the team that can change it. If you'd like to tell us more, our messages are open.`,
  },
  {
    id: 'en/feedback-talk',
    lang: 'en',
    title: 'Words of thanks for feedback',
    situations: ['feedback'],
    rung: 'answer',
    channels: ['phone', 'in-person'],
    length: 'short',
    values: ['respect', 'integrity'],
    why: 'It thanks, repeats the point and says where it goes, so that the person knows that it was heard.',
    body: `Thank you for telling me that. Let me write it down in your words, so that nothing gets lost.

I'll pass it to the people who can change it. I can't promise what they decide, but they will get it today, in your own words.`,
  },
];
