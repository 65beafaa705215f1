/**
 * The vocabulary of a judgement: kinds of breach, notes, clauses, values, severities.
 * Source: the taxonomy of this project, which follows the three clauses of the code of conduct.
 */

export const clauses = ['hurtful', 'violent', 'abusive'] as const;
export type Clause = (typeof clauses)[number];

export const values = ['quality', 'integrity', 'safety', 'accountability', 'respect', 'kindness'] as const;
export type Value = (typeof values)[number];

export const severities = ['none', 'low', 'moderate', 'high', 'critical'] as const;
/** 0 none … 4 critical: an index into `severities`. */
export type Severity = 0 | 1 | 2 | 3 | 4;

export const kinds = [
  'cursing',
  'insult',
  'aggression',
  'harm-wish',
  'sexual-harassment',
  'intimidation',
  'discrimination',
  'hate',
  'threat',
] as const;
export type Kind = (typeof kinds)[number];

/** Which clauses a kind breaks, and how severe it is. `cursing` is 2 only when aimed at a person. */
export const kindFacts: Record<Kind, { readonly clauses: readonly Clause[]; readonly severity: Severity }> = {
  cursing: { clauses: ['abusive'], severity: 1 },
  insult: { clauses: ['hurtful'], severity: 2 },
  aggression: { clauses: ['violent'], severity: 2 },
  'harm-wish': { clauses: ['hurtful'], severity: 3 },
  'sexual-harassment': { clauses: ['hurtful', 'abusive'], severity: 3 },
  intimidation: { clauses: ['violent', 'abusive'], severity: 3 },
  discrimination: { clauses: ['abusive'], severity: 3 },
  hate: { clauses: ['abusive'], severity: 3 },
  threat: { clauses: ['violent', 'abusive'], severity: 4 },
};

export const notes = [
  'feedback',
  'legal-action',
  'self-harm',
  'employee-conduct',
  'reported-speech',
  'hazard',
] as const;
export type Note = (typeof notes)[number];

export const draftKinds = [
  'blame',
  'dismissive',
  'passive-aggressive',
  'sarcasm',
  'shouting',
  'overpromise',
  'jargon',
  'cold',
] as const;
export type DraftKind = (typeof draftKinds)[number];

/** The value that a fault in a draft falls short of. */
export const draftFacts: Record<DraftKind, { readonly value: Value }> = {
  blame: { value: 'accountability' },
  dismissive: { value: 'respect' },
  'passive-aggressive': { value: 'respect' },
  sarcasm: { value: 'integrity' },
  shouting: { value: 'integrity' },
  overpromise: { value: 'integrity' },
  jargon: { value: 'quality' },
  cold: { value: 'kindness' },
};
