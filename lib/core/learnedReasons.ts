import type { DraftKind, Kind } from './kinds';

/** What a finding of the learned part says to the agent: it knows the kind, and no more. */
export const learnedReasons: Record<Kind | DraftKind, string> = {
  cursing: 'The message swears.',
  insult: 'The words belittle or attack a person.',
  aggression: 'The words are a hostile outburst or order.',
  'harm-wish': 'The words wish harm on somebody.',
  'sexual-harassment': 'The words are sexual and aimed at a person.',
  intimidation: 'The words are meant to frighten somebody.',
  discrimination: 'The words treat people as less for what they are.',
  hate: 'The words are hostile to a group of people.',
  threat: 'The words threaten people or property.',
  blame: 'The reply puts the fault on the customer.',
  dismissive: 'The reply waves the matter away.',
  'passive-aggressive': 'The reply reproaches between the lines.',
  sarcasm: 'The reply mocks.',
  shouting: 'The reply shouts.',
  overpromise: 'The reply promises what nobody can keep.',
  jargon: 'The reply uses words that only insiders know.',
  cold: 'The reply neither meets the feeling nor says what happens next.',
};
