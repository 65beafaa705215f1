import type { Clause, Note } from '../../lib/core/kinds';

/** Invented conversations that every real system is seeded with, in the ways that mail programs quote. */

export type SeedMessage = {
  readonly from: 'customer' | 'agent' | 'note';
  readonly date: string;
  /** The plain part of the mail, with whatever the mail program quoted. */
  readonly text: string;
  readonly html?: string;
  /** The newly written words, paragraphs joined by a space. */
  readonly fresh: string;
};

export type SeedConversation = {
  readonly subject: string;
  readonly requester: { readonly name: string; readonly email: string };
  readonly messages: readonly SeedMessage[];
  /** What must be said of the customer's latest message; `evidence` are words that must be marked. */
  readonly latest: { readonly clauses: readonly Clause[]; readonly notes: readonly Note[]; readonly evidence?: string };
};

export const agent = { name: 'Robin Keller', email: 'robin.keller@support.example.com' };
export const desk = { name: 'Larkfield Home', email: 'support@support.example.com' };

const paragraphs = (text: string) =>
  text
    .split('\n\n')
    .map((part) => `<p>${part.replaceAll('\n', '<br>')}</p>`)
    .join('');
const bars = (text: string) => text.replaceAll(/^/gm, '> ');
const flat = (text: string) => text.replaceAll(/\s+/g, ' ').trim();

const gmail = (intro: string, quoted: string) =>
  `<br><div class="gmail_quote"><div dir="ltr" class="gmail_attr">${intro}<br></div><blockquote class="gmail_quote" style="margin:0 0 0 .8ex;border-left:1px solid #ccc;padding-left:1ex">${paragraphs(quoted)}</blockquote></div>`;
const outlook = (subject: string, quoted: string) =>
  `<div style="border:none;border-top:solid #E1E1E1 1.0pt;padding:3.0pt 0in 0in 0in"><p class="MsoNormal"><b>From:</b> Larkfield Home &lt;support@support.example.com&gt;<br><b>Sent:</b> Monday, November 16, 2026 3:10 PM<br><b>To:</b> Wade Hollis<br><b>Subject:</b> ${subject}</p></div>${paragraphs(quoted)}`;
const apple = (intro: string, quoted: string) =>
  `<div><br><blockquote type="cite"><div>${intro}</div><br class="Apple-interchange-newline"><div>${paragraphs(quoted)}</div></blockquote></div>`;

const heater = {
  ask: 'Order LK-20102 has said "processing" since Tuesday. When does the heater ship? It is freezing in my garage.',
  answer:
    'Hello Mr. Boyle,\n\nThe first shipment was lost on its way to the hub. A replacement leaves our warehouse on Friday, at no charge.\n\nRobin',
  note: 'Carrier admits that the pallet is lost. Do not promise a date before the depot confirms.',
  rage: 'It is Saturday and there is still no tracking number. You people are complete idiots. Can none of you read a calendar?\n\nI need the heater before Tuesday.',
};

const login = {
  rude: 'Your reset page does not work. You are all useless morons and I want my invoice.',
  answer: 'Hello Tom,\n\nWhich address did you use on the reset page?\n\nRobin',
  calm: 'My private one, tom@customer.example.net. Sorry about my tone this morning, it was a bad day. The invoice is all I need.',
};

const furnace = {
  ask: 'The technician charged me $420 and the furnace quit again the same night. I want my money back.\n\nWade Hollis',
  answer: 'Hello Mr. Hollis,\n\nThe repeat visit is free. I have asked for one tomorrow between 8 and 12.\n\nRobin',
  threat:
    'Send that same guy to my house tomorrow and I will break both his legs. I have a bat by the door and I am not joking.\n\nRefund the $420.',
};

const kettle = {
  promise: 'Hello Ms Ashdown,\n\nWe will look into your refund shortly.\n\nPriya',
  fury: 'Shortly? It has been THREE DAYS since that brush-off and nothing has happened. This is the worst service I have had from any shop in twenty years.\n\nI am livid. I want my £64.99 back by Friday or I will ask my bank for a chargeback.',
};

const exporting = {
  thanks: 'Hi Robin, that helped, thank you! One more question: can I export the table as it stands?\n\nLee',
  earlier: 'Where is the export, you blind fools?',
};

