import type { Template } from '../../core/template';

/** The plain complaint: thank, own, solve. Titles and reasons are for the agent, in the language of the interface. */
export const complaint: readonly Template[] = [
  {
    id: 'es/complaint-thank-own-solve',
    lang: 'es',
    title: 'Thank, own, solve',
    situations: ['complaint', 'feedback'],
    rung: 'answer',
    channels: ['ticket', 'email'],
    length: 'short',
    values: ['respect', 'accountability'],
    why: 'It thanks for the complaint, owns the problem and says what happens now.',
    body: `Hola{% if customer %}, {{ customer }}{% endif %}:

Gracias por contarnos lo que pasa con {{ request | default: "este asunto" }}. Entiendo su disgusto y siento las molestias que le ha dado.

{{ next_step | default: "Lo estoy mirando ahora mismo y le escribiré de nuevo antes de mañana por la tarde." }}

{{ "Si se me ha escapado algo que le importa" | choice: "Si tiene una fecha o una foto", "Si prefiere que hablemos por teléfono" }}, responda a este mensaje. Me llega a mí.

Un saludo{% if agent %},
{{ agent }}{% endif %}`,
  },
  {
    id: 'es/complaint-full-answer',
    lang: 'es',
    title: 'Full answer to a complaint',
    situations: ['complaint', 'feedback'],
    rung: 'answer',
    channels: ['ticket', 'email'],
    length: 'medium',
    values: ['accountability', 'integrity', 'quality'],
    why: 'It tells the whole story in order: what went wrong, why, and what changes.',
    when: 'you know already what went wrong',
    body: `Hola{% if customer %}, {{ customer }}{% endif %}:

Gracias por tomarse el tiempo de escribirnos. Tiene razón en esperar más de nosotros, y lo siento.

Esto es lo que he visto. {{ reason }}

Esto es lo que vamos a hacer. {{ next_step }}

Tendrá noticias mías el {{ due_date | date: "weekday" }} a más tardar, aunque no haya novedades. Hasta entonces llevo yo su caso, así que no tendrá que explicarlo todo otra vez.

Un saludo{% if agent %},
{{ agent }}{% endif %}`,
  },
  {
    id: 'es/complaint-short',
    lang: 'es',
    title: 'A quick, warm reply',
    situations: ['complaint', 'feedback'],
    rung: 'answer',
    channels: ['ticket', 'email'],
    length: 'short',
    values: ['respect', 'kindness'],
    why: 'It gives a human word at once and the detail soon after.',
    body: `Hola{% if customer %}, {{ customer }}{% endif %}:

Gracias por avisarnos, y siento que haya llegado a esto. {{ next_step | default: "Ya me ocupo yo, y hoy mismo le doy una respuesta." }}

Un saludo{% if agent %},
{{ agent }}{% endif %}`,
  },
  {
    id: 'es/complaint-chat',
    lang: 'es',
    title: 'Thank and own, in chat',
    situations: ['complaint', 'feedback'],
    rung: 'answer',
    channels: ['chat'],
    length: 'short',
    values: ['respect', 'accountability'],
    why: 'It meets the feeling in one line and moves to the help.',
    body: `Gracias por decírmelo{% if customer %}, {{ customer }}{% endif %}. Siento que haya tenido que hacerlo. {{ next_step | default: "Deme dos minutos para mirarlo y le cuento lo que veo." }}`,
  },
  {
    id: 'es/complaint-social',
    lang: 'es',
    title: 'Public reply to a complaint',
    situations: ['complaint', 'feedback'],
    rung: 'answer',
    channels: ['social'],
    length: 'short',
    values: ['respect', 'integrity'],
    why: 'It takes the complaint seriously in public and moves the details to a private message.',
    body: `Gracias por decirlo abiertamente{% if customer %}, {{ customer }}{% endif %}. Lo sentimos y queremos arreglarlo. Escríbanos por mensaje privado con su número de caso y lo retomamos ahí. Por favor, no ponga aquí datos personales.`,
  },
  {
    id: 'es/complaint-talk',
    lang: 'es',
    title: 'Words for a complaint',
    situations: ['complaint', 'feedback'],
    rung: 'answer',
    channels: ['phone', 'in-person'],
    length: 'short',
    values: ['respect', 'accountability'],
    why: 'It lets the person finish, sums up, and only then speaks of what comes next.',
    body: `Gracias por contármelo. Siento que haya pasado.

Déjeme repetirlo para no equivocarme: {{ request | default: "qué pasó y cuándo" }}. ¿Me falta algo?

Esto es lo que puedo hacer ahora. {{ next_step | default: "Lo miro hoy mismo y le llamo." }} ¿A qué número le viene mejor?`,
  },
  {
    id: 'es/complaint-furious',
    lang: 'es',
    title: 'For a furious but welcome complaint',
    situations: ['complaint', 'feedback', 'repeat-contact'],
    rung: 'answer',
    channels: ['ticket', 'email'],
    length: 'short',
    values: ['respect', 'accountability', 'kindness'],
    why: 'It takes the anger as a fair sign of how bad it was, and answers with action.',
    when: 'the customer is furious or has waited long',
    cues: ['semanas', 'meses', 'tercera vez', 'cuarta vez', 'otra vez', 'hasta cuándo', 'sigo esperando'],
    body: `Hola{% if customer %}, {{ customer }}{% endif %}:

Tiene motivos de sobra para su disgusto por {{ request | default: "este asunto" }}. A mí me pasaría lo mismo. Siento que hayamos llegado hasta aquí.

{{ next_step | default: "Desde hoy llevo yo su caso. Voy a averiguar qué ha fallado, y mañana antes de mediodía le escribo con una solución." }}

Puede responder a este mensaje cuando quiera. Y siga diciéndonos lo que va mal: así nos enteramos.

Un saludo{% if agent %},
{{ agent }}{% endif %}`,
  },
  {
    id: 'es/complaint-about-charge',
    lang: 'es',
    title: 'A bill or a charge in doubt',
    situations: ['complaint', 'feedback'],
    rung: 'answer',
    channels: ['ticket', 'email'],
    length: 'short',
    values: ['integrity', 'quality'],
    why: 'It takes the doubt about money seriously and checks it openly.',
    when: 'the complaint is about a bill or a charge',
    cues: ['factura', 'facturas', 'cobro', 'cobros', 'cobrado', 'recibo', 'cargo'],
    body: `Hola{% if customer %}, {{ customer }}{% endif %}:

Gracias por revisar su factura con atención. Un cobro que no se entiende merece una pregunta, y siento la preocupación.

La estoy revisando línea por línea. {{ next_step | default: "Le envío lo que encuentre antes de que acabe la semana." }}

{{ "Mientras tanto he dejado una nota en su cuenta." | choice: "Hasta entonces no tiene que pagar la parte dudosa.", "Si ahora le cuesta pagar, dígamelo y vemos cómo repartir el pago." }}

Un saludo{% if agent %},
{{ agent }}{% endif %}`,
  },
  {
    id: 'es/feedback-thanks',
    lang: 'es',
    title: 'Thank for feedback or an idea',
    situations: ['feedback'],
    rung: 'answer',
    channels: ['ticket', 'email', 'chat'],
    length: 'short',
    values: ['respect', 'integrity'],
    why: 'It treats an idea as a gift and says where it goes.',
    body: `Gracias por esta idea. Nos ayuda a ver nuestro trabajo con sus ojos. La he pasado, con sus propias palabras, a quienes deciden sobre ello. {{ "No sé todavía qué saldrá de ahí, y prefiero decírselo así." | choice: "Miran las ideas nuevas una vez al mes." }} Si se le ocurre algo más, aquí estamos.`,
  },
  {
    id: 'es/feedback-social',
    lang: 'es',
    title: 'Public thanks for feedback',
    situations: ['feedback'],
    rung: 'answer',
    channels: ['social', 'phone', 'in-person'],
    length: 'short',
    values: ['respect'],
    why: 'It shows that criticism is welcome here.',
    body: `Gracias por decírnoslo, de verdad. Lo hemos pasado al equipo que puede cambiarlo. Si quiere contarnos más, le escuchamos.`,
  },
];
