import type { Suggestion } from './advice';
import type { Channel } from './conversation';
import { kinds } from './kinds';
import { type LadderRung, ladder, type Step } from './ladder';
import type { Length, Rung, Situation, Template } from './template';

/** What the templates are ranked for. `situations`: the leading one first. `lang` is a BCP 47 tag. */
export type Need = {
  readonly rung: Rung;
  readonly situations: readonly Situation[];
  readonly channel: Channel;
  readonly lang: string;
  readonly history: readonly Step[];
};

const most = 8;

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
  const spoken = need.lang.split('-')[0] ?? 'en';
  const inLanguage = library.filter((template) => template.lang.split('-')[0] === spoken);
  const pool = inLanguage.length > 0 ? inLanguage : library.filter((template) => template.lang === 'en');
  return pool
    .flatMap((template) => {
      const score = scoreOf(template, need);
      return score === undefined ? [] : [{ template, score }];
    })
    .sort((a, b) => b.score - a.score || (a.template.id < b.template.id ? -1 : 1))
    .slice(0, most)
    .map(({ template }) => ({ template, why: whyOf(template, need) }));
}

/**
 * Points for what fits and against what does not; nothing when the template must not be offered. A template that lists
 * several kinds of breach suits any of them, so an absent kind costs little; a note or an everyday situation that is
 * absent would make the text speak of something that nobody mentioned.
 */
function scoreOf(template: Template, need: Need): number | undefined {
  const below = stepsBelow(template.rung, need.rung);
  if (below === undefined || !template.channels.includes(need.channel)) return undefined;
  const [first] = need.situations;
  const covered = template.situations.filter((situation) => need.situations.includes(situation));
  const absent = template.situations.filter((situation) => !need.situations.includes(situation));
  const spare = covered.length === 0;
  if (spare && !isEveryday(template, need)) return undefined;
  const lead = first === undefined ? 0 : template.situations[0] === first ? 40 : covered.includes(first) ? 30 : 0;
  const cost = absent.reduce((sum, situation) => sum + (isKind(situation) ? 3 : 12), 0);
  const stepCost = below * (need.rung === 'acknowledge' ? 15 : 50);
  const used = need.history.some((step) => step.template === template.id) ? 40 : 0;
  const fits = template.length === fittingLength[need.channel] ? 6 : 0;
  return 100 - stepCost + lead + 14 * covered.length - cost + fits - used - (spare ? 60 : 0);
}

function isKind(situation: Situation): boolean {
  return kinds.some((kind) => kind === situation);
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
  const softer = template.rung === need.rung || ['answer', 'acknowledge'].includes(need.rung) ? '' : ' A softer step.';
  const earlier = need.history
    .filter((step) => step.template === template.id)
    .map((step) => step.date)
    .sort();
  const again = earlier.length > 0 ? ` Sent to this customer before, on ${earlier.at(-1)}.` : '';
  return `${subject}${softer}${again} ${template.why}`;
}

function joined(words: readonly string[]): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;
}