export const conversations: readonly SeedConversation[] = [
  {
    subject: 'Space heater still not shipped',
    requester: { name: 'Curtis Boyle', email: 'curtis.boyle@customer.example.net' },
    messages: [
      {
        from: 'customer',
        date: '2026-11-16T08:12:00Z',
        text: heater.ask,
        html: paragraphs(heater.ask),
        fresh: heater.ask,
      },
      {
        from: 'note',
        date: '2026-11-16T09:20:00Z',
        text: heater.note,
        html: paragraphs(heater.note),
        fresh: heater.note,
      },
      {
        from: 'agent',
        date: '2026-11-16T09:31:00Z',
        text: heater.answer,
        html: paragraphs(heater.answer),
        fresh: flat(heater.answer),
      },
      {
        from: 'customer',
        date: '2026-11-21T10:05:00Z',
        text: `${heater.rage}\n\nOn Mon, 16 Nov 2026 at 09:31, Robin Keller <robin.keller@support.example.com> wrote:\n\n${bars(heater.answer)}`,
        html: `<div dir="ltr">${paragraphs(heater.rage)}</div>${gmail('On Mon, 16 Nov 2026 at 09:31, Robin Keller &lt;<a href="mailto:robin.keller@support.example.com">robin.keller@support.example.com</a>&gt; wrote:', heater.answer)}`,
        fresh: flat(heater.rage),
      },
    ],
    latest: { clauses: ['hurtful'], notes: ['feedback'], evidence: 'complete idiots' },
  },
  {
    subject: 'Cannot log in after the password reset',
    requester: { name: 'Tom Brandt', email: 'tom.brandt@customer.example.net' },
    messages: [
      { from: 'customer', date: '2026-11-17T07:40:00Z', text: login.rude, fresh: login.rude },
      {
        from: 'agent',
        date: '2026-11-17T08:02:00Z',
        text: `${login.answer}\n\n${bars(login.rude)}`,
        fresh: flat(login.answer),
      },
      {
        from: 'customer',
        date: '2026-11-17T12:20:00Z',
        text: `On 17.11.2026 09:02, Robin Keller wrote:\n${bars(login.answer)}\n>\n${bars(bars(login.rude))}\n\n${login.calm}\n\n-- \nTom Brandt\nBrandt Joinery, Bristol`,
        fresh: login.calm,
      },
    ],
    latest: { clauses: [], notes: [] },
  },
  {
    subject: 'Your technician and my furnace',
    requester: { name: 'Wade Hollis', email: 'wade.hollis@customer.example.net' },
    messages: [
      {
        from: 'customer',
        date: '2026-11-16T14:00:00Z',
        text: furnace.ask,
        html: paragraphs(furnace.ask),
        fresh: flat(furnace.ask),
      },
      {
        from: 'agent',
        date: '2026-11-16T15:10:00Z',
        text: furnace.answer,
        html: paragraphs(furnace.answer),
        fresh: flat(furnace.answer),
      },
      {
        from: 'customer',
        date: '2026-11-16T21:52:00Z',
        text: `${furnace.threat}\n\n-----Original Message-----\nFrom: Larkfield Home\nSent: Monday, November 16, 2026 3:10 PM\nTo: Wade Hollis\nSubject: RE: Your technician and my furnace\n\n${furnace.answer}`,
        html: `<div class="WordSection1">${paragraphs(furnace.threat)}${outlook('RE: Your technician and my furnace', furnace.answer)}</div>`,
        fresh: flat(furnace.threat),
      },
    ],
    latest: { clauses: ['violent', 'abusive'], notes: [], evidence: 'break both his legs' },
  },
  {
    subject: 'THIRD time asking: kettle refund – Büromarkt Hölzl',
    requester: { name: 'Jürgen Ashdown', email: 'juergen.ashdown@customer.example.co.uk' },
    messages: [
      {
        from: 'customer',
        date: '2026-11-19T18:47:00Z',
        text: `${kettle.fury}\n\nOn 16 Nov 2026, at 11:20, Larkfield Home <support@support.example.com> wrote:\n\n${bars(kettle.promise)}`,
        html: `<html><body style="overflow-wrap: break-word;">${paragraphs(kettle.fury)}${apple('On 16 Nov 2026, at 11:20, Larkfield Home &lt;support@support.example.com&gt; wrote:', kettle.promise)}</body></html>`,
        fresh: flat(kettle.fury),
      },
    ],
    latest: { clauses: [], notes: ['feedback', 'legal-action'] },
  },
  {
    subject: 'Question about <export> & "custom" fields',
    requester: { name: 'Lee "Sam" Park', email: 'lee.park@customer.example.net' },
    messages: [
      {
        from: 'customer',
        date: '2026-11-20T14:00:00Z',
        text: exporting.thanks,
        html: `<div><script>window.hostile = 'script';</script><img src="x" onerror="window.hostile='image'" alt="broken"><style>body{background:red!important}</style>${paragraphs(exporting.thanks)}</div><div class="yahoo_quoted"><div>On Friday, November 20, 2026, 10:00 AM, Robin Keller &lt;robin.keller@support.example.com&gt; wrote:</div><p>You can export from Settings, Data.</p><blockquote>${exporting.earlier}</blockquote></div>`,
        fresh: flat(exporting.thanks),
      },
    ],
    latest: { clauses: [], notes: [] },
  },
];
