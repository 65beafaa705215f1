import type { Template } from '../../core/template';

/** Care, danger, reports about staff, words used against the customer, and lawful steps. */
export const notes: readonly Template[] = [
  {
    id: 'es/care-mail',
    lang: 'es',
    title: 'You matter; here is help',
    situations: ['self-harm'],
    rung: 'care',
    channels: ['ticket', 'email'],
    length: 'medium',
    values: ['kindness', 'safety'],
    why: 'It says first that the words were heard, and gives people to talk to now.',
    body: `Hola{% if customer %}, {{ customer }}{% endif %}:

Gracias por contarme cómo está. Me alegra que lo haya escrito, y me lo tomo en serio. Usted importa más que cualquier otra cosa de este mensaje.

Si piensa en hacerse daño o corre peligro, llame ahora al número de emergencias de donde está.

{% if crisis_lines %}Aquí hay personas que escuchan:

{{ crisis_lines }}

{% else %}Hable hoy con alguien: una línea de ayuda, un médico o una persona de confianza. No hace falta saber qué decir.

{% endif %}No tengo la formación que tienen esas personas, pero me importa lo que le pase. {{ "Nos gustaría llamarle para saber cómo está. ¿A qué número y a qué hora?" | choice: "Hoy le llamará alguien del equipo." }}

No se preocupe ahora por {{ request | default: "lo demás" }}. De eso me ocupo yo.

Un saludo{% if agent %},
{{ agent }}{% endif %}`,
  },
  {
    id: 'es/care-chat',
    lang: 'es',
    title: 'Care in chat',
    situations: ['self-harm'],
    rung: 'care',
    channels: ['chat'],
    length: 'short',
    values: ['kindness', 'safety'],
    why: 'It asks about safety in plain words, stays, and gives a way to help.',
    body: `Me alegra mucho que me lo cuente, y me lo tomo en serio. ¿Está a salvo ahora mismo?

Si no, llame por favor al número de emergencias. Yo sigo aquí.

{% if crisis_lines %}También puede hablar con estas personas:

{{ crisis_lines }}{% else %}Una línea de ayuda o alguien de confianza pueden acompañarle hoy.{% endif %}`,
  },
  {
    id: 'es/care-social',
    lang: 'es',
    title: 'Care on social media',
    situations: ['self-harm'],
    rung: 'care',
    channels: ['social'],
    length: 'short',
    values: ['kindness', 'safety'],
    why: 'It is kind in public without repeating what was said.',
    body: `Le hemos leído y nos importa cómo está{% if customer %}, {{ customer }}{% endif %}. Le hemos escrito por privado. Si no está a salvo, llame ahora al número de emergencias.{% if crisis_lines %} También puede llamar aquí:

{{ crisis_lines }}{% endif %}`,
  },
  {
    id: 'es/care-talk',
    lang: 'es',
    title: 'Words of care',
    situations: ['self-harm'],
    rung: 'care',
    channels: ['phone', 'in-person'],
    length: 'short',
    values: ['kindness', 'safety'],
    why: 'It asks openly, listens, and stays until somebody who is trained takes over.',
    body: `Gracias por decírmelo. (Espere y escuche.)

¿Puedo preguntarle algo? ¿Está pensando en quitarse la vida? ¿Está a salvo ahora mismo?

Me quedo con usted mientras busco ayuda. ¿Hay alguien cerca que pueda acompañarle?

{% if crisis_lines %}Estas personas saben ayudar:

{{ crisis_lines }}

{% endif %}Todo lo demás puede esperar.`,
  },
  {
    id: 'es/hazard-mail',
    lang: 'es',
    title: 'Danger reported in writing',
    situations: ['hazard'],
    rung: 'emergency',
    channels: ['ticket', 'email'],
    length: 'medium',
    values: ['safety', 'quality'],
    why: 'It puts the one thing to do first, in words that can be followed in a hurry.',
    body: `Hola{% if customer %}, {{ customer }}{% endif %}:

Lo primero es su seguridad. {{ "Salga ahora del lugar y llévese a los demás." | choice: "No se acerque, y que no se acerque nadie.", "Cierre la llave general si puede hacerlo sin peligro.", "Por ahora no beba esa agua ni cocine con ella." }}

Si hay personas heridas o en peligro, llame enseguida a emergencias.

{% if emergency_line %}Después llame a nuestra línea de urgencias, {{ emergency_line }}. No espere a un correo.

{% endif %}Acabo de avisar a nuestro equipo de urgencias. {{ next_step | default: "Envíeme la dirección y un teléfono para que le encuentren." }}

Un saludo{% if agent %},
{{ agent }}{% endif %}`,
  },
  {
    id: 'es/hazard-gas',
    lang: 'es',
    title: 'Smell of gas',
    situations: ['hazard'],
    rung: 'emergency',
    channels: ['ticket', 'email', 'chat'],
    length: 'medium',
    values: ['safety'],
    why: 'It lists what to do in the right order.',
    when: 'there is a smell of gas',
    cues: ['gas', 'olor a gas', 'huele a gas'],
    body: `Haga esto ahora, por favor:

- Salga del edificio con todas las personas.
- Dentro, no toque interruptores, no encienda fuego y no use el teléfono.
- Abra puertas y ventanas solo si le quedan de paso.
- Ya fuera y lejos, llame a la línea de urgencias del gas o a emergencias.

He avisado a nuestro equipo de urgencias. {{ "Cuando esté fuera y a salvo, envíeme la dirección." | choice: "Ya van de camino." }}`,
  },
  {
    id: 'es/hazard-chat',
    lang: 'es',
    title: 'Danger reported in chat',
    situations: ['hazard'],
    rung: 'emergency',
    channels: ['chat'],
    length: 'short',
    values: ['safety'],
    why: 'It asks the one question that matters.',
    body: `Lo primero es su seguridad. ¿Hay alguien herido o en peligro? Si es así, llame antes que nada a emergencias.

{% if emergency_line %}Después, a nuestra línea de urgencias: {{ emergency_line }}. {% endif %}¿Cuál es la dirección? Estoy avisando a nuestro equipo.`,
  },
  {
    id: 'es/hazard-social',
    lang: 'es',
    title: 'Danger reported in public',
    situations: ['hazard'],
    rung: 'emergency',
    channels: ['social'],
    length: 'short',
    values: ['safety'],
    why: 'It gives everybody who reads along the safe thing to do.',
    body: `Gracias por avisar. Si está cerca, aléjese, y llame a emergencias si hay alguien en peligro.{% if emergency_line %} Nuestra línea de urgencias es {{ emergency_line }}.{% endif %} Ya lo sabe nuestro equipo. Envíenos el lugar exacto por privado.`,
  },
  {
    id: 'es/hazard-talk',
    lang: 'es',
    title: 'Words in a danger',
    situations: ['hazard'],
    rung: 'emergency',
    channels: ['phone', 'in-person'],
    length: 'short',
    values: ['safety', 'quality'],
    why: 'It is made of short questions and short orders.',
    body: `¿Está a salvo donde está? ¿Hay alguien herido?

{{ "Salga ahora" | choice: "No se acerque", "Cierre la llave general, si puede sin peligro" }}, por favor. Si hay heridos, cuelgue y llame a emergencias.

¿Cuál es la dirección? ¿Y un teléfono? Se lo paso al equipo mientras hablamos.`,
  },
  {
    id: 'es/staff-report-mail',
    lang: 'es',
    title: 'Thank for a report about staff',
    situations: ['employee-conduct', 'complaint'],
    rung: 'answer',
    channels: ['ticket', 'email'],
    length: 'medium',
    values: ['accountability', 'respect', 'integrity'],
    why: 'It holds us to the same code and defends nobody before it has been looked at.',
    body: `Hola{% if customer %}, {{ customer }}{% endif %}:

Gracias por contarnos lo que pasó. Nadie debería recibir ese trato de nosotros, y lo siento. Nuestro código de conducta vale igual para nosotros.

He pasado su mensaje a {{ supervisor | default: "la persona responsable del equipo" }}, que va a mirarlo. Tendrá noticias el {{ due_date | date: "weekday" }} a más tardar. ¿Hay algo más que deba saber, como la hora, el lugar o quién lo vio?

{{ next_step | default: "Si necesita algo más de nosotros, mientras tanto me ocupo yo." }}

Un saludo{% if agent %},
{{ agent }}{% endif %}`,
  },
  {
    id: 'es/staff-report-chat',
    lang: 'es',
    title: 'A report about staff, in chat',
    situations: ['employee-conduct', 'complaint'],
    rung: 'answer',
    channels: ['chat', 'phone', 'in-person'],
    length: 'short',
    values: ['accountability', 'respect'],
    why: 'It listens and passes on, without asking the person to prove anything.',
    body: `Siento que se le haya tratado así, y gracias por decírmelo. Se lo paso hoy a {{ supervisor | default: "la persona responsable del equipo" }}, con sus propias palabras. ¿Quiere que añada algo, como cuándo fue? Y ahora le ayudo con lo demás.`,
  },
  {
    id: 'es/staff-report-social',
    lang: 'es',
    title: 'A public report about staff',
    situations: ['employee-conduct'],
    rung: 'answer',
    channels: ['social'],
    length: 'short',
    values: ['accountability'],
    why: 'It takes the report seriously in public and names nobody.',
    body: `Gracias por decírnoslo. No es así como queremos tratar a nadie, y lo sentimos. Envíenos por privado el día y el lugar. Lo pasamos a quien mira estas cosas y le damos una respuesta.`,
  },
  {
    id: 'es/staff-report-boundary',
    lang: 'es',
    title: 'A report about staff, with insults',
    situations: ['employee-conduct', 'insult', 'cursing', 'aggression'],
    rung: 'boundary',
    channels: ['ticket', 'email', 'chat'],
    length: 'short',
    values: ['accountability', 'respect', 'kindness'],
    why: 'The report comes first, because it may be true; the boundary is one sentence.',
    body: `Gracias por contarnos lo que pasó. Siento que se le haya tratado así, y hoy mismo se lo paso a {{ supervisor | default: "la persona responsable del equipo" }}. {{ next_step | default: "Mientras tanto me ocupo yo de su caso." }}

Solo pido una cosa, a las dos partes: que hablemos sin insultos. Usted lo merece, y quien lee sus mensajes también.`,
  },
  {
    id: 'es/staff-report-boundary-talk',
    lang: 'es',
    title: 'Words for a report about staff, with insults',
    situations: ['employee-conduct', 'insult', 'cursing', 'aggression'],
    rung: 'boundary',
    channels: ['phone', 'in-person', 'social'],
    length: 'short',
    values: ['accountability', 'respect'],
    why: 'It gives the report its due and the boundary in one breath.',
    body: `Lo que nos cuenta importa, y {{ supervisor | default: "la persona responsable del equipo" }} lo va a mirar. Queremos oírlo todo. Le pedimos que deje fuera los insultos, y nosotros no dejaremos fuera nada de lo que diga.`,
  },
  {
    id: 'es/reported-mail',
    lang: 'es',
    title: 'Somebody was abused and tells us',
    situations: ['reported-speech'],
    rung: 'answer',
    channels: ['ticket', 'email'],
    length: 'medium',
    values: ['kindness', 'safety', 'respect'],
    why: 'It believes the person and asks what would help.',
    body: `Hola{% if customer %}, {{ customer }}{% endif %}:

Gracias por contármelo, y siento que le hayan dicho eso. No habrá sido fácil escribirlo. Hizo bien en citarlo tal cual.

{{ next_step | default: "Estoy viendo qué podemos hacer por nuestra parte, y mañana le escribo." }}

¿Se sentiría mejor si cambiamos la forma de contactarle, o quién ve sus datos? Dígame qué prefiere. Y si siente que corre peligro, llame a la policía.

Un saludo{% if agent %},
{{ agent }}{% endif %}`,
  },
  {
    id: 'es/reported-chat',
    lang: 'es',
    title: 'Somebody was abused and tells us, in chat or in talk',
    situations: ['reported-speech'],
    rung: 'answer',
    channels: ['chat', 'phone', 'in-person'],
    length: 'short',
    values: ['kindness', 'respect'],
    why: 'It answers the hurt before the matter.',
    body: `Siento mucho que le hayan dicho eso. No está bien, y me alegro de que me lo cuente. Puede repetir las palabras como fueron. {{ next_step | default: "Vamos a ver qué podemos hacer desde aquí." }} ¿Cómo está usted?`,
  },
  {
    id: 'es/reported-social',
    lang: 'es',
    title: 'In public, to somebody who was abused',
    situations: ['reported-speech'],
    rung: 'answer',
    channels: ['social'],
    length: 'short',
    values: ['kindness', 'safety'],
    why: 'It stands by the person without repeating the words.',
    body: `Sentimos que le hayan dicho eso. Nadie debería leer algo así. Escríbanos por privado y vemos qué podemos hacer. Si fue en nuestra página, lo miramos ahora mismo.`,
  },
  {
    id: 'es/reported-boundary',
    lang: 'es',
    title: "Words repeated, and insults of the customer's own",
    situations: ['reported-speech', 'insult', 'cursing', 'aggression'],
    rung: 'boundary',
    channels: ['ticket', 'email', 'chat', 'social', 'phone', 'in-person'],
    length: 'short',
    values: ['kindness', 'respect'],
    why: 'What was done to the customer comes first; the boundary is one friendly sentence.',
    body: `Siento que le hayan dicho eso, e hizo bien en contarlo. Lo que cita no cuenta en su contra. {{ next_step | default: "Ya me estoy ocupando." }} En lo demás, le pido que deje fuera las palabras personales. Así llega antes a quien debe verlo.`,
  },
  {
    id: 'es/legal-mail',
    lang: 'es',
    title: 'They want to take it further',
    situations: ['legal-action', 'complaint'],
    rung: 'answer',
    channels: ['ticket', 'email'],
    length: 'medium',
    values: ['integrity', 'respect'],
    why: 'It treats the right to go elsewhere as normal and still offers to solve it here.',
    body: `Hola{% if customer %}, {{ customer }}{% endif %}:

Tiene todo el derecho a llevar esto más lejos, y no le voy a poner trabas. Si acude a {{ "un organismo de consumo" | choice: "un abogado", "el defensor del cliente", "el regulador" }}, dé la referencia {{ ticket | default: "de este mensaje" }} para que llegue a quien debe.

Aun así, me gustaría resolverlo con usted. {{ next_step | default: "Hoy reviso su caso de nuevo y mañana le digo qué puedo ofrecerle." }}

Si necesita copia de lo que tenemos sobre su caso, pídamela.

Un saludo{% if agent %},
{{ agent }}{% endif %}`,
  },
  {
    id: 'es/legal-chat',
    lang: 'es',
    title: 'They want to take it further, in chat',
    situations: ['legal-action', 'complaint'],
    rung: 'answer',
    channels: ['chat', 'phone', 'in-person'],
    length: 'short',
    values: ['integrity', 'respect'],
    why: 'It does not argue with a right, and stays helpful.',
    body: `Está en su derecho, y lo respeto. Si quiere, le digo a quién escribir. Antes me gustaría intentar resolverlo aquí. {{ next_step | default: "Necesito unos diez minutos para mirarlo." }}`,
  },
  {
    id: 'es/legal-social',
    lang: 'es',
    title: 'A public word about lawyers, the press or a review',
    situations: ['legal-action', 'feedback'],
    rung: 'answer',
    channels: ['social'],
    length: 'short',
    values: ['respect', 'integrity'],
    why: 'It shows in public that we are not afraid of being looked at.',
    body: `Puede hacerlo, por supuesto, y no se lo tendremos en cuenta. También nos gustaría resolverlo. Escríbanos por privado con su número de caso y hoy lo mira alguien que puede decidir.`,
  },
  {
    id: 'es/legal-boundary',
    lang: 'es',
    title: 'Legal steps, with insults',
    situations: ['legal-action', 'insult', 'cursing', 'aggression'],
    rung: 'boundary',
    channels: ['ticket', 'email', 'chat', 'social', 'phone', 'in-person'],
    length: 'short',
    values: ['integrity', 'respect'],
    why: 'It keeps the right and the insult well apart.',
    body: `Tiene todo el derecho a llevar esto más lejos, y le digo a quién dirigirse si quiere. {{ next_step | default: "También voy a revisar su caso de nuevo." }} Solo le pido que deje fuera los insultos. Así podemos ayudarle mejor.`,
  },
];
