import type { Template } from '../../core/template';

/** Threats: nothing is sent before supervisor and security agree; then few, plain words. */
export const threat: readonly Template[] = [
  {
    id: 'en/threat-hold-mail',
    lang: 'en',
    title: 'A first word, once your supervisor agrees',
    situations: ['threat', 'intimidation'],
    rung: 'safety',
    channels: ['ticket', 'email'],
    length: 'medium',
    values: ['safety', 'integrity'],
    why: 'It says little, promises nothing and makes nothing worse; the people whose task it is take it from here.',
    body: `Hello{% if customer %} {{ customer }}{% endif %},

I have read your message. It speaks of harm to people or property, and I have to take that seriously. I have passed it to {{ supervisor | default: "my supervisor" }}, who will contact you.

{{ next_step | default: "Your request stays open, and it will be dealt with." }}

If you or somebody with you is in danger, please call the emergency services.

Kind regards{% if agent %},
{{ agent }}{% endif %}`,
  },
  {
    id: 'en/threat-notice-mail',
    lang: 'en',
    title: 'The letter after a threat',
    situations: ['threat', 'intimidation', 'harm-wish'],
    rung: 'safety',
    channels: ['ticket', 'email'],
    length: 'long',
    values: ['safety', 'integrity', 'accountability'],
    why: 'It states the facts and the next step without heat, and leaves a way to explain and to object.',
    when: 'your supervisor and security want a letter',
    body: `Hello{% if customer_full %} {{ customer_full }}{% endif %},

First, {{ request | default: "your request" }}. {{ next_step | default: "It stays open and will be dealt with in writing." }}

Your message of {{ message_date }} speaks of harm to {{ "people who work here" | choice: "property", "people and property" }}. Our code of conduct{% if code_url %} ({{ code_url }}){% endif %} calls this violent and abusive. We have kept the message, and {{ supervisor | default: "my supervisor" }} and our security team know about it. They decide if the police are told.

What happens next: from today you can reach us {{ contact_way | default: "in writing only" }}. Please do not come to our offices before we have spoken. This is looked at again on {{ review_date }} and ends on {{ end_date }} at the latest. Emergencies can be reported at any time.

If it was not meant that way, tell us. It makes a difference. If you see this differently, you can object until {{ object_date }}. Reply to this message or write to {{ object_contact | default: "my supervisor" }}. Somebody who was not involved will look at it with fresh eyes.

Kind regards{% if agent %},
{{ agent }}{% endif %}`,
  },
  {
    id: 'en/threat-crew',
    lang: 'en',
    title: 'A threat against somebody on the way',
    situations: ['threat'],
    rung: 'safety',
    channels: ['ticket', 'email'],
    length: 'medium',
    values: ['safety', 'quality'],
    why: 'It tells the customer only what changes for them, while the people at risk are warned by other means.',
    when: 'somebody was on the way to the customer',
    body: `Hello{% if customer %} {{ customer }}{% endif %},

Nobody will come to you today. Your message spoke of harm to our people, and we have to be sure that they are safe. {{ supervisor | default: "my supervisor" }} will call you to talk about how we can get the work done.

{{ next_step | default: "If this leaves you without service, tell us, and we will look for another way." }} In an emergency, please call the emergency services.

Kind regards{% if agent %},
{{ agent }}{% endif %}`,
  },
  {
    id: 'en/threat-chat',
    lang: 'en',
    title: 'A threat in chat',
    situations: ['threat', 'intimidation'],
    rung: 'safety',
    channels: ['chat'],
    length: 'short',
    values: ['safety', 'integrity'],
    why: 'It ends the chat in two sentences and leaves nothing to argue about.',
    body: `What you wrote speaks of harm, and I have to take it seriously. I'm passing it on and ending this chat now. {{ supervisor | default: "my supervisor" }} will contact you. {{ next_step | default: "Your request stays open." }}`,
  },
  {
    id: 'en/threat-social',
    lang: 'en',
    title: 'A threat in public',
    situations: ['threat', 'intimidation'],
    rung: 'safety',
    channels: ['social'],
    length: 'short',
    values: ['safety'],
    why: 'It tells everybody who reads along that threats are passed on, and says no more.',
    body: `This comment speaks of harm to people, so we've taken it down and passed it on. {{ next_step | default: "We'll be in touch about your request in private." }} If somebody is in danger, please call the emergency services.`,
  },
  {
    id: 'en/threat-talk',
    lang: 'en',
    title: 'Words for a threat',
    situations: ['threat', 'intimidation'],
    rung: 'safety',
    channels: ['phone', 'in-person'],
    length: 'short',
    values: ['safety', 'integrity'],
    why: 'It is calm and brief, asks nothing, and gets the agent out of the talk.',
    body: `I have heard what you said, and I have to take it seriously. I'm ending this talk now. {{ supervisor | default: "my supervisor" }} will contact you. {{ next_step | default: "Your request stays open." }} Goodbye.`,
  },
  {
    id: 'en/threat-in-person',
    lang: 'en',
    title: 'Words face to face, for a threat',
    situations: ['threat', 'aggression'],
    rung: 'safety',
    channels: ['phone', 'in-person'],
    length: 'short',
    values: ['safety'],
    why: 'It gives space and gets people out of the room; nothing else matters at that moment.',
    when: 'you stand face to face',
    body: `I'm going to get somebody who can help. {{ "Please wait here." | choice: "Please take a seat over there." }} (Leave the room, take others with you, and call security.)`,
  },
  {
    id: 'en/threat-clarified',
    lang: 'en',
    title: 'The customer says it was not meant',
    situations: ['threat', 'closing'],
    rung: 'safety',
    channels: ['ticket', 'email'],
    length: 'medium',
    values: ['kindness', 'safety', 'integrity'],
    why: 'It thanks for the word and is honest that others still have to look at it.',
    when: 'the customer says that it was not meant',
    cues: ['did not mean', 'didn t mean', 'not meant', 'only joking', 'just joking'],
    body: `Hello{% if customer %} {{ customer }}{% endif %},

Thank you for telling me that it was not meant that way. I am glad that you did, and I have passed it on to {{ supervisor | default: "my supervisor" }}. We still have to look at it, as we would for anybody.

{{ next_step | default: "Your request goes on in the meantime, and you will hear from us by the end of the week." }}

If you are under a lot of strain right now, tell us. We can often find more time or another way.

Kind regards{% if agent %},
{{ agent }}{% endif %}`,
  },
];
