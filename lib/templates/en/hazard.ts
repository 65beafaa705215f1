import type { Template } from '../../core/template';

/** Present danger to life, health or property: safety first, then the rest. */
export const hazard: readonly Template[] = [
  {
    id: 'en/hazard-mail',
    lang: 'en',
    title: 'Danger reported in writing',
    situations: ['hazard'],
    rung: 'emergency',
    channels: ['ticket', 'email'],
    length: 'medium',
    values: ['safety', 'quality'],
    why: 'It puts the one thing to do first, in words that can be followed in a hurry.',
    body: `Hello{% if customer %} {{ customer }}{% endif %},

Your safety comes first. {{ "Please leave the place now, and take others with you." | choice: "Please stay well away from it, and keep others away.", "Please turn it off at the main valve if you can do so safely.", "Please do not drink or cook with it for now." }}

If anybody is hurt or in danger, call the emergency services at once.

{% if emergency_line %}Then call our emergency line on {{ emergency_line }}. Do not wait for an email.

{% endif %}I have passed this to our emergency team just now. {{ next_step | default: "Please send me the address and a phone number, so that they can find you." }}

Kind regards{% if agent %},
{{ agent }}{% endif %}`,
  },
  {
    id: 'en/hazard-gas',
    lang: 'en',
    title: 'Smell of gas',
    situations: ['hazard'],
    rung: 'emergency',
    channels: ['ticket', 'email', 'chat'],
    length: 'medium',
    values: ['safety'],
    why: 'It lists what to do in the right order; nothing in it needs to be read twice.',
    when: 'there is a smell of gas',
    cues: ['gas', 'smell gas', 'gas leak'],
    body: `Please do this now:

- Leave the building and take everybody with you.
- Do not use switches, flames or your phone inside.
- Open windows and doors only if they are on your way out.
- Once you are outside and far away, call the gas emergency line or the emergency services. Tell them if anybody feels ill.

I have told our emergency team. {{ "Please send me the address when you are safely outside." | choice: "They are on their way to you." }}`,
  },
  {
    id: 'en/hazard-water',
    lang: 'en',
    title: 'Flooding or a burst pipe',
    situations: ['hazard'],
    rung: 'emergency',
    channels: ['ticket', 'email', 'chat'],
    length: 'short',
    values: ['safety', 'quality'],
    why: 'It names the danger of power and water together, which people forget, before it speaks of the repair.',
    when: 'water is flooding in',
    cues: ['flood', 'flooding', 'flooded', 'burst', 'burst pipe', 'pouring', 'water everywhere'],
    body: `Please stay out of the water if it is near sockets or cables. If you can reach it safely, turn off the main valve and the power. If anybody is in danger, call the emergency services.

I have told our emergency team. {{ next_step | default: "Please send me the address and a phone number, so that the crew can find you." }}`,
  },
  {
    id: 'en/hazard-electric',
    lang: 'en',
    title: 'Live or fallen wires',
    situations: ['hazard'],
    rung: 'emergency',
    channels: ['ticket', 'email', 'chat'],
    length: 'short',
    values: ['safety'],
    why: 'It keeps people away first, and says why nobody should try to help by hand.',
    when: 'there are live or fallen wires',
    cues: [
      'wire',
      'wires',
      'live wire',
      'power line',
      'power lines',
      'cable down',
      'sparks',
      'sparking',
      'electric shock',
      'shock',
    ],
    body: `Please stay far away from the wire, at least ten big steps, and keep others away too. Do not touch anybody or anything that touches it. Call the emergency services now.

I have told our emergency team. {{ "Please send me the exact place, if you can do it from a safe spot." | choice: "They are on their way." }}`,
  },
  {
    id: 'en/hazard-quality',
    lang: 'en',
    title: 'Water or food that may be bad',
    situations: ['hazard'],
    rung: 'emergency',
    channels: ['ticket', 'email', 'chat'],
    length: 'medium',
    values: ['safety', 'integrity'],
    why: 'It gives a safe way to act while nobody knows yet, and does not play the worry down.',
    when: 'water or food may be bad',
    cues: [
      'brown water',
      'contaminated',
      'poisoned',
      'smells like sewage',
      'tastes',
      'cloudy',
      'undrinkable',
      'drink',
      'drinking',
    ],
    body: `Thank you for telling us right away. Until we know more, please do not drink it or cook with it, and tell others in the house. If anybody feels ill, call a doctor or the emergency services.

I have passed this to the people who test it. {{ next_step | default: "Please send me your address and when you first saw it, so that they can start now." }}`,
  },
  {
    id: 'en/hazard-chat',
    lang: 'en',
    title: 'Danger reported in chat',
    situations: ['hazard'],
    rung: 'emergency',
    channels: ['chat'],
    length: 'short',
    values: ['safety'],
    why: 'It asks the one question that matters and tells the person what to do in the meantime.',
    body: `Your safety first: is anybody hurt, or in danger right now? If so, please call the emergency services before anything else.

{% if emergency_line %}Then our emergency line: {{ emergency_line }}. {% endif %}What is the address? I'm telling our emergency team now.`,
  },
  {
    id: 'en/hazard-social',
    lang: 'en',
    title: 'Danger reported in public',
    situations: ['hazard'],
    rung: 'emergency',
    channels: ['social'],
    length: 'short',
    values: ['safety'],
    why: 'It gives everybody who reads along the safe thing to do, and asks for the place in private.',
    body: `Thank you for the warning. Everybody near it: please keep well away, and call the emergency services if somebody is in danger.{% if emergency_line %} Our emergency line is {{ emergency_line }}.{% endif %} We've told our crew. Please send us the exact place in a private message.`,
  },
  {
    id: 'en/hazard-talk',
    lang: 'en',
    title: 'Words in a danger',
    situations: ['hazard'],
    rung: 'emergency',
    channels: ['phone', 'in-person'],
    length: 'short',
    values: ['safety', 'quality'],
    why: 'It is made of short questions and short orders, as a frightened person needs.',
    body: `Are you safe where you are? Is anybody hurt?

Please {{ "go outside now" | choice: "stay well away from it", "turn off the main valve, if it is safe" }}. Take others with you. If anybody is hurt, hang up and call the emergency services.

What is the address? What number can I reach you on? I'm sending this to our crew while we talk.`,
  },
  {
    id: 'en/hazard-after',
    lang: 'en',
    title: 'After the danger is over',
    situations: ['hazard', 'complaint'],
    rung: 'emergency',
    channels: ['ticket', 'email'],
    length: 'medium',
    values: ['safety', 'accountability', 'kindness'],
    why: 'It asks about the people before it speaks of the damage.',
    when: 'the danger is over',
    body: `Hello{% if customer %} {{ customer }}{% endif %},

I hope that you and everybody with you are all right. That must have been a fright.

{{ next_step | default: "The crew has made the place safe. Somebody will call you about what has to be repaired." }}

Please keep photos and bills of anything that was damaged. They will help when we look at the costs. And thank you for telling us so quickly.

Kind regards{% if agent %},
{{ agent }}{% endif %}`,
  },
];
