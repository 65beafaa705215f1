import type { Assessment } from '../../../lib/core/assessment';
import type { Conversation, Message } from '../../../lib/core/conversation';
import { judged, message } from './judged';

export type Case = { readonly conversation: Conversation; readonly assessments: ReadonlyMap<string, Assessment> };

/** A ticket of one or several messages, each with its assessment; `undefined` is still being judged. */
function ticket(id: string, subject: string, ...said: readonly (readonly [Message, Assessment | undefined])[]): Case {
  const messages = said.map(([one]) => one);
  return {
    conversation: {
      site: 'zendesk',
      channel: 'ticket',
      ticket: { id, subject },
      requester: { name: messages[0]?.author?.name ?? '' },
      messages,
      gaps: [],
    },
    assessments: new Map(said.flatMap(([one, found]) => (found ? [[one.id, found] as const] : []))),
  };
}

const bill =
  'Three weeks, four calls, and the bill is still wrong. Every time I am told it is fixed and every time it is not. Your billing department is useless and I want this sorted out TODAY.';
const early =
  'Hello, my last bill shows twice the usage of any month before. Could somebody look at the meter reading, please?';
const rude =
  'Are you people idiots? Can you even read? I asked for an engineer, not for another link. This damn leak is still going.';
const menace =
  'I have had enough. If nobody comes tomorrow I will come to your office and break that clerk’s legs. I know where he parks. And the bill is wrong as well.';
const slur = 'Get me someone who was born here. I will not talk to people like her about my water.';
const dark =
  'I cannot pay this and I cannot go on. Some nights I think it would be easier for everyone if I was not here any more.';
const cellar = 'There is water running down the wall right over the fuse box and it is sparking. My kids are upstairs.';
const french = 'Bonjour, ma facture est encore fausse et personne ne me répond depuis trois semaines.';

export const calm = ticket('48213', 'Meter reading', [
  message('m1', 'Dana Whitfield', '2026-11-20T09:12:00Z', early),
  judged(early, []),
]);

export const welcome = ticket(
  '48213',
  'Bill is still wrong',
  [message('m1', 'Dana Whitfield', '2026-11-03T09:12:00Z', early), judged(early, [])],
  [message('m2', 'Dana Whitfield', '2026-11-20T16:41:00Z', bill), judged(bill, [], ['feedback'], 0.94)],
);

export const boundary = ticket('48377', 'Leak in the hall', [
  message('m1', 'Priya Raman', '2026-11-21T08:05:00Z', rude),
  judged(
    rude,
    [
      { kind: 'insult', words: 'Are you people idiots?', reason: 'Belittles the people who answer.' },
      { kind: 'insult', words: 'Can you even read?', reason: 'Questions the agent’s ability, not the work.' },
      { kind: 'cursing', words: 'damn', reason: 'A curse word, aimed at nobody.' },
    ],
    ['feedback'],
    0.88,
  ),
]);

export const heated = ticket('48390', 'Still dripping', [
  message('m1', 'Tom Alder', '2026-11-21T08:05:00Z', 'This damn tap still drips and I am fed up with it.'),
  judged('This damn tap still drips and I am fed up with it.', [
    { kind: 'cursing', words: 'damn', reason: 'A curse word, aimed at a thing.' },
  ]),
]);

export const serious = ticket('48401', 'New contact', [
  message('m1', 'R. Holt', '2026-11-21T10:30:00Z', slur),
  judged(
    slur,
    [
      {
        kind: 'discrimination',
        words: 'Get me someone who was born here',
        reason: 'Refuses a colleague for her origin.',
      },
    ],
    [],
    0.66,
  ),
]);

export const critical = ticket(
  '48455',
  'Last warning before I come round myself and a subject line that is far too long to fit',
  [message('m1', 'Dana Whitfield', '2026-11-03T09:12:00Z', early), judged(early, [])],
  [message('m2', 'Dana Whitfield', '2026-11-20T16:41:00Z', bill), judged(bill, [], ['feedback'])],
  [
    message('m3', 'Dana Whitfield', '2026-11-22T23:58:00Z', menace),
    judged(
      menace,
      [
        {
          kind: 'threat',
          words: 'come to your office and break that clerk’s legs',
          reason: 'States that somebody will be hurt, on a condition.',
        },
        {
          kind: 'intimidation',
          words: 'I know where he parks',
          reason: 'Lets a colleague know that they are watched.',
        },
      ],
      ['feedback'],
      0.97,
    ),
  ],
  [message('m4', 'Dana Whitfield', '2026-11-23T00:04:00Z', 'Well?'), undefined],
);

export const care = ticket('48470', 'Payment plan', [
  message('m1', 'Jonas Weil', '2026-11-22T02:14:00Z', dark),
  judged(dark, [], ['feedback', 'self-harm'], 0.95),
]);

export const emergency = ticket('48471', 'Water by the fuse box', [
  message('m1', 'Alice Moreau', '2026-11-22T21:40:00Z', cellar),
  judged(cellar, [], ['hazard'], 0.97),
]);

export const unjudged = ticket('48480', 'Facture', [
  message('m1', 'Camille Roy', '2026-11-22T11:00:00Z', french),
  { ...judged(french, []), lang: 'fr', notJudged: 'language fr' },
]);

const gathered = 'Your fitter shouted at my mother and called her a “stupid cow”. My lawyer will hear of it.';
export const notes = ticket('48490', 'The visit on Tuesday', [
  message('m1', 'Noor Haddad', '2026-11-22T11:00:00Z', gathered),
  judged(gathered, [], ['feedback', 'legal-action', 'employee-conduct', 'reported-speech'], 0.91),
]);

const rant = Array.from({ length: 8 }, (_, n) => `Sentence ${n + 1} calls the whole team clowns${n}.`).join(' ');
export const many = ticket('48499', 'Everything', [
  message('m1', 'أحمد الهاشمي', '2026-11-22T11:00:00Z', rant),
  judged(
    rant,
    Array.from({ length: 8 }, (_, n) => ({
      kind: 'insult' as const,
      words: `clowns${n}`,
      reason: 'Belittles the team.',
    })),
  ),
]);

export const silent: Case = { ...ticket('48500', 'No words yet'), assessments: new Map() };
