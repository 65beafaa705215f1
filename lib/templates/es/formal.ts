import type { Template } from '../../core/template';

/** Formal notices, restrictions, the end of contact, and threats. */
export const formal: readonly Template[] = [
  {
    id: 'es/notice-discrimination',
    lang: 'es',
    title: 'Notice: discriminatory or hateful words',
    situations: ['discrimination', 'hate'],
    rung: 'notice',
    channels: ['ticket', 'email'],
    length: 'long',
    values: ['respect', 'safety', 'integrity'],
    why: 'It helps without delay and names the words without repeating them.',
    body: `Hola{% if customer_full %}, {{ customer_full }}{% endif %}:

Primero, {{ request | default: "su caso" }}. {{ next_step | default: "Estamos trabajando en ello, y tendrá noticias antes de mañana por la tarde." }}

Este mensaje es también un aviso formal. En su mensaje del {{ message_date }} hay palabras que desprecian a personas por {{ "su origen" | choice: "el color de su piel", "su religión", "su sexo", "a quién quieren", "su edad", "una discapacidad" }}.

Nuestro código de conducta{% if code_url %} ({{ code_url }}){% endif %} lo llama abusivo: tratar a alguien como menos por ser quien es. No elegimos por eso a quien le atiende, y a usted le defenderíamos igual. El código nos obliga igual a nosotros.

Le pido que trate a quien le ayuda como a cualquier otra persona. Si le cuesta entender un acento o la línea va mal, dígalo y buscamos otra forma.

Qué pasa ahora: le seguimos ayudando como antes. Este aviso termina el {{ end_date }}, y si hasta entonces no hay nada parecido, todo queda ahí. Si lo hay, {{ supervisor | default: "la persona responsable del equipo" }} puede decidir que nos contacte por una sola vía. Se lo diríamos antes.

Si no está de acuerdo, puede oponerse hasta el {{ object_date }}. Responda a este mensaje o escriba a {{ object_contact | default: "la persona responsable del equipo" }}. Alguien que no ha intervenido lo estudiará de nuevo.

Si algo le dificulta tratar con nosotros, como su salud, el idioma o un mal momento en casa, dígamelo, por favor. Casi siempre hay una forma que le viene mejor.

Un saludo{% if agent %},
{{ agent }}{% endif %}`,
  },
  {
    id: 'es/notice-harm-wish',
    lang: 'es',
    title: 'Notice: a wish that somebody comes to harm',
    situations: ['harm-wish', 'insult'],
    rung: 'notice',
    channels: ['ticket', 'email'],
    length: 'long',
    values: ['safety', 'kindness', 'respect'],
    why: 'It says what the words do to the person who reads them and leaves room for despair.',
    body: `Hola{% if customer_full %}, {{ customer_full }}{% endif %}:

No me olvido de {{ request | default: "su caso" }}. {{ next_step | default: "Estamos trabajando en ello, y tendrá noticias antes de mañana por la tarde." }}

Este mensaje es también un aviso formal. En su mensaje del {{ message_date }} deseó un mal a alguien de aquí. Sé que esas cosas se dicen cuando no se ve salida. A quien las leyó se le quedaron dentro.

Nuestro código de conducta{% if code_url %} ({{ code_url }}){% endif %} lo llama hiriente: palabras que pueden hacer daño, por fuera o por dentro. El código nos obliga igual a nosotros.

Cuéntenos qué va mal sin desear daño a nadie. Y si está pasando un mal momento, dígalo. Queremos saberlo.

Qué pasa ahora: le seguimos ayudando como antes. Este aviso termina el {{ end_date }}, y si hasta entonces no hay nada parecido, todo queda ahí. Si lo hay, {{ supervisor | default: "la persona responsable del equipo" }} puede decidir que nos contacte por una sola vía. Se lo diríamos antes.

Si no está de acuerdo, puede oponerse hasta el {{ object_date }}. Responda a este mensaje o escriba a {{ object_contact | default: "la persona responsable del equipo" }}. Alguien que no ha intervenido lo estudiará de nuevo.

Si algo le dificulta tratar con nosotros, como su salud, el idioma o un mal momento en casa, dígamelo, por favor. Casi siempre hay una forma que le viene mejor.

Un saludo{% if agent %},
{{ agent }}{% endif %}`,
  },
  {
    id: 'es/notice-sexual',
    lang: 'es',
    title: 'Notice: unwanted sexual remarks',
    situations: ['sexual-harassment'],
    rung: 'notice',
    channels: ['ticket', 'email'],
    length: 'long',
    values: ['safety', 'respect', 'integrity'],
    why: 'It is plain and brief and hands the case to another person.',
    body: `Hola{% if customer_full %}, {{ customer_full }}{% endif %}:

Su caso sigue adelante. Desde hoy lo lleva otra persona. {{ next_step | default: "Tendrá noticias suyas antes de mañana por la tarde." }}

Este mensaje es también un aviso formal. En su mensaje del {{ message_date }} hizo comentarios sexuales a una persona que trabaja aquí. No eran bienvenidos.

Nuestro código de conducta{% if code_url %} ({{ code_url }}){% endif %} lo llama hiriente y abusivo: palabras que hacen daño y faltan al respeto. El código nos obliga igual a nosotros.

Le pido que escriba y hable solo de su caso.

Qué pasa ahora: le seguimos ayudando como antes. Este aviso termina el {{ end_date }}, y si hasta entonces no hay nada parecido, todo queda ahí. Si lo hay, {{ supervisor | default: "la persona responsable del equipo" }} puede decidir que nos contacte por una sola vía. Se lo diríamos antes.

Si no está de acuerdo, puede oponerse hasta el {{ object_date }}. Responda a este mensaje o escriba a {{ object_contact | default: "la persona responsable del equipo" }}. Alguien que no ha intervenido lo estudiará de nuevo.

Si algo le dificulta tratar con nosotros, como su salud, el idioma o un mal momento en casa, dígamelo, por favor. Casi siempre hay una forma que le viene mejor.

Un saludo{% if agent %},
{{ agent }}{% endif %}`,
  },
  {
    id: 'es/notice-intimidation',
    lang: 'es',
    title: 'Notice: intimidation',
    situations: ['intimidation', 'aggression'],
    rung: 'notice',
    channels: ['ticket', 'email'],
    length: 'long',
    values: ['safety', 'integrity', 'respect'],
    why: 'It names what was said in neutral words and keeps lawful steps apart from it.',
    body: `Hola{% if customer_full %}, {{ customer_full }}{% endif %}:

Primero, {{ request | default: "su caso" }}. {{ next_step | default: "Estamos trabajando en ello, y tendrá noticias antes de mañana por la tarde." }}

Este mensaje es también un aviso formal. En su mensaje del {{ message_date }} escribió {{ "que sabe dónde vive o trabaja alguien de aquí" | choice: "que alguien de aquí se iba a arrepentir", "que haría públicos datos privados de alguien de aquí" }}. Eso da miedo, sea cual sea la intención. Se lo he dicho a {{ supervisor | default: "la persona responsable del equipo" }}.

Nuestro código de conducta{% if code_url %} ({{ code_url }}){% endif %} lo llama violento y abusivo: palabras que amenazan o dan miedo. El código nos obliga igual a nosotros.

Puede quejarse, ir a un abogado, al regulador o a la prensa, y escribir una opinión. No hablamos de eso. Le pido que deje fuera la vida privada de las personas.

Qué pasa ahora: le seguimos ayudando como antes. Este aviso termina el {{ end_date }}, y si hasta entonces no hay nada parecido, todo queda ahí. Si lo hay, {{ supervisor | default: "la persona responsable del equipo" }} puede decidir que nos contacte por una sola vía. Se lo diríamos antes.

Si no está de acuerdo, puede oponerse hasta el {{ object_date }}. Responda a este mensaje o escriba a {{ object_contact | default: "la persona responsable del equipo" }}. Alguien que no ha intervenido lo estudiará de nuevo.

Si algo le dificulta tratar con nosotros, como su salud, el idioma o un mal momento en casa, dígamelo, por favor. Casi siempre hay una forma que le viene mejor.

Un saludo{% if agent %},
{{ agent }}{% endif %}`,
  },
  {
    id: 'es/notice-repeated-insult',
    lang: 'es',
    title: 'Notice: insults after a boundary',
    situations: ['insult', 'cursing', 'aggression', 'hate', 'discrimination', 'harm-wish'],
    rung: 'notice',
    channels: ['ticket', 'email'],
    length: 'long',
    values: ['respect', 'integrity', 'accountability'],
    why: 'It recalls the earlier request as a fact and makes the next step foreseeable.',
    body: `Hola{% if customer_full %}, {{ customer_full }}{% endif %}:

Primero, {{ request | default: "su caso" }}. {{ next_step | default: "Estamos trabajando en ello, y tendrá noticias antes de mañana por la tarde." }}

Este mensaje es también un aviso formal. El {{ boundary_date }} le pedí que dejara fuera los insultos. En su mensaje del {{ message_date }} vuelve a haberlos, contra personas que trabajan aquí.

Nuestro código de conducta{% if code_url %} ({{ code_url }}){% endif %} lo llama {{ clauses | default: "hiriente y abusivo" }}: palabras que van contra las personas y no contra el problema. El código nos obliga igual a nosotros.

Su queja es bienvenida y la vamos a tratar entera. Escriba lo que falló con toda claridad, sin ir contra nadie.

Qué pasa ahora: le seguimos ayudando como antes. Este aviso termina el {{ end_date }}, y si hasta entonces no hay nada parecido, todo queda ahí. Si lo hay, {{ supervisor | default: "la persona responsable del equipo" }} puede decidir que nos contacte por una sola vía. Se lo diríamos antes.

Si no está de acuerdo, puede oponerse hasta el {{ object_date }}. Responda a este mensaje o escriba a {{ object_contact | default: "la persona responsable del equipo" }}. Alguien que no ha intervenido lo estudiará de nuevo.

Si algo le dificulta tratar con nosotros, como su salud, el idioma o un mal momento en casa, dígamelo, por favor. Casi siempre hay una forma que le viene mejor.

Un saludo{% if agent %},
{{ agent }}{% endif %}`,
  },
  {
    id: 'es/notice-chat',
    lang: 'es',
    title: 'A serious breach, in chat',
    situations: [
      'discrimination',
      'hate',
      'harm-wish',
      'sexual-harassment',
      'intimidation',
      'insult',
      'cursing',
      'aggression',
    ],
    rung: 'notice',
    channels: ['chat'],
    length: 'medium',
    values: ['safety', 'respect', 'integrity'],
    why: 'It says what is not acceptable and which clause it touches, and that the request is safe.',
    body: `Tengo su caso y se va a atender. {{ next_step | default: "Hoy tendrá una respuesta por correo." }} Lo que acaba de escribir es {{ clauses | default: "abusivo" }} según nuestro código de conducta{% if code_url %} ({{ code_url }}){% endif %}. Cierro aquí el chat y se lo digo a {{ supervisor | default: "la persona responsable del equipo" }}. Es un aviso formal y termina el {{ end_date }}. Una carta le dirá qué pasa ahora y cómo oponerse hasta el {{ object_date }}.`,
  },
  {
    id: 'es/notice-social',
    lang: 'es',
    title: 'A serious breach, in public',
    situations: [
      'discrimination',
      'hate',
      'harm-wish',
      'sexual-harassment',
      'intimidation',
      'insult',
      'cursing',
      'aggression',
    ],
    rung: 'notice',
    channels: ['social'],
    length: 'medium',
    values: ['safety', 'respect'],
    why: 'It protects those who read along and takes the matter out of the public eye.',
    body: `{{ "Hemos ocultado este comentario." | choice: "Hemos leído este comentario." }} Va contra personas y no contra un problema, y según nuestro código de conducta{% if code_url %} ({{ code_url }}){% endif %} es {{ clauses | default: "abusivo" }}. Las críticas a nuestro trabajo son bienvenidas. Le hemos escrito por privado. {{ next_step | default: "Su caso sigue ahí." }} Es un aviso formal y termina el {{ end_date }}. El mensaje privado dice qué pasa ahora y cómo oponerse hasta el {{ object_date }}.`,
  },
  {
    id: 'es/notice-talk',
    lang: 'es',
    title: 'Words for a serious breach',
    situations: [
      'discrimination',
      'hate',
      'harm-wish',
      'sexual-harassment',
      'intimidation',
      'insult',
      'cursing',
      'aggression',
    ],
    rung: 'notice',
    channels: ['phone', 'in-person'],
    length: 'medium',
    values: ['safety', 'respect', 'integrity'],
    why: 'It is said once, in an even voice, and leaves a clear picture of what comes.',
    body: `Le interrumpo aquí. Lo que acaba de decir es {{ clauses | default: "abusivo" }} según nuestro código de conducta, y así no puedo seguir.

Su caso no se pierde. {{ next_step | default: "Hoy tendrá una respuesta por escrito." }}

Se lo voy a decir a {{ supervisor | default: "la persona responsable del equipo" }}. Es un aviso formal y termina el {{ end_date }}. Una carta le dirá qué pasa ahora y cómo oponerse hasta el {{ object_date }}. Adiós.`,
  },
  {
    id: 'es/restriction-at-once',
    lang: 'es',
    title: 'Contact in one way, at once',
    situations: ['intimidation', 'sexual-harassment'],
    rung: 'restriction',
    channels: ['ticket', 'email'],
    length: 'long',
    values: ['safety', 'integrity', 'respect'],
    why: 'It protects the person whom it is aimed at now, and still keeps help open, with a way to object and to be heard.',
    body: `Hola{% if customer_full %}, {{ customer_full }}{% endif %}:

Primero, su caso. {{ next_step | default: "Sigue abierto y desde hoy lo lleva otra persona." }}

El {{ notice_date }} le enviamos un aviso formal. Su mensaje del {{ message_date }} tiene otra vez palabras que para nuestro código de conducta{% if code_url %} ({{ code_url }}){% endif %} son un trato {{ clauses | default: "violento y abusivo" }}. Iban contra una persona de aquí, que tiene que sentirse segura en su trabajo. {{ supervisor | default: "la persona responsable del equipo" }} ha decidido que desde hoy nos contacte por una sola vía: {{ contact_way }}. Ahí tendrá respuesta. Le pedimos que no busque en persona a nadie de nuestro equipo.

Una urgencia la puede comunicar siempre y como quiera.

Qué pasa ahora: lo revisamos el {{ review_date }} y termina el {{ end_date }} a más tardar. Si sus mensajes respetan el código, puede terminar antes.

Si no está de acuerdo, puede oponerse hasta el {{ object_date }}. Responda a este mensaje o escriba a {{ object_contact | default: "la persona responsable del equipo" }}. Alguien que no ha intervenido lo estudiará de nuevo.

¿Le vendría mejor otra vía, por su salud, una discapacidad, el idioma u otra cosa? ¿Quiere que alguien hable por usted? Dígamelo y lo buscamos.

Un saludo{% if agent %},
{{ agent }}{% endif %}`,
  },
  {
    id: 'es/restriction-offer',
    lang: 'es',
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
    body: `Hola{% if customer_full %}, {{ customer_full }}{% endif %}:

Primero, su caso. {{ next_step | default: "Sigue abierto y seguimos trabajando en él." }}

Después de nuestro aviso del {{ notice_date }} ha habido otra vez palabras que para nuestro código de conducta{% if code_url %} ({{ code_url }}){% endif %} son un trato {{ clauses | default: "abusivo" }}. {{ supervisor | default: "la persona responsable del equipo" }} piensa en limitar el contacto a una sola vía. Antes de decidir queremos oírle.

¿Hay algo que le haga difícil tratar con nosotros, como su salud, una discapacidad, el idioma o cómo le hemos tratado? ¿Le ayudaría otra vía, más tiempo o que alguien hable por usted? Cuéntenos.

Qué pasa ahora: {{ supervisor | default: "la persona responsable del equipo" }} decide después del {{ object_date }} y tiene en cuenta lo que escriba. El aviso termina el {{ notice_end_date }}. Si no está de acuerdo con él, puede oponerse hasta ese mismo día y lo estudiará alguien que no ha intervenido.

Un saludo{% if agent %},
{{ agent }}{% endif %}`,
  },
  {
    id: 'es/restriction-mail',
    lang: 'es',
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
    why: 'It keeps help open in one clear way, says why, until when and how to object.',
    when: 'your supervisor has decided to limit contact',
    body: `Hola{% if customer_full %}, {{ customer_full }}{% endif %}:

Primero, su caso. {{ next_step | default: "Sigue abierto y seguimos trabajando en él." }}

El {{ notice_date }} le enviamos un aviso formal. Su mensaje del {{ message_date }} tiene otra vez palabras que para nuestro código de conducta{% if code_url %} ({{ code_url }}){% endif %} son un trato {{ clauses | default: "abusivo" }}. {{ supervisor | default: "la persona responsable del equipo" }} ha decidido que desde hoy nos contacte por una sola vía: {{ contact_way }}. Ahí tendrá respuesta.

Una urgencia la puede comunicar siempre y como quiera.

Qué pasa ahora: lo revisamos el {{ review_date }} y termina el {{ end_date }} a más tardar.

Si no está de acuerdo, puede oponerse hasta el {{ object_date }}. Responda a este mensaje o escriba a {{ object_contact | default: "la persona responsable del equipo" }}. Alguien que no ha intervenido lo estudiará de nuevo.

¿Le vendría mejor otra vía, por su salud, una discapacidad, el idioma u otra cosa? ¿Quiere que alguien hable por usted? Dígamelo y lo buscamos.

Un saludo{% if agent %},
{{ agent }}{% endif %}`,
  },
  {
    id: 'es/restriction-talk',
    lang: 'es',
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
    channels: ['phone', 'in-person', 'chat'],
    length: 'short',
    values: ['integrity', 'kindness', 'safety'],
    why: 'It asks about emergencies first and repeats the way that is open.',
    body: `¿Es una urgencia? Entonces le ayudo ahora mismo.

Si no lo es, por ahora nos contacta {{ contact_way | default: "por correo" }}. Escríbanos ahí y tendrá respuesta. {{ next_step | default: "Su caso sigue abierto." }} Si otra vía le resulta más fácil, dígamelo y lo transmito.`,
  },
  {
    id: 'es/restriction-social',
    lang: 'es',
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
    why: 'It tells the public nothing about the customer.',
    body: `Le hemos respondido por privado. Use por favor la vía que le dijimos y tendrá respuesta. {{ next_step | default: "Su caso sigue abierto." }} Si es una urgencia, dígalo aquí o donde quiera.`,
  },
  {
    id: 'es/ending-mail',
    lang: 'es',
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
    body: `Hola{% if customer_full %}, {{ customer_full }}{% endif %}:

Primero, lo que queda abierto. {{ next_step | default: "Su última petición está atendida y recibirá el resultado por correo postal." }}

El {{ restriction_date }} limitamos el contacto a una sola vía. Desde entonces ha habido otra vez palabras que para nuestro código de conducta{% if code_url %} ({{ code_url }}){% endif %} son un trato {{ clauses | default: "abusivo" }}. {{ supervisor | default: "la persona responsable del equipo" }} ha decidido que no responderemos a sus mensajes hasta el {{ end_date }}.

Lo demás sigue igual. Puede comunicar una urgencia siempre. Su contrato y sus derechos siguen. Alguien de su confianza puede tratar con nosotros.

Qué pasa ahora: lo revisamos el {{ review_date }}. No tiene que hacer nada para eso.

Si no está de acuerdo, puede oponerse hasta el {{ object_date }}. Responda a este mensaje o escriba a {{ object_contact | default: "la persona responsable del equipo" }}. Alguien que no ha intervenido lo estudiará de nuevo. También puede acudir al regulador o a un servicio de consumo.

Si algo en su vida lo ha hecho tan difícil, queremos saberlo, por medio de quien usted elija. Puede cambiar la decisión.

Un saludo{% if agent %},
{{ agent }}{% endif %}`,
  },
  {
    id: 'es/ending-talk',
    lang: 'es',
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
    length: 'short',
    values: ['safety', 'integrity'],
    why: 'It asks about emergencies first and is short, so that nothing new begins.',
    body: `¿Es una urgencia? Entonces dígame dónde está y le ayudo.

Si no lo es, aquí no puedo ayudarle. {{ next_step | default: "Alguien de su confianza puede llamarnos por usted." }} La carta que recibió explica por qué, qué le queda abierto y cómo oponerse. Adiós.`,
  },
  {
    id: 'es/ending-social',
    lang: 'es',
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
    body: `Ya hemos respondido por escrito y no lo tratamos aquí. {{ next_step | default: "Alguien de su confianza puede escribirnos por usted." }} Si es una urgencia, díganoslo enseguida.`,
  },
  {
    id: 'es/threat-hold-mail',
    lang: 'es',
    title: 'A first word, once your supervisor agrees',
    situations: ['threat', 'intimidation'],
    rung: 'safety',
    channels: ['ticket', 'email'],
    length: 'short',
    values: ['safety', 'integrity'],
    why: 'It says little, promises nothing and makes nothing worse.',
    body: `Hola{% if customer %}, {{ customer }}{% endif %}:

He leído su mensaje. Habla de hacer daño a personas o cosas, y tengo que tomarlo en serio. Se lo he pasado a {{ supervisor | default: "la persona responsable del equipo" }}, que le va a contactar.

{{ next_step | default: "Su caso sigue abierto y se va a atender." }}

Si usted o alguien que está con usted corre peligro, llame a emergencias.

Un saludo{% if agent %},
{{ agent }}{% endif %}`,
  },
  {
    id: 'es/threat-notice-mail',
    lang: 'es',
    title: 'The letter after a threat',
    situations: ['threat', 'intimidation', 'harm-wish'],
    rung: 'safety',
    channels: ['ticket', 'email'],
    length: 'long',
    values: ['safety', 'integrity', 'accountability'],
    why: 'It states the facts and the next step without heat, and leaves a way to explain and to object.',
    when: 'your supervisor and security want a letter',
    body: `Hola{% if customer_full %}, {{ customer_full }}{% endif %}:

Primero, {{ request | default: "su caso" }}. {{ next_step | default: "Sigue abierto y se atenderá por escrito." }}

Su mensaje del {{ message_date }} habla de hacer daño a {{ "personas que trabajan aquí" | choice: "nuestras instalaciones" }}. Nuestro código de conducta{% if code_url %} ({{ code_url }}){% endif %} lo llama violento y abusivo. Hemos guardado el mensaje, y lo conocen {{ supervisor | default: "la persona responsable del equipo" }} y nuestro equipo de seguridad. Ellos deciden si avisan a la policía.

Qué pasa ahora: desde hoy nos contacta {{ contact_way | default: "solo por escrito" }}. No venga a nuestras oficinas antes de que hayamos hablado. Lo revisamos el {{ review_date }} y termina el {{ end_date }} a más tardar. Una urgencia la puede comunicar siempre.

Si no lo decía en ese sentido, díganoslo. Importa. Si no está de acuerdo, puede oponerse hasta el {{ object_date }}. Responda a este mensaje o escriba a {{ object_contact | default: "la persona responsable del equipo" }}. Alguien que no ha intervenido lo estudiará de nuevo.

Un saludo{% if agent %},
{{ agent }}{% endif %}`,
  },
  {
    id: 'es/threat-chat',
    lang: 'es',
    title: 'A threat in chat or in talk',
    situations: ['threat', 'intimidation'],
    rung: 'safety',
    channels: ['chat', 'phone', 'in-person'],
    length: 'short',
    values: ['safety', 'integrity'],
    why: 'It ends the talk in a few sentences and leaves nothing to argue about.',
    body: `Lo que acaba de decir habla de hacer daño, y tengo que tomarlo en serio. Lo comunico a quien corresponde y termino aquí. {{ supervisor | default: "la persona responsable del equipo" }} le va a contactar. {{ next_step | default: "Su caso sigue abierto." }} Adiós.`,
  },
  {
    id: 'es/threat-social',
    lang: 'es',
    title: 'A threat in public',
    situations: ['threat', 'intimidation'],
    rung: 'safety',
    channels: ['social'],
    length: 'short',
    values: ['safety'],
    why: 'It tells everybody who reads along that threats are passed on, and says no more.',
    body: `Este comentario habla de hacer daño a personas. Lo hemos retirado y lo hemos comunicado a quien corresponde. {{ next_step | default: "Le escribiremos por privado sobre su caso." }} Si alguien corre peligro, llame a emergencias.`,
  },
];
