import type { Suggestion } from './advice';
import type { Channel } from './conversation';
import { kinds, notes } from './kinds';
import { type LadderRung, ladder, type Step } from './ladder';
import type { Length, Rung, Situation, Template } from './template';

/** What the templates are ranked for. `situations`: the leading one first. `lang` is a BCP 47 tag. */
export type Need = {
  readonly rung: Rung;
  readonly situations: readonly Situation[];
  readonly channel: Channel;
  readonly lang: string;
  /** Primary tags of the languages in which answers are given, the usual one first; empty for all. */
  readonly languages?: readonly string[];
  readonly history: readonly Step[];
  /** What the customer newly wrote, in any case and form. */
  readonly text: string;
  /** How often the agent has picked a template, by its id. */
  readonly picks: Readonly<Record<string, number>>;
  /** Says a date, YYYY-MM-DD, as the agent reads dates. */
  readonly day: (date: string) => string;
};

const most = 8;
const least = 50;

/** Situations that nothing in a message tells: they are offered below what fits, for the agent to choose. */
const everyday: readonly Situation[] = ['request', 'apology-owed', 'delay', 'saying-no', 'closing'];

const fittingLength: Record<Channel, Length> = {
  ticket: 'medium',
  email: 'medium',
  chat: 'short',
  phone: 'short',
  social: 'short',
};

/**
 * The templates that may be sent, best first; the same need and library give the same order. Never one of a higher
 * step than the ladder allows, and beside the ladder only what belongs there: no warning to somebody in distress.
 */
export function rank(library: readonly Template[], need: Need): Suggestion[] {
  const { languages = [] } = need;
  const [usual = 'en'] = languages;
  const spoken = need.lang.split('-')[0] ?? usual;
  const read = { ...need, text: wordsOf(need.text) };
  const own = languages.length === 0 || languages.includes(spoken) ? best(library, spoken, read) : [];
  return own.length > 0 || spoken === usual ? own : best(library, usual, read);
}

function best(library: readonly Template[], lang: string, need: Need): Suggestion[] {
  const scored = library
    .filter((template) => template.lang.split('-')[0] === lang)
    .map((template) => ({ template, score: scoreOf(template, need) ?? 0 }))
    .filter(({ score }) => score >= least);
  // Equal ones keep the order of the library, which lists the best first.
  scored.sort((a, b) => b.score - a.score);
  return scored.slice(0, most).map(({ template }) => ({ template, why: whyOf(template, need) }));
}

/** Cues are looked for in the first part of a message only, so that a very long one costs no more. */
const longest = 20_000;

/** The words of a text, in lower case, each between spaces. */
function wordsOf(text: string): string {
  const words =
    text
      .slice(0, longest)
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? [];
  return ` ${words.join(' ')} `;
}

/**
 * Points for what fits and against what does not; nothing when the template must not be offered. A template that lists
 * several kinds of breach suits any of them, so an absent kind costs little, unless the text is mainly about it. An
 * absent note costs most: the text would speak of something that nobody mentioned.
 */
function scoreOf(template: Template, need: Need): number | undefined {
  const below = stepsBelow(template.rung, need.rung);
  if (below === undefined || !template.channels.includes(need.channel)) return undefined;
  const covered = template.situations.filter((situation) => need.situations.includes(situation));
  if (covered.length === 0 && !isEveryday(template, need)) return undefined;
  const [lead] = template.situations;
  if (lead !== undefined && !covered.includes(lead) && absenceCost(lead) === unmentioned) return undefined;
  const absent = template.situations.filter((situation) => !need.situations.includes(situation));
  const cost = absent.reduce((sum, situation) => sum + absenceCost(situation), 0);
  const stepCost = below * (need.rung === 'acknowledge' ? 15 : 80);
  const used = need.history.some((step) => step.template === template.id) ? 40 : 0;
  const fits = template.length === fittingLength[need.channel] ? 6 : 0;
  // What the customer came for weighs more than one kind of breach among several.
  const met = covered.reduce((sum, situation) => sum + (absenceCost(situation) === unmentioned ? 24 : 14), 0);
  const liked = likedPoints(picksOf(template, need));
  const own = (template.own ? 40 : 0) + (template.favourite ? 20 : 0);
  return (
    100 + leadPoints(template, need) + met + whenPoints(template, need) + fits + liked + own - cost - stepCost - used
  );
}

