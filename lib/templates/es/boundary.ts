import type { Template } from '../../core/template';

/** Heated language is passed over; words aimed at a person meet a kind boundary. */
export const boundary: readonly Template[] = [
  {
    id: 'es/heated-mail',
    lang: 'es',
    title: 'Heated, and right to be',
    situations: ['cursing', 'complaint', 'feedback'],
    rung: 'acknowledge',
    channels: ['ticket', 'email'],
    length: 'short',
    values: ['respect', 'accountability'],
    why: 'The swearing is aimed at nobody, so it is passed over; the problem gets all the attention.',
    body: `Hola{% if customer %}, {{ customer }}{% endif %}:

Se nota lo mucho que le ha cansado {{ request | default: "este asunto" }}, y lo entiendo. Siento que haya llegado a esto.

{{ next_step | default: "Ya me ocupo yo, y tendrá noticias mías antes de mañana por la tarde." }}

Si hay algo más que deba saber, responda a este mensaje.

Un saludo{% if agent %},
{{ agent }}{% endif %}`,
  },
  {
    id: 'es/heated-chat',
    lang: 'es',
    title: 'Heated, in chat',
    situations: ['cursing', 'complaint', 'feedback'],
    rung: 'acknowledge',
    channels: ['chat', 'phone', 'in-person'],
    length: 'short',
    values: ['respect', 'kindness'],
    why: 'It takes the side of the person against the problem and starts to work.',
    body: `Le entiendo, es para desesperarse. {{ next_step | default: "Lo miro ahora mismo y en dos minutos le cuento." }}`,
  },
  {
    id: 'es/heated-social',
    lang: 'es',
    title: 'Heated, in public',
    situations: ['cursing', 'complaint', 'feedback'],
    rung: 'acknowledge',
    channels: ['social'],
    length: 'short',
    values: ['respect'],
    why: 'It does not answer the language in front of everybody.',
    body: `Entendemos su disgusto{% if customer %}, {{ customer }}{% endif %}, y lo sentimos. Escríbanos por privado con su número de caso y hoy mismo empezamos.`,
  },
  {
    id: 'es/swearing-boundary-mail',
    lang: 'es',
    title: 'Swearing at a person',
    situations: ['cursing', 'insult', 'complaint', 'feedback'],
    rung: 'boundary',
    channels: ['ticket', 'email'],
    length: 'short',
    values: ['respect', 'kindness'],
    why: 'The help comes first and whole; the boundary is one friendly request with its reason.',
    body: `Hola{% if customer %}, {{ customer }}{% endif %}:

Siento lo que ha pasado con {{ request | default: "su caso" }}. {{ next_step | default: "Lo estoy mirando y mañana por la tarde le escribo." }}

Solo le pido una cosa: que no use palabrotas contra quienes le atienden. Leo cada mensaje, y le ayudo mejor si hablamos del problema.

Un saludo{% if agent %},
{{ agent }}{% endif %}`,
  },
  {
    id: 'es/insult-boundary-mail',
    lang: 'es',
    title: 'Help first, then a boundary',
    situations: ['insult', 'complaint', 'feedback'],
    rung: 'boundary',
    channels: ['ticket', 'email'],
    length: 'medium',
    values: ['respect', 'kindness'],
    why: 'It takes the complaint for what it is, then asks for words about the problem and not about people.',
    body: `Hola{% if customer %}, {{ customer }}{% endif %}:

Gracias por contarnos lo que pasa con {{ request | default: "su caso" }}. Siento las molestias. {{ next_step | default: "Lo estoy mirando y mañana por la tarde le escribo." }}

Le pido una cosa. Parte de lo que escribió iba contra las personas y no sobre el problema. Critique el problema todo lo que quiera, y deje fuera a las personas.

Un saludo{% if agent %},
{{ agent }}{% endif %}`,
  },
  {
    id: 'es/insult-boundary-full',
    lang: 'es',
    title: 'A boundary with a full answer',
    situations: ['insult', 'complaint', 'feedback', 'cursing'],
    rung: 'boundary',
    channels: ['ticket', 'email'],
    length: 'medium',
    values: ['accountability', 'respect', 'integrity'],
    why: 'It gives a complete answer, so that the boundary cannot pass for a refusal of help.',
    when: 'you have the full answer already',
    body: `Hola{% if customer %}, {{ customer }}{% endif %}:

Gracias por su mensaje. Primero, lo que pregunta sobre {{ request }}.

{{ reason }}

{{ next_step }} Tendrá noticias mías el {{ due_date | date: "weekday" }} a más tardar.

Y ahora, sobre cómo nos hablamos. Su crítica es bienvenida y la he pasado. Algunas frases iban más allá: iban contra una persona que trabaja aquí, y esa persona las leyó. Nuestro código de conducta{% if code_url %} ({{ code_url }}){% endif %} pide respeto a todos, también a nosotros. Me alegraría que siguiéramos así.

Un saludo{% if agent %},
{{ agent }}{% endif %}`,
  },
  {
    id: 'es/aggression-boundary-mail',
    lang: 'es',
    title: 'A hostile message',
    situations: ['aggression', 'complaint', 'feedback'],
    rung: 'boundary',
    channels: ['ticket', 'email'],
    length: 'short',
    values: ['safety', 'respect', 'kindness'],
    why: 'It answers the pressure with action and sets the boundary without fear.',
    body: `Hola{% if customer %}, {{ customer }}{% endif %}:

Entiendo que esto no puede esperar. {{ next_step | default: "Ya estoy trabajando en ello, y mañana antes de mediodía tendrá noticias." }}

Su mensaje fue duro para quien lo abrió. Díganos qué va mal con palabras claras. Pueden ser fuertes, mientras no vayan contra nadie. Así llegamos antes a una respuesta.

Un saludo{% if agent %},
{{ agent }}{% endif %}`,
  },
  {
    id: 'es/boundary-chat',
    lang: 'es',
    title: 'A boundary in chat',
    situations: ['insult', 'cursing', 'aggression', 'complaint'],
    rung: 'boundary',
    channels: ['chat'],
    length: 'short',
    values: ['respect', 'kindness'],
    why: 'It sets the boundary in half a line and does not stop working.',
    body: `Quiero resolvérselo. {{ next_step | default: "Lo estoy mirando ahora mismo." }} Hablemos del problema, por favor, y dejemos fuera los insultos. ¿Qué es lo que más le urge?`,
  },
  {
    id: 'es/boundary-social',
    lang: 'es',
    title: 'A boundary in public',
    situations: ['insult', 'cursing', 'aggression', 'complaint'],
    rung: 'boundary',
    channels: ['social'],
    length: 'short',
    values: ['respect'],
    why: 'It welcomes the criticism and asks for fairness toward people.',
    body: `Las críticas son bienvenidas y las leemos. Le pedimos un trato justo para quienes atienden esta página. Escríbanos por privado con su número de caso y hoy lo miramos.`,
  },
  {
    id: 'es/boundary-talk',
    lang: 'es',
    title: 'Words for an insult, swearing or shouting',
    situations: ['insult', 'cursing', 'aggression'],
    rung: 'boundary',
    channels: ['phone', 'in-person'],
    length: 'short',
    values: ['respect', 'kindness', 'safety'],
    why: 'It says what is needed in an even voice and goes straight on.',
    body: `Oigo lo mucho que le molesta, y quiero ayudarle. Por favor, no me hable así. Cuénteme el problema y le escucho.

{{ next_step | default: "Empiezo por lo que puedo hacer ahora." }}`,
  },
  {
    id: 'es/boundary-pause-talk',
    lang: 'es',
    title: 'Words to take a pause',
    situations: ['insult', 'cursing', 'aggression'],
    rung: 'boundary',
    channels: ['phone', 'in-person'],
    length: 'short',
    values: ['safety', 'kindness'],
    why: 'It offers a pause to both sides and a firm time to talk again.',
    when: 'you have asked once already',
    body: `Quiero terminar esto con usted. Le pedí que habláramos sin insultos, y así me cuesta escucharle. Voy a colgar y le llamo {{ "dentro de media hora" | choice: "esta tarde", "mañana por la mañana" }}. Su caso sigue abierto conmigo.`,
  },
];
