import type { Template } from '../../core/template';

/** Everyday situations: a request, an apology owed, a no, a delay, a repeat contact, the end of a matter. */
export const everyday: readonly Template[] = [
  {
    id: 'es/request-answer',
    lang: 'es',
    title: 'Answer a request',
    situations: ['request'],
    rung: 'answer',
    channels: ['ticket', 'email'],
    length: 'short',
    values: ['quality', 'kindness'],
    why: 'It gives the answer first and the detail after.',
    body: `Hola{% if customer %}, {{ customer }}{% endif %}:

Gracias por escribirnos. {{ answer }}

{{ next_step | default: "Si algo no queda claro, responda a este mensaje." }}

Un saludo{% if agent %},
{{ agent }}{% endif %}`,
  },
  {
    id: 'es/request-received',
    lang: 'es',
    title: 'We have it, and when you will hear',
    situations: ['request'],
    rung: 'answer',
    channels: ['ticket', 'email'],
    length: 'short',
    values: ['integrity', 'quality'],
    why: 'It says who has the matter and when an answer comes.',
    body: `Hola{% if customer %}, {{ customer }}{% endif %}:

Gracias por su mensaje sobre {{ request | default: "este asunto" }}. Lo tengo yo y ya estoy trabajando en ello.

Tendrá noticias mías {{ "antes de mañana por la tarde" | choice: "hoy mismo", "en dos días laborables", "antes de que acabe la semana" }}. Si antes cambia algo, responda a este mensaje y me llega.

Un saludo{% if agent %},
{{ agent }}{% endif %}`,
  },
  {
    id: 'es/request-chat',
    lang: 'es',
    title: 'Start on a request, in chat',
    situations: ['request'],
    rung: 'answer',
    channels: ['chat'],
    length: 'short',
    values: ['quality', 'kindness'],
    why: 'It shows that somebody is there and working.',
    body: `Hola{% if customer %}, {{ customer }}{% endif %}. Con gusto le ayudo. {{ next_step | default: "Deme dos minutos para mirarlo." }}`,
  },
  {
    id: 'es/request-social',
    lang: 'es',
    title: 'Public reply to a question',
    situations: ['request'],
    rung: 'answer',
    channels: ['social'],
    length: 'short',
    values: ['quality', 'safety'],
    why: 'It helps in public as far as it can and keeps private details private.',
    body: `Gracias por preguntar{% if customer %}, {{ customer }}{% endif %}. {{ answer | default: "Podemos mirarlo por usted." }} Si quiere que veamos su cuenta, escríbanos por mensaje privado.`,
  },
  {
    id: 'es/request-talk',
    lang: 'es',
    title: 'Words to begin with',
    situations: ['request'],
    rung: 'answer',
    channels: ['phone', 'in-person'],
    length: 'short',
    values: ['kindness', 'quality'],
    why: 'It gives a name and time, and asks before it acts.',
    body: `Gracias por {{ "llamar" | choice: "venir" }}. {% if agent %}Soy {{ agent }}. {% endif %}Cuénteme qué necesita, sin prisa.

A ver si lo he entendido: {{ request | default: "lo que necesita hoy" }}. ¿Es eso?`,
  },
  {
    id: 'es/apology-mail',
    lang: 'es',
    title: 'An honest apology',
    situations: ['apology-owed', 'complaint'],
    rung: 'answer',
    channels: ['ticket', 'email'],
    length: 'short',
    values: ['accountability', 'integrity'],
    why: 'It names the fault, makes no excuse, and says what is done about it.',
    body: `Hola{% if customer %}, {{ customer }}{% endif %}:

Nos hemos equivocado con {{ request | default: "su caso" }}, y lo siento. El error fue nuestro.

{{ reason | default: "Ya he mirado cómo pasó." }} {{ next_step }}

Gracias por avisarnos.

Un saludo{% if agent %},
{{ agent }}{% endif %}`,
  },
  {
    id: 'es/apology-chat',
    lang: 'es',
    title: 'Say sorry in chat',
    situations: ['apology-owed', 'complaint'],
    rung: 'answer',
    channels: ['chat'],
    length: 'short',
    values: ['accountability'],
    why: 'It owns the fault in plain words and goes straight to putting it right.',
    body: `Tiene razón: el error fue nuestro, y lo siento. {{ next_step | default: "Lo estoy arreglando ahora mismo." }}`,
  },
  {
    id: 'es/apology-social',
    lang: 'es',
    title: 'Say sorry in public',
    situations: ['apology-owed', 'complaint'],
    rung: 'answer',
    channels: ['social'],
    length: 'short',
    values: ['accountability', 'integrity'],
    why: 'It owns in public what went wrong in public.',
    body: `Nos hemos equivocado y lo sentimos. {{ next_step | default: "Lo estamos arreglando ahora mismo." }} Si le afecta, escríbanos por mensaje privado y le ayudamos.`,
  },
  {
    id: 'es/apology-talk',
    lang: 'es',
    title: 'Words to say sorry',
    situations: ['apology-owed', 'complaint'],
    rung: 'answer',
    channels: ['phone', 'in-person'],
    length: 'short',
    values: ['accountability', 'kindness'],
    why: 'It stops after the word sorry, so that the person can answer first.',
    body: `Fue un error nuestro, y lo siento. (Espere.)

No tenía que haber pasado. {{ next_step | default: "Lo arreglo hoy y le llamo cuando esté." }} ¿Le parece bien, o le ayudaría más otra cosa?`,
  },
  {
    id: 'es/no-mail',
    lang: 'es',
    title: 'A no with a reason and another way',
    situations: ['saying-no', 'request'],
    rung: 'answer',
    channels: ['ticket', 'email'],
    length: 'medium',
    values: ['integrity', 'kindness'],
    why: 'It says no once and clearly, gives the true reason, and puts another way beside it.',
    body: `Hola{% if customer %}, {{ customer }}{% endif %}:

Gracias por preguntar y por explicarme por qué le importa. Lo he mirado con calma y la respuesta es que no puedo hacerlo.

El motivo es este. {{ reason }}

Lo que sí puedo hacer es esto. {{ next_step }}

Sé que no es lo que esperaba. Si se me ha escapado algo, dígamelo y vuelvo a mirarlo. Si quiere que lo mire otra persona, escriba a {{ object_contact | default: "la persona responsable del equipo" }}.

Un saludo{% if agent %},
{{ agent }}{% endif %}`,
  },
  {
    id: 'es/no-chat',
    lang: 'es',
    title: 'Say no in chat or in public',
    situations: ['saying-no', 'request'],
    rung: 'answer',
    channels: ['chat', 'social'],
    length: 'short',
    values: ['integrity', 'kindness'],
    why: 'It does not hide the no, and looks for the next best thing.',
    body: `Lo he mirado y eso no podemos hacerlo. {{ reason | default: "Ahora mismo no es posible." }} {{ next_step | default: "Vamos a ver qué otra cosa le puede ayudar." }}`,
  },
  {
    id: 'es/no-talk',
    lang: 'es',
    title: 'Words for a no',
    situations: ['saying-no', 'request'],
    rung: 'answer',
    channels: ['phone', 'in-person'],
    length: 'short',
    values: ['integrity', 'kindness'],
    why: 'It says no early and plainly, so that no false hope grows.',
    body: `Prefiero decírselo con claridad: eso no puedo hacerlo. {{ reason | default: "Le cuento por qué." }}

Entiendo que es un golpe. Vamos a ver qué se puede hacer. {{ next_step | default: "Se me ocurren dos cosas. ¿Se las cuento?" }}`,
  },
  {
    id: 'es/delay-mail',
    lang: 'es',
    title: 'It takes longer, and why',
    situations: ['delay', 'complaint'],
    rung: 'answer',
    channels: ['ticket', 'email'],
    length: 'short',
    values: ['integrity', 'accountability'],
    why: 'It tells before it is asked, gives the true reason, and a date that can be kept.',
    body: `Hola{% if customer %}, {{ customer }}{% endif %}:

Le prometí una respuesta sobre {{ request | default: "su caso" }} y todavía no la tengo. Lo siento.

{{ reason | default: "Falta que otro equipo compruebe una cosa, y tarda más de lo que pensaba." }}

Tendrá noticias mías el {{ due_date | date: "weekday" }} a más tardar, con la respuesta o con lo que sepa.

Un saludo{% if agent %},
{{ agent }}{% endif %}`,
  },
  {
    id: 'es/delay-chat',
    lang: 'es',
    title: 'Ask for a moment',
    situations: ['delay'],
    rung: 'answer',
    channels: ['chat', 'social'],
    length: 'short',
    values: ['integrity', 'kindness'],
    why: 'It is honest about the wait and leaves the choice to the customer.',
    body: `Esto tarda más de lo que pensaba, lo siento. {{ "¿Prefiere esperar unos diez minutos o que le enviemos hoy la respuesta por correo?" | choice: "¿Le llamamos esta tarde?" }}`,
  },
  {
    id: 'es/delay-talk',
    lang: 'es',
    title: 'Words for a delay',
    situations: ['delay', 'complaint'],
    rung: 'answer',
    channels: ['phone', 'in-person'],
    length: 'short',
    values: ['integrity', 'accountability'],
    why: 'It makes no excuses and asks how the person wants to be kept informed.',
    body: `Le dije que ya tendría una respuesta, y no la tiene. Lo siento.

{{ reason | default: "Nos falta todavía una parte." }} ¿Cómo prefiere que le avise: por teléfono, por correo o con un mensaje?`,
  },
  {
    id: 'es/repeat-mail',
    lang: 'es',
    title: 'When somebody had to write again',
    situations: ['repeat-contact', 'complaint'],
    rung: 'answer',
    channels: ['ticket', 'email'],
    length: 'short',
    values: ['accountability', 'respect'],
    why: 'It owns that the customer had to ask again and gives one person to turn to.',
    body: `Hola{% if customer %}, {{ customer }}{% endif %}:

Ha tenido que escribirnos más de una vez por {{ request | default: "este asunto" }}, y lo siento. He leído todo lo que nos envió, así que no hace falta que empiece de nuevo.

{{ next_step | default: "Desde ahora lo llevo yo. Tendrá una respuesta antes de mañana por la tarde." }}

Un saludo{% if agent %},
{{ agent }}{% endif %}`,
  },
  {
    id: 'es/repeat-chat',
    lang: 'es',
    title: 'When somebody had to ask again',
    situations: ['repeat-contact', 'complaint'],
    rung: 'answer',
    channels: ['chat', 'social'],
    length: 'short',
    values: ['accountability', 'respect'],
    why: 'It spares the customer the story.',
    body: `Veo que ya nos había preguntado por esto, y siento que haya tenido que hacerlo otra vez. No hace falta que lo explique de nuevo. {{ next_step | default: "Vamos a ver qué lo está frenando, y hoy le damos una respuesta por privado." }}`,
  },
  {
    id: 'es/repeat-talk',
    lang: 'es',
    title: 'Words when somebody calls again',
    situations: ['repeat-contact', 'complaint'],
    rung: 'answer',
    channels: ['phone', 'in-person'],
    length: 'short',
    values: ['accountability', 'kindness'],
    why: 'It takes the burden of the story off the person and gives a name to ask for.',
    body: `Veo que ya había {{ "llamado" | choice: "escrito", "venido" }} por esto. Siento que haya tenido que hacerlo otra vez.

Tengo aquí las notas. Le cuento lo que sé y usted me corrige.

{{ next_step | default: "Desde ahora puede preguntar por mí. Mañana le llamo y le digo cómo va." }}`,
  },
  {
    id: 'es/closing-mail',
    lang: 'es',
    title: 'Close a matter that is solved',
    situations: ['closing'],
    rung: 'answer',
    channels: ['ticket', 'email'],
    length: 'short',
    values: ['quality', 'kindness'],
    why: 'It sums up what was done and leaves the door open.',
    body: `Hola{% if customer %}, {{ customer }}{% endif %}:

Buenas noticias sobre {{ request | default: "su caso" }}. {{ "What was done, in one sentence, in Spanish" | ask: "Ya debería funcionar todo." }}

Gracias por su paciencia. Si algo no va bien, responda a este mensaje y lo abrimos otra vez.

Un saludo{% if agent %},
{{ agent }}{% endif %}`,
  },
  {
    id: 'es/closing-chat',
    lang: 'es',
    title: 'Close a chat or a public talk',
    situations: ['closing'],
    rung: 'answer',
    channels: ['chat', 'social'],
    length: 'short',
    values: ['kindness'],
    why: 'It leaves with a friendly word and an open door.',
    body: `Me alegro de que esté resuelto. Si surge algo más, aquí estamos. Que tenga {{ "un buen día" | choice: "una buena tarde", "un buen fin de semana" }}.`,
  },
  {
    id: 'es/closing-talk',
    lang: 'es',
    title: 'Words to end a talk',
    situations: ['closing'],
    rung: 'answer',
    channels: ['phone', 'in-person'],
    length: 'short',
    values: ['quality', 'kindness'],
    why: 'It repeats what was agreed, so that nobody is left guessing.',
    body: `Le resumo en qué quedamos: {{ next_step | default: "hoy le envío el formulario y usted me lo devuelve cuando pueda." }}

¿Le puedo ayudar en algo más? Gracias por {{ "llamar" | choice: "venir" }}, y que vaya bien.`,
  },
];
