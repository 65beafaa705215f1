import type { ValuePack } from '../core/values';

/** The six values and the three clauses in our own words. An organisation may put its own in their place. */
export const englishValues: ValuePack = {
  lang: 'en',
  values: [
    {
      value: 'quality',
      name: 'Quality',
      meaning: 'Know the subject, answer in good time, and leave people better off than they came.',
      toCustomer: 'You should get an answer that is right, clear and on time.',
    },
    {
      value: 'integrity',
      name: 'Integrity',
      meaning: 'Say what is true, also when it is not welcome, and say it calmly and in plain words.',
      toCustomer: 'We tell you openly how things stand, and we do what we say.',
    },
    {
      value: 'safety',
      name: 'Safety',
      meaning: 'Nobody is to be harmed, in body or in mind, on either side of the conversation.',
      toCustomer: 'Everybody who talks to us, and everybody who works here, should come home safe and well.',
    },
    {
      value: 'accountability',
      name: 'Accountability',
      meaning: 'Own what we did and what we left undone, and put it right together.',
      toCustomer: 'When a mistake is ours, we say so and put it right.',
    },
    {
      value: 'respect',
      name: 'Respect',
      meaning: 'Take people and what they tell us seriously. Criticism is a gift, also when it is badly wrapped.',
      toCustomer: 'We want to hear what you think of us, the bad as well as the good.',
    },
    {
      value: 'kindness',
      name: 'Kindness',
      meaning: 'Treat people as they would wish to be treated: ask, listen, and fit the help to the person.',
      toCustomer: 'We try to help you in the way that suits you, not the way that suits us.',
    },
  ],
  clauses: [
    {
      clause: 'hurtful',
      name: 'Hurtful',
      meaning: 'Words or acts that can injure somebody or leave them in pain, in body or in mind.',
      toCustomer: 'Our code of conduct calls words hurtful when they can wound the person who reads them.',
    },
    {
      clause: 'violent',
      name: 'Violent',
      meaning: 'Threats, force, and hostile words that make somebody fear for their safety.',
      toCustomer: 'Our code of conduct calls words violent when they threaten people or go at them with hostility.',
    },
    {
      clause: 'abusive',
      name: 'Abusive',
      meaning: 'Swearing at people, hateful words, threats, and treating people as less because of who they are.',
      toCustomer: 'Our code of conduct calls words abusive when they swear at people, threaten them or put them down.',
    },
  ],
};
