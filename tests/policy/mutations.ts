import type * as v from 'valibot';
import { policySchema } from '../../lib/core/policy';
import { type Part, partOf } from '../../lib/core/policy/part';

/** A policy in which every setting has a value, and all policies that are it with one thing wrong. */

const person = () => ({ region: 'North', name: 'Night desk', contact: '555 0142' });

export const right = {
  organisationName: 'Northbrook Water',
  codeUrl: 'https://northbrook.example/code',
  codeText: 'We look after each other.',
  valueWords: [{ id: 'kindness', name: 'Warmth', meaning: 'Every caller is a neighbour.' }],
  clauseWords: [{ id: 'hurtful', name: 'Wounding', meaning: 'Words that are meant to wound.' }],
  languages: ['en', 'es'],
  supervisor: 'Dana Price',
  agentName: 'Sam',
  kindsOff: ['jargon'],
  thresholds: { insult: 0.8, cold: 0.5 },
  extraRules: [{ id: 'parking', kind: 'insult', phrases: ['meter maid'], reason: 'Our wardens asked for it.' }],
  exceptions: ['Idiot Guide'],
  sitesAllowed: ['*.northbrook.example'],
  sitesDenied: ['old.northbrook.example'],
  draftCheck: false,
  draftSitesOff: ['desk.northbrook.example'],
  shortcuts: false,
  shortcutSitesOff: ['desk.northbrook.example'],
  syncAnswers: true,
  templates: [
    {
      id: 'en/our-thanks',
      title: 'Our thanks',
      situations: ['feedback'],
      rung: 'answer',
      channels: ['email'],
      values: ['respect'],
      why: 'It is how we speak.',
      body: 'Dear {{ customer }},\n\nthank you.',
    },
  ],
  templatesOff: ['en/ending-mail'],
  highestRung: 'notice',
  approvals: { notice: 'the duty manager' },
  terms: { notice: { expires: 90, review: 30 } },
  crisisLines: [person()],
  securityContacts: [person()],
  extraSites: [{ host: 'desk.northbrook.example', name: 'Our desk', address: '/case/{id}', message: '.message' }],
  ladderRetention: 200,
  learnFromPicks: false,
  featuresOff: ['marks'],
  side: 'left',
  theme: 'dark',
  shield: true,
  collapsed: true,
  locked: ['crisisLines'],
  open: ['side'],
};

export type Mutation = {
  readonly name: string;
  readonly key: string;
  readonly policy: Record<string, unknown>;
  /** Where the fault lies. */
  readonly path: string;
};

type Change = { readonly what: string; readonly path: readonly (string | number)[]; readonly value: unknown };

/** Of each type another one, which nothing can be read from. */
const otherTypes: Readonly<Record<string, readonly unknown[]>> = {
  string: [7, true, null, {}, ['x']],
  number: ['many', false, null, {}, Number.NaN],
  boolean: ['yes', 2, null, [], {}],
  array: ['x', 7, true, null, { a: 1 }],
  strict_object: ['x', 7, true, null, ['x']],
};
const long = 'x'.repeat(30_000);

/** Everything that can be wrong with a value, and with its parts. */
function changes(schema: v.GenericSchema | Part, value: unknown, path: readonly (string | number)[]): Change[] {
  const part = partOf(schema);
  const type = part.type === 'picklist' ? typeof part.options?.[0] : part.type;
  const found: Change[] = (otherTypes[type] ?? []).map((other) => ({
    what: `of another type, ${JSON.stringify(other) ?? String(other)}`,
    path,
    value: other,
  }));
  if (type === 'string') found.push({ what: 'far too long', path, value: long });
  if (part.type === 'picklist') found.push({ what: 'none of the choices', path, value: 'nonsense' });
  if (part.item && Array.isArray(value)) found.push(...inList(part, value, path));
  if (part.entries) found.push(...inObject(part, value as Record<string, unknown>, path));
  return found;
}

function inList(part: Part, value: readonly unknown[], path: readonly (string | number)[]): Change[] {
  const [first] = value;
  // A phrase or a channel that is named twice inside an item says nothing else than once.
  const twice = path.length === 1 ? [{ what: 'with an item twice', path: [...path, value.length], value: first }] : [];
  return [
    ...twice,
    { what: 'with too many items', path, value: Array.from({ length: 20_000 }, (_, index) => `item${index}`) },
    ...(part.item ? changes(part.item, first, [...path, 0]) : []),
  ];
}

