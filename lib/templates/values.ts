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

export const spanishValues: ValuePack = {
  lang: 'es',
  values: [
    {
      value: 'quality',
      name: 'Calidad',
      meaning: 'Conocer el asunto, responder a tiempo y dejar a la persona mejor que cuando llegó.',
      toCustomer: 'Usted debe recibir una respuesta correcta, clara y a tiempo.',
    },
    {
      value: 'integrity',
      name: 'Integridad',
      meaning: 'Decir la verdad, también cuando no gusta, con calma y con palabras claras.',
      toCustomer: 'Le decimos con claridad cómo están las cosas y cumplimos lo que decimos.',
    },
    {
      value: 'safety',
      name: 'Seguridad',
      meaning: 'Que nadie sufra daño, ni en el cuerpo ni en el ánimo, a ningún lado de la conversación.',
      toCustomer: 'Quien habla con nosotros y quien trabaja aquí debe volver a casa sano y salvo.',
    },
    {
      value: 'accountability',
      name: 'Responsabilidad',
      meaning: 'Asumir lo que hicimos y lo que dejamos de hacer, y arreglarlo juntos.',
      toCustomer: 'Cuando el error es nuestro, lo decimos y lo arreglamos.',
    },
    {
      value: 'respect',
      name: 'Respeto',
      meaning:
        'Tomar en serio a las personas y lo que nos cuentan. Una crítica es un regalo, aunque venga mal envuelta.',
      toCustomer: 'Queremos saber qué piensa de nosotros, lo malo igual que lo bueno.',
    },
    {
      value: 'kindness',
      name: 'Amabilidad',
      meaning: 'Tratar a cada cual como desea que le traten: preguntar, escuchar y ajustar la ayuda a la persona.',
      toCustomer: 'Intentamos ayudarle como le viene bien a usted, no como nos viene bien a nosotros.',
    },
  ],
  clauses: [
    {
      clause: 'hurtful',
      name: 'Hiriente',
      meaning: 'Palabras o actos que pueden herir a alguien, en el cuerpo o en el ánimo.',
      toCustomer: 'Nuestro código de conducta llama hirientes a las palabras que pueden herir a quien las lee.',
    },
    {
      clause: 'violent',
      name: 'Violento',
      meaning: 'Amenazas, fuerza y palabras hostiles que hacen temer por la propia seguridad.',
      toCustomer: 'Nuestro código de conducta llama violentas a las palabras que amenazan o atacan a las personas.',
    },
    {
      clause: 'abusive',
      name: 'Abusivo',
      meaning: 'Insultar con palabrotas, palabras de odio, amenazas y tratar a alguien como menos por ser quien es.',
      toCustomer: 'Nuestro código de conducta llama abusivas a las palabras que insultan, amenazan o desprecian.',
    },
  ],
};

export const valuePacks = [englishValues, spanishValues] as const;
