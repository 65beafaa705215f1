import type { Template } from '../../core/template';

/** Somebody speaks of suicide or self-harm: care, people to turn to, and no warning of any kind. */
export const care: readonly Template[] = [
  {
    id: 'en/care-mail',
    lang: 'en',
    title: 'You matter; here is help',
    situations: ['self-harm'],
    rung: 'care',
    channels: ['ticket', 'email'],
    length: 'medium',
    values: ['kindness', 'safety'],
    why: 'It says first that the words were heard, gives people to talk to now, and takes the pressure of the matter away.',
    body: `Hello{% if customer %} {{ customer }}{% endif %},

Thank you for telling me how bad things are. I am glad that you wrote it down, and I take it seriously. You matter more than anything else in this message.

If you might hurt yourself, or are not safe, please call your local emergency number now.

{% if crisis_lines %}These people are there to listen, at any time:

{{ crisis_lines }}

{% else %}Please talk to somebody today: a crisis line, a doctor, or a person you trust. They will listen, and you need not know what to say.

{% endif %}I am not trained to help with this the way they are, but I do care what happens to you. {{ "Somebody from our team would like to check that you are all right." | choice: "May we call you? Just tell me a number and a good time." }}

Please leave {{ request | default: "the other matter" }} to me for now. You need not do anything about it today.

Kind regards{% if agent %},
{{ agent }}{% endif %}`,
  },
  {
    id: 'en/care-short',
    lang: 'en',
    title: 'A short word of care',
    situations: ['self-harm'],
    rung: 'care',
    channels: ['ticket', 'email'],
    length: 'medium',
    values: ['kindness', 'safety'],
    why: 'It is short and human, for when there should be no delay and a person will follow up.',
    body: `Hello{% if customer %} {{ customer }}{% endif %},

I have read your message, and I am worried about you. Please do not be alone with this.

If you are in danger, call your local emergency number now. {% if crisis_lines %}You can also talk to somebody here:

{{ crisis_lines }}

{% else %}You can also call a crisis line, a doctor, or somebody you trust.

{% endif %}Everything else can wait. {{ "I am here, and I will write to you again today." | choice: "My colleague will call you today." }}

Kind regards{% if agent %},
{{ agent }}{% endif %}`,
  },
  {
    id: 'en/care-chat',
    lang: 'en',
    title: 'Care in chat',
    situations: ['self-harm'],
    rung: 'care',
    channels: ['chat'],
    length: 'short',
    values: ['kindness', 'safety'],
    why: 'It asks about safety in plain words, stays, and gives a way to help.',
    body: `I'm really glad you told me that. I'm taking it seriously. Are you safe right now?

If not, please call your local emergency number. I'll stay here with you.

{% if crisis_lines %}These people are good to talk to, day and night:

{{ crisis_lines }}{% else %}A crisis line or somebody you trust can be with you in this, today.{% endif %}`,
  },
  {
    id: 'en/care-social',
    lang: 'en',
    title: 'Care on social media',
    situations: ['self-harm'],
    rung: 'care',
    channels: ['social'],
    length: 'short',
    values: ['kindness', 'safety'],
    why: 'It is kind in public without repeating what was said, and moves to a private talk with a real person.',
    body: `We read this, and we care about how you are{% if customer %}, {{ customer }}{% endif %}. We've sent you a private message. If you are not safe, please call your local emergency number now.{% if crisis_lines %} You can also reach:

{{ crisis_lines }}{% endif %}`,
  },
  {
    id: 'en/care-talk',
    lang: 'en',
    title: 'Words of care',
    situations: ['self-harm'],
    rung: 'care',
    channels: ['phone', 'in-person'],
    length: 'medium',
    values: ['kindness', 'safety'],
    why: 'It asks openly, listens, and keeps the person on the line until somebody who is trained takes over.',
    body: `Thank you for telling me. I'm glad you did. (Wait, and listen.)

May I ask you straight: are you thinking of ending your life? Are you safe right now?

I'd like to stay with you while my colleague gets help. Is there somebody near you who can come over?

{% if crisis_lines %}There are people who know how to help with this:

{{ crisis_lines }}

{% endif %}We can leave everything else for now.`,
  },
  {
    id: 'en/care-follow-up',
    lang: 'en',
    title: 'Follow up some days later',
    situations: ['self-harm'],
    rung: 'care',
    channels: ['ticket', 'email'],
    length: 'medium',
    values: ['kindness'],
    why: 'It shows that the person was not forgotten and asks for nothing in return.',
    when: 'some days have gone by',
    body: `Hello{% if customer %} {{ customer }}{% endif %},

I have thought of you since your message and wanted to ask how you are. You need not answer if you would rather not.

{% if crisis_lines %}These people are still there, at any time:

{{ crisis_lines }}

{% endif %}{{ next_step | default: "The other matter is in good hands, and there is no hurry with it." }}

Kind regards{% if agent %},
{{ agent }}{% endif %}`,
  },
  {
    id: 'en/care-worried-for-other',
    lang: 'en',
    title: 'Worried about somebody else',
    situations: ['self-harm'],
    rung: 'care',
    channels: ['ticket', 'email', 'chat'],
    length: 'medium',
    values: ['kindness', 'safety'],
    why: 'It helps a person who is afraid for somebody else, and tells them that they are not alone with it.',
    when: 'the customer fears for somebody else',
    cues: [
      'my son',
      'my daughter',
      'my husband',
      'my wife',
      'my friend',
      'my brother',
      'my sister',
      'my mother',
      'my father',
      'my mum',
      'my mom',
      'my dad',
    ],
    body: `Thank you for looking out for them. It is hard to carry a worry like this.

If they may be in danger now, please call the local emergency number and tell them where they are. {% if crisis_lines %}You can also ask for advice here, for them and for yourself:

{{ crisis_lines }}{% else %}A crisis line will also give advice to family and friends.{% endif %}

The other things can wait. We are here.`,
  },
];
