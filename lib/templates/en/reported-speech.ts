import type { Template } from '../../core/template';

/** Words that somebody used against the customer: believe, help, and do not hold the words against the person who repeats them. */
export const reportedSpeech: readonly Template[] = [
  {
    id: 'en/reported-mail',
    lang: 'en',
    title: 'Somebody was abused and tells us',
    situations: ['reported-speech'],
    rung: 'answer',
    channels: ['ticket', 'email'],
    length: 'medium',
    values: ['kindness', 'safety', 'respect'],
    why: 'It believes the person, does not hold the repeated words against them, and asks what would help.',
    body: `Hello{% if customer %} {{ customer }}{% endif %},

Thank you for telling me, and I am sorry that somebody said this to you. It must have been hard to write down. You did right to quote it as it was.

{{ next_step | default: "I am looking at what we can do on our side, and I will write to you by tomorrow." }}

Would you feel safer if we changed how we contact you, or who can see your details? Tell me what suits you. And if you feel in danger, please call the police.

Kind regards{% if agent %},
{{ agent }}{% endif %}`,
  },
  {
    id: 'en/reported-short',
    lang: 'en',
    title: 'A short word of belief',
    situations: ['reported-speech'],
    rung: 'answer',
    channels: ['ticket', 'email'],
    length: 'short',
    values: ['kindness', 'respect'],
    why: 'It says in two sentences that the person is believed and that help is on the way.',
    body: `Hello{% if customer %} {{ customer }}{% endif %},

I am sorry that this was said to you. Nobody should have to hear that. {{ next_step | default: "I am taking it up now, and I will write to you today about what we can do." }}

Kind regards{% if agent %},
{{ agent }}{% endif %}`,
  },
  {
    id: 'en/reported-by-staff',
    lang: 'en',
    title: 'One of us used such words',
    situations: ['reported-speech', 'employee-conduct'],
    rung: 'answer',
    channels: ['ticket', 'email'],
    length: 'medium',
    values: ['accountability', 'kindness', 'respect'],
    why: 'It believes the customer and holds us to our own code without waiting for proof.',
    body: `Hello{% if customer %} {{ customer }}{% endif %},

I am sorry. If somebody here spoke to you like that, it goes against everything we stand for, and thank you for telling us word for word.

I have passed it to {{ supervisor | default: "my supervisor" }} today. They will look into it and contact you by {{ due_date | date: "weekday" }}. If you would rather not deal with that colleague again, just say so.

{{ next_step | default: "I will look after your request myself from now on." }}

Kind regards{% if agent %},
{{ agent }}{% endif %}`,
  },
  {
    id: 'en/reported-by-neighbour',
    lang: 'en',
    title: 'Words from somebody outside',
    situations: ['reported-speech', 'complaint'],
    rung: 'answer',
    channels: ['ticket', 'email'],
    length: 'medium',
    values: ['kindness', 'integrity', 'safety'],
    why: "It is on the person's side and honest about what we can and cannot do about somebody else.",
    when: 'the words came from somebody outside',
    cues: [
      'neighbour',
      'neighbor',
      'neighbours',
      'neighbors',
      'landlord',
      'housemate',
      'flatmate',
      'roommate',
      'tenant',
    ],
    body: `Hello{% if customer %} {{ customer }}{% endif %},

I am sorry for what you are going through. No one should be spoken to like that at home.

What I can do is this. {{ next_step }} What I cannot do is act against somebody for words that were not said to us. The police or {{ "your housing office" | choice: "a local advice service", "a mediator" }} can help with that, and what you wrote down will be useful to them.

If there is more of it, keep a note of the day and the words. And please tell me if it touches your account with us.

Kind regards{% if agent %},
{{ agent }}{% endif %}`,
  },
  {
    id: 'en/reported-chat',
    lang: 'en',
    title: 'Somebody was abused and tells us, in chat',
    situations: ['reported-speech'],
    rung: 'answer',
    channels: ['chat'],
    length: 'short',
    values: ['kindness', 'respect'],
    why: 'It answers the hurt before the matter.',
    body: `I'm sorry somebody said that to you. That's not right, and I'm glad you told me. {{ next_step | default: "Let me see what we can do about it from here." }} Are you all right?`,
  },
  {
    id: 'en/reported-social',
    lang: 'en',
    title: 'Reply in public to somebody who was abused',
    situations: ['reported-speech'],
    rung: 'answer',
    channels: ['social'],
    length: 'short',
    values: ['kindness', 'safety'],
    why: 'It stands by the person without repeating the words in public.',
    body: `We're sorry that this was said to you. Nobody should have to read that. Please send us a private message, and we'll see what we can do. If it was on our page, we'll look at it right away.`,
  },
  {
    id: 'en/reported-talk',
    lang: 'en',
    title: 'Words for somebody who was abused',
    situations: ['reported-speech'],
    rung: 'answer',
    channels: ['phone', 'in-person'],
    length: 'short',
    values: ['kindness', 'respect'],
    why: 'It gives time, believes, and asks what the person needs.',
    body: `I'm sorry. That was a terrible thing to say to you. Take your time.

You can tell me the words as they were. I won't hold them against you.

What would help you most right now? {{ next_step | default: "I will write this down and see what we can do from our side." }}`,
  },
  {
    id: 'en/reported-boundary',
    lang: 'en',
    title: "Words repeated, and insults of the customer's own",
    situations: ['reported-speech', 'insult', 'cursing', 'aggression'],
    rung: 'boundary',
    channels: ['ticket', 'email', 'chat'],
    length: 'short',
    values: ['kindness', 'respect'],
    why: 'What was done to the customer comes first; the boundary is one friendly sentence.',
    body: `I am sorry that somebody said this to you. You did right to tell us, and the words you quote are not held against you. {{ next_step | default: "I am taking it up now." }}

Please keep the personal words out of the rest. It helps me to get your report to the right people quickly.`,
  },
  {
    id: 'en/reported-boundary-talk',
    lang: 'en',
    title: 'Words for the same, spoken',
    situations: ['reported-speech', 'insult', 'cursing', 'aggression'],
    rung: 'boundary',
    channels: ['phone', 'in-person', 'social'],
    length: 'short',
    values: ['kindness', 'respect'],
    why: 'It separates what was done to the customer from what the customer says, and takes the first seriously.',
    body: `I'm sorry that was said to you, and I want to help with it. Please keep personal words out of it when you speak to us, and we'll do the same.`,
  },
];
