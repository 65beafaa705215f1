import type { Template } from '../../core/template';

/** A report about one of us: thank, take it seriously, pass it on, never defend. */
export const employeeConduct: readonly Template[] = [
  {
    id: 'en/staff-report-mail',
    lang: 'en',
    title: 'Thank for a report about staff',
    situations: ['employee-conduct', 'complaint'],
    rung: 'answer',
    channels: ['ticket', 'email'],
    length: 'medium',
    values: ['accountability', 'respect', 'integrity'],
    why: 'It holds us to the same code, says who will look at it, and defends nobody before it has been looked at.',
    body: `Hello{% if customer %} {{ customer }}{% endif %},

Thank you for telling us what happened with {{ "our colleague" | choice: "our technician", "our team on the phone" }}. Nobody who deals with us should be treated that way, and I am sorry. Our code of conduct binds us just as it binds our customers.

I have passed your message to {{ supervisor | default: "my supervisor" }}, who will look into it. You will hear from them by {{ due_date | date: "weekday" }}. Is there anything else they should know, such as the time, the place, or somebody who saw it?

{{ next_step | default: "If you need anything else from us, I will look after it in the meantime." }}

Kind regards{% if agent %},
{{ agent }}{% endif %}`,
  },
  {
    id: 'en/staff-report-short',
    lang: 'en',
    title: 'A short word on a report about staff',
    situations: ['employee-conduct'],
    rung: 'answer',
    channels: ['ticket', 'email'],
    length: 'short',
    values: ['accountability', 'respect'],
    why: 'It takes the report on at once and leaves the judging to those whose task it is.',
    body: `Hello{% if customer %} {{ customer }}{% endif %},

Thank you for telling us. That is not how we want to treat anybody, and I am sorry. I have passed your words on to {{ supervisor | default: "my supervisor" }}, who will be in touch with you. {{ next_step | default: "I will look after the rest of your request myself." }}

Kind regards{% if agent %},
{{ agent }}{% endif %}`,
  },
  {
    id: 'en/staff-report-discrimination',
    lang: 'en',
    title: 'A report that somebody was treated as less',
    situations: ['employee-conduct', 'reported-speech', 'discrimination'],
    rung: 'answer',
    channels: ['ticket', 'email'],
    length: 'medium',
    values: ['accountability', 'respect', 'kindness'],
    why: 'It believes the person, names what is at stake, and offers a choice of how to go on.',
    when: 'somebody was treated as less because of who they are',
    cues: [
      'racist',
      'racism',
      'sexist',
      'discriminated',
      'discrimination',
      'discriminatory',
      'homophobic',
      'my accent',
      'my religion',
      'my disability',
      'my skin',
      'wheelchair',
      'slur',
    ],
    body: `Hello{% if customer %} {{ customer }}{% endif %},

Thank you for telling us. I am sorry that this was done to you. Nobody should be treated as less because of who they are, and least of all by us.

I have passed your report to {{ supervisor | default: "my supervisor" }} today. They will listen to you, speak with the people who were there, and tell you what comes of it. You can ask for somebody else to look after your case from now on. Just say so.

How would you like to be contacted: in writing or by phone? If there is somebody you would like to have with you, that is welcome.

{{ next_step | default: "I will look after your own request in the meantime." }}

Kind regards{% if agent %},
{{ agent }}{% endif %}`,
  },
  {
    id: 'en/staff-report-chat',
    lang: 'en',
    title: 'A report about staff, in chat',
    situations: ['employee-conduct', 'complaint'],
    rung: 'answer',
    channels: ['chat'],
    length: 'short',
    values: ['accountability', 'respect'],
    why: 'It listens and passes on, without asking the person to prove anything.',
    body: `I'm sorry you were treated like that. Thank you for telling me. I'm passing it on to {{ supervisor | default: "my supervisor" }} now, in your own words. May I add anything, such as when it was? And let me help you with the rest here.`,
  },
  {
    id: 'en/staff-report-social',
    lang: 'en',
    title: 'A public report about staff',
    situations: ['employee-conduct'],
    rung: 'answer',
    channels: ['social'],
    length: 'short',
    values: ['accountability'],
    why: 'It takes the report seriously in public and names nobody.',
    body: `Thank you for telling us. That's not how we want anybody to be treated, and we're sorry. Please send us the day and the place in a private message. We'll pass it to the person who looks into these things, and they'll get back to you.`,
  },
  {
    id: 'en/staff-report-talk',
    lang: 'en',
    title: 'Words for a report about staff',
    situations: ['employee-conduct', 'complaint'],
    rung: 'answer',
    channels: ['phone', 'in-person'],
    length: 'medium',
    values: ['accountability', 'respect'],
    why: 'It lets the person tell it once, in peace, and says plainly what will happen with it.',
    body: `I'm sorry that happened. Thank you for telling me. Please tell me what happened, and I will write it down the way you say it.

It is not for me to judge it, so I'll pass it on as you tell it. {{ supervisor | default: "my supervisor" }} hears of it today and will call you.

Now, may I help you with what you needed in the first place?`,
  },
  {
    id: 'en/staff-report-outcome',
    lang: 'en',
    title: 'What came of a report about staff',
    situations: ['employee-conduct', 'closing'],
    rung: 'answer',
    channels: ['ticket', 'email'],
    length: 'medium',
    values: ['accountability', 'integrity'],
    why: 'It closes the circle, honest about what can be told and what cannot.',
    when: 'the report has been looked into',
    body: `Hello{% if customer %} {{ customer }}{% endif %},

You told us how one of us treated you. {{ supervisor | default: "my supervisor" }} has looked into it and has spoken with everybody who was there.

{{ reason }}

I cannot tell you about steps that concern a single person. I can tell you that your report was taken seriously, and that it changes how we work. I am sorry for what you went through.

If you feel that something was missed, write to {{ object_contact | default: "me" }}, and somebody else will look at it.

Kind regards{% if agent %},
{{ agent }}{% endif %}`,
  },
  {
    id: 'en/staff-report-safety',
    lang: 'en',
    title: 'Fear of somebody who works for us',
    situations: ['employee-conduct', 'hazard'],
    rung: 'emergency',
    channels: ['ticket', 'email'],
    length: 'short',
    values: ['safety', 'accountability'],
    why: 'It makes the person safe before it asks for details.',
    when: 'the customer is afraid of somebody who works here',
    body: `Hello{% if customer %} {{ customer }}{% endif %},

Thank you for telling us. Your safety comes first. If you feel in danger, please call the emergency services.

Nobody from our side will come to you until {{ supervisor | default: "my supervisor" }} has spoken with you. They will contact you today. How can they reach you safely, and at what time?

Kind regards{% if agent %},
{{ agent }}{% endif %}`,
  },
  {
    id: 'en/staff-report-boundary',
    lang: 'en',
    title: 'A report about staff, with insults',
    situations: ['employee-conduct', 'insult', 'cursing', 'aggression'],
    rung: 'boundary',
    channels: ['ticket', 'email'],
    length: 'medium',
    values: ['accountability', 'respect', 'kindness'],
    why: 'The report comes first, because it may be true; the boundary is one sentence and shares the responsibility.',
    body: `Hello{% if customer %} {{ customer }}{% endif %},

Thank you for telling us what happened. I am sorry that you were treated that way, and I have passed your report to {{ supervisor | default: "my supervisor" }} today. You will hear from them by {{ due_date | date: "weekday" }}.

{{ next_step | default: "I will look after your own request in the meantime." }}

One thing I would ask of both sides: that we talk to each other without insults. You deserve that from us, and the people who read your messages deserve it too.

Kind regards{% if agent %},
{{ agent }}{% endif %}`,
  },
  {
    id: 'en/staff-report-boundary-chat',
    lang: 'en',
    title: 'A report about staff, with insults, in chat',
    situations: ['employee-conduct', 'insult', 'cursing', 'aggression'],
    rung: 'boundary',
    channels: ['chat'],
    length: 'short',
    values: ['accountability', 'respect'],
    why: 'It takes the report on before it asks for anything.',
    body: `I'm sorry you were treated like that. I'm passing it on to {{ supervisor | default: "my supervisor" }} now, in full. I'd ask one thing while we sort out the rest: no insults, in either direction. What is the most urgent part for you?`,
  },
  {
    id: 'en/staff-report-boundary-talk',
    lang: 'en',
    title: 'Words for a report about staff, with insults',
    situations: ['employee-conduct', 'insult', 'cursing', 'aggression'],
    rung: 'boundary',
    channels: ['phone', 'in-person'],
    length: 'short',
    values: ['accountability', 'respect'],
    why: 'It gives the report its due and the boundary in one breath, in an even voice.',
    body: `What you tell me about our colleague matters, and I'm writing it down. {{ supervisor | default: "my supervisor" }} will look into it and call you.

I'd like to hear all of it. Please leave out the insults, and I'll leave nothing out of my notes.`,
  },
  {
    id: 'en/staff-report-boundary-social',
    lang: 'en',
    title: 'A report about staff, with insults, in public',
    situations: ['employee-conduct', 'insult', 'cursing', 'aggression'],
    rung: 'boundary',
    channels: ['social'],
    length: 'short',
    values: ['accountability', 'respect'],
    why: 'It takes the report on in public, asks for fairness toward people, and moves the details to a private message.',
    body: `Thank you for telling us. That's not how we want anybody to be treated. Please send us the day and the place in a private message, and {{ supervisor | default: "my supervisor" }} will look into it. We'd ask one thing: please leave out the insults here, and we'll leave nothing of your report out.`,
  },
];
