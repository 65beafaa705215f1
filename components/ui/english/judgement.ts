/** English words for what the judge finds. */
import type { Clause, DraftKind, Kind, Note, Severity, Value } from '../../../lib/core/kinds';
import type { Length, Rung } from '../../../lib/core/template';
import type { Mood } from '../mood';
import type { Plural } from '../say';

type Phrases<K extends string | number> = Readonly<Record<K, string>>;
type Labelled<K extends string> = Readonly<Record<K, { readonly label: string; readonly text: string }>>;

export const moods: Labelled<Mood> = {
  calm: { label: 'Calm', text: 'Nothing here breaks the code.' },
  welcome: { label: 'Welcome', text: 'Strong feedback. Nothing here breaks the code.' },
  heated: { label: 'Heated', text: 'Heated words, aimed at nobody.' },
  boundary: { label: 'Boundary', text: 'Aimed at a person. Keep helping, with a kind boundary.' },
  serious: { label: 'Serious', text: 'This breaks the code of conduct.' },
  critical: { label: 'Critical', text: 'A threat. You need not face this alone.' },
  care: { label: 'Care', text: 'Care comes first. This person may be at risk.' },
  emergency: { label: 'Danger', text: 'Possible danger. Safety comes before tone.' },
  unjudged: { label: 'Not judged', text: 'Not judged: {language} is not covered.' },
  pending: { label: 'Reading', text: 'Reading this message…' },
};

export const kinds: Labelled<Kind> = {
  cursing: { label: 'Cursing', text: 'A curse word' },
  insult: { label: 'Insult', text: 'An insult' },
  aggression: { label: 'Aggression', text: 'A hostile outburst' },
  'harm-wish': { label: 'Wish of harm', text: 'A wish that someone comes to harm' },
  'sexual-harassment': { label: 'Sexual harassment', text: 'An unwanted sexual remark' },
  intimidation: { label: 'Intimidation', text: 'A veiled threat' },
  discrimination: { label: 'Discrimination', text: 'A remark that treats people as less' },
  hate: { label: 'Hateful speech', text: 'Hateful words about a group' },
  threat: { label: 'Threat', text: 'A threat to people or property' },
};

export const draftKinds: Labelled<DraftKind> = {
  blame: { label: 'Blame', text: 'Puts the fault on the customer' },
  dismissive: { label: 'Dismissive', text: 'Waves the matter away' },
  'passive-aggressive': { label: 'Passive-aggressive', text: 'Scolds between the lines' },
  sarcasm: { label: 'Sarcasm', text: 'Says the opposite of what it means' },
  shouting: { label: 'Shouting', text: 'Capitals or exclamation marks in a row' },
  overpromise: { label: 'Overpromise', text: 'A promise nobody can keep' },
  jargon: { label: 'Jargon', text: 'Words a customer cannot know' },
  cold: { label: 'Cold', text: 'No acknowledgement, no next step' },
};

export const notes: Labelled<Note> = {
  feedback: { label: 'Feedback', text: 'A complaint or suggestion. Welcome: thank, own, solve.' },
  'legal-action': { label: 'Legal step', text: 'Speaks of a lawful step. Route it; it is not a threat.' },
  'self-harm': { label: 'Self-harm', text: 'Speaks of suicide or self-harm. Care first, no warning.' },
  'employee-conduct': { label: 'Staff conduct', text: 'Reports how staff behaved. Acknowledge it and pass it on.' },
  'reported-speech': { label: 'Reported words', text: 'Repeats words that somebody else used. They do not count.' },
  hazard: { label: 'Danger', text: 'Reports a present danger. Deal with it before anything else.' },
};

export const rungs: Phrases<Rung> = {
  answer: 'Answer as usual',
  acknowledge: 'Acknowledge',
  boundary: 'Set a boundary',
  notice: 'Formal notice',
  restriction: 'Restrict contact',
  ending: 'End contact',
  safety: 'Get safe',
  care: 'Care',
  emergency: 'Emergency',
};

export const clauses: Phrases<Clause> = { hurtful: 'Hurtful', violent: 'Violent', abusive: 'Abusive' };
export const severities: Phrases<Severity> = { 0: 'none', 1: 'low', 2: 'moderate', 3: 'high', 4: 'critical' };
export const lengths: Phrases<Length> = { short: 'Short', medium: 'Medium', long: 'Long' };

export const values: Phrases<Value> = {
  quality: 'Quality',
  integrity: 'Integrity',
  safety: 'Safety',
  accountability: 'Accountability',
  respect: 'Respect',
  kindness: 'Kindness',
};

export const verdict = {
  heading: 'Assessment',
  severity: 'Severity: {name}, {n} of 4',
  breaks: 'Breaks',
  clause: '{name} clause',
  sure: 'Confident',
  fairly: 'Fairly sure',
  unsure: 'Not sure: please judge for yourself',
  signals: 'What stands out',
  show: 'Show in page',
  reveal: 'Show in the page: {words}',
  uncover: 'Show words',
  cover: 'Hide words',
  covered: 'Words covered',
  more: { one: 'Show {n} more', other: 'Show {n} more' } as Plural,
  fewer: 'Show fewer',
  instead: 'Instead:',
  fallsShort: 'Falls short of {value}',
  alsoBreach: 'The message also breaks the code. That can wait.',
  draft: { fine: 'Looks good', again: 'Look again', breach: 'Against our code' },
  draftFine: 'Nothing stands out. Good to go.',
  draftFaults: { one: '{n} thing to look at again', other: '{n} things to look at again' } as Plural,
  draftBreach: 'This breaks the code that binds us too.',
};
