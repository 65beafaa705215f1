import type { DraftKind, Kind, Note } from '../kinds';
import type { Guard } from '../rule';

const said: readonly Guard[] = ['reported', 'quoted', 'hypothetical'];
const attack: readonly Guard[] = ['negated', 'self', 'thing', ...said];

/**
 * The guards that stop a rule of a kind. A curse stays one when negated or aimed at a thing; a complaint and a lawful
 * step are what they are in any mood; a draft is the agent's own word unless it is quoted. Despair is never violence.
 */
export const defaultGuards: Record<Kind | Note | DraftKind, readonly Guard[]> = {
  cursing: ['reported', 'quoted'],
  insult: attack,
  aggression: [...said, 'care'],
  'harm-wish': [...attack, 'figurative', 'care', 'esteem'],
  'sexual-harassment': ['negated', ...said],
  intimidation: ['negated', ...said, 'care'],
  discrimination: ['negated', 'esteem', ...said],
  hate: ['negated', 'self', 'esteem', ...said],
  threat: [...attack, 'figurative', 'care'],
  feedback: [],
  'legal-action': [],
  'self-harm': ['negated', 'quoted', 'hypothetical', 'figurative'],
  'employee-conduct': [],
  'reported-speech': [],
  hazard: ['negated', 'hypothetical', 'figurative'],
  blame: ['quoted'],
  dismissive: ['quoted'],
  'passive-aggressive': ['quoted'],
  sarcasm: ['quoted'],
  shouting: ['quoted'],
  overpromise: ['quoted', 'negated'],
  jargon: ['quoted'],
  cold: [],
};