function inObject(part: Part, value: Record<string, unknown>, path: readonly (string | number)[]): Change[] {
  const needed = Object.entries(part.entries ?? {}).filter(([, { type }]) => !type.endsWith('optional'));
  return [
    { what: 'with an unknown part', path: [...path, 'nonsense'], value: 'x' },
    ...needed.map(([name]) => ({ what: `without ${name}`, path: [...path, name], value: undefined })),
    ...Object.entries(value).flatMap(([name, inner]) => {
      const schema = part.entries?.[name];
      return schema ? changes(schema, inner, [...path, name]) : [];
    }),
  ];
}

/** The right policy with one change. */
function changed({ path, value }: Change): Record<string, unknown> {
  const policy = structuredClone(right) as Record<string, unknown>;
  let place = policy as Record<string | number, unknown>;
  for (const step of path.slice(0, -1)) place = place[step] as Record<string | number, unknown>;
  const last = path.at(-1) ?? '';
  if (value === undefined) delete place[last];
  else place[last] = value;
  return policy;
}

/** Faults that no type tells of. */
const ranges: readonly Change[] = [
  ...[0, 0.04, 1, -1, 2].map((value) => ({ what: `out of range, ${value}`, path: ['thresholds', 'insult'], value })),
  ...[0, -5, 1.5, 4000].map((value) => ({
    what: `out of range, ${value}`,
    path: ['terms', 'notice', 'expires'],
    value,
  })),
  ...['(', 'a|b', '.*', '(a+)+$', '@people', '~kill', 'x{0,9}', '!(a)', '  ', '', 'a', '#num'].map((value) => ({
    what: `no literal words, "${value}"`,
    path: ['extraRules', 0, 'phrases', 0],
    value,
  })),
  ...['(', '.*', '_', '^$', '[x]'].map((value) => ({
    what: `no literal words, "${value}"`,
    path: ['exceptions', 0],
    value,
  })),
  ...['https://x.example', 'x y', '*', '*.', '/path', 'a..b', 'x:port', 'ex_ample.org'].map((value) => ({
    what: `no host, "${value}"`,
    path: ['sitesDenied', 0],
    value,
  })),
  ...['ftp://x', 'javascript:alert(1)', 'x'].map((value) => ({
    what: `no address, "${value}"`,
    path: ['codeUrl'],
    value,
  })),
  ...['{{ nobody }}', '{{ customer', '{% if x %}', '', '{{ customer | shout }}'].map((value) => ({
    what: `no body, "${value}"`,
    path: ['templates', 0, 'body'],
    value,
  })),
  { what: 'of five megabytes', path: ['codeText'], value: 'x'.repeat(5_000_000) },
  { what: 'of five megabytes', path: ['extraRules', 0, 'reason'], value: 'x'.repeat(5_000_000) },
  { what: 'a threat, which stays on', path: ['kindsOff', 0], value: 'threat' },
  { what: 'unknown', path: ['protection'], value: false },
  { what: 'an older spelling', path: ['organizationName'], value: 'Northbrook' },
  { what: 'locked as well', path: ['open', 0], value: 'crisisLines' },
  { what: 'no setting', path: ['open', 0], value: 'locked' },
  { what: 'no setting', path: ['locked', 1], value: 'everything' },
  { what: 'no list', path: ['locked'], value: 'crisisLines' },
];

const all = [
  ...Object.entries(policySchema).flatMap(([key, schema]) => changes(schema, right[key as keyof typeof right], [key])),
  ...ranges,
];

export const wrongParts: readonly Mutation[] = all
  .map((change) => ({
    name: `${change.path.join('.')}: ${change.what}`,
    key: String(change.path[0]),
    policy: changed(change),
    path: placeOf(change),
  }))
  .filter(({ name }, index, list) => list.findIndex((other) => other.name === name) === index);

function placeOf({ path }: Change): string {
  return path.join('.');
}

export const wrongWholes: readonly { readonly name: string; readonly policy: unknown }[] = [
  { name: 'a list', policy: [right] },
  { name: 'a text', policy: JSON.stringify(right) },
  { name: 'a number', policy: 7 },
  { name: 'a truth value', policy: true },
];
