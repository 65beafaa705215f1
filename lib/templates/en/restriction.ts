import type { Template } from '../../core/template';

/** Restricted contact and the end of contact: decided by a supervisor, for a set time, with a way back. */
export const restriction: readonly Template[] = [
  {
    id: 'en/restriction-mail',
    lang: 'en',
    title: 'Contact in one agreed way',
    situations: [
      'insult',
      'cursing',
      'aggression',
      'discrimination',
      'hate',
      'harm-wish',
      'intimidation',
      'sexual-harassment',
    ],
    rung: 'restriction',
    channels: ['ticket', 'email'],
    length: 'long',
    values: ['integrity', 'safety', 'respect'],
    why: 'It keeps help open in one clear way, says why, until when and how to object, and offers to adjust it.',
    when: 'your supervisor has decided to limit contact',
    body: `Hello{% if customer_full %} {{ customer_full }}{% endif %},

First, your request. {{ next_step | default: "It stays open, and we go on working on it." }}

On {{ notice_date }} we sent you a formal notice. Your message of {{ message_date }} again holds words that our code of conduct{% if code_url %} ({{ code_url }}){% endif %} calls {{ clauses | default: "abusive" }}. {{ supervisor | default: "my supervisor" }} has decided that from today you can reach us in one way only: {{ contact_way }}. You will get an answer there.

You can still report an emergency at any time and in any way.

What happens next: this is looked at again on {{ review_date }} and ends on {{ end_date }} at the latest. If your messages stay within the code, it may end sooner.

If you see this differently, you can object until {{ object_date }}. Reply to this message or write to {{ object_contact | default: "my supervisor" }}. Somebody who was not involved will look at it with fresh eyes.

Would another way suit you better, because of your health, a disability, the language or anything else? Would you like somebody to speak for you? Please tell me. We will look for a way together.

Kind regards{% if agent %},
{{ agent }}{% endif %}`,
  },
  {
    id: 'en/restriction-at-once',
    lang: 'en',
    title: 'Contact in one way, at once',
    situations: ['intimidation', 'sexual-harassment'],
    rung: 'restriction',
    channels: ['ticket', 'email'],
    length: 'long',
    values: ['safety', 'integrity', 'respect'],
    why: 'It protects the person whom it is aimed at now, and still keeps help open, with a way to object and to be heard.',
    body: `Hello{% if customer_full %} {{ customer_full }}{% endif %},

First, your request. {{ next_step | default: "It stays open, and somebody else looks after it from today." }}

On {{ notice_date }} we sent you a formal notice. Your message of {{ message_date }} again holds words that our code of conduct{% if code_url %} ({{ code_url }}){% endif %} calls {{ clauses | default: "violent and abusive" }}. They were aimed at a person here, who has to feel safe at work. {{ supervisor | default: "my supervisor" }} has decided that from today you can reach us in one way only: {{ contact_way }}. You will get an answer there. Please do not seek out anybody from our team in person.

You can still report an emergency at any time and in any way.

What happens next: this is looked at again on {{ review_date }} and ends on {{ end_date }} at the latest. If your messages stay within the code, it may end sooner.

If you see this differently, you can object until {{ object_date }}. Reply to this message or write to {{ object_contact | default: "my supervisor" }}. Somebody who was not involved will look at it with fresh eyes.

Would another way suit you better, because of your health, a disability, the language or anything else? Would you like somebody to speak for you? Please tell me. We will look for a way together.

Kind regards{% if agent %},
{{ agent }}{% endif %}`,
  },
  {
    id: 'en/restriction-offer',
    lang: 'en',
    title: 'Ask before contact is limited',
    prepares: true,
    situations: [
      'insult',
      'cursing',
      'aggression',
      'discrimination',
      'hate',
      'harm-wish',
      'intimidation',
      'sexual-harassment',
    ],
    rung: 'restriction',
    channels: ['ticket', 'email'],
    length: 'long',
    values: ['kindness', 'accountability', 'respect'],
    why: 'It gives the customer a say before a decision falls, and asks what would make contact easier.',
    body: `Hello{% if customer_full %} {{ customer_full }}{% endif %},

First, your request. {{ next_step | default: "It stays open, and we go on working on it." }}

Since our formal notice of {{ notice_date }} there have been words again that our code of conduct{% if code_url %} ({{ code_url }}){% endif %} calls {{ clauses | default: "abusive" }}. {{ supervisor | default: "my supervisor" }} is now thinking of limiting contact to one agreed way. Before that is decided, we would like to hear from you.

Is there something that makes it hard to deal with us, such as your health, a disability, the language, or the way we have treated you? Would a different channel, more time, or somebody who speaks for you be a help? Please tell us.

What happens next: {{ supervisor | default: "my supervisor" }} decides after {{ object_date }} and takes what you write into account. The notice itself ends on {{ notice_end_date }}. If you object to it, write to {{ object_contact | default: "my supervisor" }} by the same day, and somebody who was not involved will look at it.

Kind regards{% if agent %},
{{ agent }}{% endif %}`,
  },
  {
    id: 'en/restriction-agreement',
    lang: 'en',
    title: 'An agreement in place of a limit',
    situations: ['insult', 'cursing', 'aggression'],
    rung: 'restriction',
    channels: ['ticket', 'email'],
    length: 'long',
    values: ['accountability', 'kindness', 'respect'],
    why: 'It makes both sides promise something, which people keep better than what was put upon them.',
    when: 'your supervisor agrees to try an agreement',
    body: `Hello{% if customer_full %} {{ customer_full }}{% endif %},

Your request goes on. {{ next_step | default: "You will hear from me by the end of the week." }}

After our notice of {{ notice_date }} there were again words that our code of conduct{% if code_url %} ({{ code_url }}){% endif %} calls {{ clauses | default: "abusive" }}. {{ supervisor | default: "my supervisor" }} has agreed to try an agreement with you instead of limiting contact any further:

- We answer each message within two working days, and one person looks after your case.
- You write to us {{ contact_way }}, and about the matter only.
- Emergencies can be reported at any time and in any way.

What happens next: the agreement is looked at again on {{ review_date }} and ends on {{ end_date }}. Please tell us if something in it does not work for you. Then we change it.

If you see this differently, you can object until {{ object_date }}. Reply to this message or write to {{ object_contact | default: "my supervisor" }}. Somebody who was not involved will look at it with fresh eyes.

Kind regards{% if agent %},
{{ agent }}{% endif %}`,
  },
  {
    id: 'en/restriction-chat',
    lang: 'en',
    title: 'Contact is limited, in chat',
    situations: [
      'insult',
      'cursing',
      'aggression',
      'discrimination',
      'hate',
      'harm-wish',
      'intimidation',
      'sexual-harassment',
    ],
    rung: 'restriction',
    channels: ['chat'],
    length: 'medium',
    values: ['integrity', 'kindness'],
    why: 'It does not argue, tells where the answer comes from, and keeps emergencies open.',
    body: `I can see that for now you reach us {{ contact_way | default: "by email" }}. Please write to us there, and you'll get an answer. {{ next_step | default: "Your request stays open." }} If it's an emergency, tell me now. The letter you had explains it: why, under our code of conduct{% if code_url %} ({{ code_url }}){% endif %}, until {{ end_date }}, and how to object until {{ object_date }}.`,
  },
  {
    id: 'en/restriction-social',
    lang: 'en',
    title: 'Contact is limited, in public',
    situations: [
      'insult',
      'cursing',
      'aggression',
      'discrimination',
      'hate',
      'harm-wish',
      'intimidation',
      'sexual-harassment',
    ],
    rung: 'restriction',
    channels: ['social'],
    length: 'short',
    values: ['integrity', 'respect'],
    why: 'It tells the public nothing about the customer and points to the way that is open.',
    body: `We've answered you in private. Please use the way that we named there, and you'll get an answer. {{ next_step | default: "Your request stays open." }} If there's an emergency, tell us here or anywhere.`,
  },
  {
    id: 'en/restriction-talk',
    lang: 'en',
    title: 'Words when contact is limited',
    situations: [
      'insult',
      'cursing',
      'aggression',
      'discrimination',
      'hate',
      'harm-wish',
      'intimidation',
      'sexual-harassment',
    ],
    rung: 'restriction',
    channels: ['phone', 'in-person'],
    length: 'medium',
    values: ['integrity', 'kindness', 'safety'],
    why: 'It is friendly and firm, asks about emergencies first, and repeats the way that is open.',
    body: `Is this an emergency? Then I'll help you right now.

If it isn't: for now you reach us {{ contact_way | default: "by email" }}. Please write to us there, and you'll get an answer. {{ next_step | default: "Your request stays open." }}

The letter you had says why, under our code of conduct, until {{ end_date }}, and how to object until {{ object_date }}. If another way would be easier for you, tell me, and I'll pass it on.`,
  },
  {
    id: 'en/restriction-lifted',
    lang: 'en',
    title: 'A limit ends',
    situations: ['closing', 'request'],
    rung: 'answer',
    channels: ['ticket', 'email'],
    length: 'short',
    values: ['accountability', 'kindness', 'respect'],
    why: 'It ends the step with a thank you and a clean slate.',
    when: 'a limit has just ended',
    body: `Hello{% if customer_full %} {{ customer_full }}{% endif %},

The limit on how you can reach us has ended today. You can contact us in any way you like again.

Thank you for how we have dealt with each other since then. {{ next_step | default: "If there is anything you need, we are here." }}

Kind regards{% if agent %},
{{ agent }}{% endif %}`,
  },
  {
    id: 'en/ending-mail',
    lang: 'en',
    title: 'The end of contact',
    situations: [
      'insult',
      'cursing',
      'aggression',
      'discrimination',
      'hate',
      'harm-wish',
      'intimidation',
      'sexual-harassment',
      'threat',
    ],
    rung: 'ending',
    channels: ['ticket', 'email'],
    length: 'long',
    values: ['safety', 'integrity', 'accountability'],
    why: 'It ends contact for a set time, keeps emergencies and rights open, and gives a way back.',
    body: `Hello{% if customer_full %} {{ customer_full }}{% endif %},

First, what is still open. {{ next_step | default: "Your open request will be finished, and you get the result in writing." }}

On {{ restriction_date }} we limited contact to one way. Since then there have been words again that our code of conduct{% if code_url %} ({{ code_url }}){% endif %} calls {{ clauses | default: "abusive" }}. {{ supervisor | default: "my supervisor" }} has decided that we will not answer messages from you until {{ end_date }}.

Some things stay as they are. You can report an emergency at any time. Your contract and your rights go on. Somebody you trust may deal with us for you.

What happens next: this is looked at again on {{ review_date }}. You need not do anything for that.

If you see this differently, you can object until {{ object_date }}. Reply to this message or write to {{ object_contact | default: "my supervisor" }}. Somebody who was not involved will look at it with fresh eyes. You can also turn to the ombudsman, the regulator or an advice service.

If something in your life has made this so hard, we would like to know, through anybody you choose. It can change the decision.

Kind regards{% if agent %},
{{ agent }}{% endif %}`,
  },
  {
    id: 'en/ending-talk',
    lang: 'en',
    title: 'Words after contact has ended',
    situations: [
      'insult',
      'cursing',
      'aggression',
      'discrimination',
      'hate',
      'harm-wish',
      'intimidation',
      'sexual-harassment',
    ],
    rung: 'ending',
    channels: ['phone', 'in-person', 'chat'],
    length: 'medium',
    values: ['safety', 'integrity'],
    why: 'It asks about emergencies first and is short, so that nothing new begins.',
    body: `Is this an emergency? Then tell me where you are, and I'll help.

If it isn't, I'm not able to help you here. {{ next_step | default: "Somebody you trust can call us for you." }} The letter you had says why, under our code of conduct, what stays open to you until {{ end_date }}, and how to object until {{ object_date }}. Goodbye.`,
  },
  {
    id: 'en/ending-social',
    lang: 'en',
    title: 'In public, after contact has ended',
    situations: [
      'insult',
      'cursing',
      'aggression',
      'discrimination',
      'hate',
      'harm-wish',
      'intimidation',
      'sexual-harassment',
    ],
    rung: 'ending',
    channels: ['social'],
    length: 'short',
    values: ['safety', 'integrity'],
    why: 'It says nothing about the customer in public and keeps emergencies open.',
    body: `We've answered this in writing and won't go into it here. {{ next_step | default: "Somebody you trust can contact us for you." }} If there's an emergency, tell us at once.`,
  },
];