function picksOf({ id }: Template, { picks }: Need): number {
  return Object.hasOwn(picks, id) ? (picks[id] ?? 0) : 0;
}

/** A habit decides among replies for the same step; it never makes up for a step or for a note that is absent. */
function likedPoints(count: number): number {
  return Math.min(24, 8 * Math.log2(1 + Math.max(0, count)));
}

function leadPoints({ situations }: Template, need: Need): number {
  const [lead] = situations;
  const [first] = need.situations;
  if (lead === undefined || first === undefined) return 0;
  if (lead === first) return 40;
  return (situations.includes(first) ? 30 : 0) - (need.situations.includes(lead) ? 0 : 15);
}

/** What it costs to speak of a note that the message does not hold. As the lead it rules the template out. */
const unmentioned = 40;

function absenceCost(situation: Situation): number {
  if (situation === 'complaint' || situation === 'feedback') return 2;
  if (notes.some((note) => note === situation)) return unmentioned;
  return kinds.some((kind) => kind === situation) ? 3 : 12;
}

function whenPoints(template: Template, need: Need): number {
  if (template.when === undefined) return 0;
  return hasCue(template, need) ? 20 : -45;
}

/** Whether a cue stands in the text as whole words, and nothing that speaks against it; `text` as `wordsOf` gives it. */
function hasCue({ cues = [], unless = [] }: Template, { text }: Need): boolean {
  const stands = (words: string) => text.includes(` ${words} `);
  return cues.some(stands) && !unless.some(stands);
}

/** How many steps a template stays below what is due; nothing when it goes above it or belongs elsewhere. */
function stepsBelow(rung: Rung, due: Rung): number | undefined {
  if (rung === due) return 0;
  const from = ladder.indexOf(due as LadderRung);
  const to = ladder.indexOf(rung as LadderRung);
  // A formal step may be softened by one, so that a boundary can be set again; a plain answer to it says too little.
  if (from === -1 || to === -1 || to > from || from - to > 1) return undefined;
  return from - to;
}

function isEveryday(template: Template, need: Need): boolean {
  const calm = need.rung === 'answer' || need.rung === 'acknowledge';
  return calm && template.rung === 'answer' && template.situations.some((situation) => everyday.includes(situation));
}

const situationWords: Record<Situation, string> = {
  cursing: 'swearing',
  insult: 'a personal insult',
  aggression: 'a hostile outburst',
  'harm-wish': 'a wish of harm',
  'sexual-harassment': 'unwanted sexual remarks',
  intimidation: 'intimidation',
  discrimination: 'a discriminatory remark',
  hate: 'hateful words about a group',
  threat: 'a threat',
  feedback: 'feedback',
  'legal-action': 'word of a lawyer, a regulator or the press',
  'self-harm': 'a person in distress',
  'employee-conduct': 'a report about one of us',
  'reported-speech': 'words that were used against the customer',
  hazard: 'a present danger',
  complaint: 'a complaint',
  'apology-owed': 'an apology that is owed',
  'saying-no': 'a no that has to be said',
  delay: 'an answer that takes time',
  'repeat-contact': 'a customer who had to write again',
  closing: 'the end of a matter',
  request: 'a request',
};

/** What the template meets here, then its own reason. */
function whyOf(template: Template, need: Need): string {
  const met = need.situations.filter((situation) => template.situations.includes(situation));
  const words = met
    .filter((one) => !(one === 'feedback' && met.includes('complaint')))
    .map((one) => situationWords[one]);
  const subject =
    words.length > 0
      ? `For ${joined(words)}.`
      : `If you need it: ${situationWords[template.situations[0] ?? 'request']}.`;
  const only = template.when === undefined || hasCue(template, need) ? '' : ` Only if ${template.when}.`;
  const softer = template.rung === need.rung || ['answer', 'acknowledge'].includes(need.rung) ? '' : ' A softer step.';
  const earlier = need.history
    .filter((step) => step.template === template.id)
    .map((step) => step.date)
    .sort();
  const [last] = earlier.slice(-1);
  const again = last === undefined ? '' : ` Sent to this customer before, on ${need.day(last)}.`;
  const habit = picksOf(template, need) >= 3 ? ' You have picked it often.' : '';
  const favourite = template.favourite ? ' One of your favourites.' : '';
  return `${subject}${only}${softer}${again}${habit}${favourite} ${template.why}`;
}

function joined(words: readonly string[]): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;
}
