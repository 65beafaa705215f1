import type { Pack } from '../../../core/rule';
import { blame } from './blame';
import { dismissive } from './dismissive';
import { jargon } from './jargon';
import { overpromise } from './overpromise';
import { passiveAggressive } from './passiveAggressive';
import { sarcasm } from './sarcasm';

/** Faults in an agent's draft, each with words to use instead. Shouting, coldness and abbreviations are computed elsewhere. */
export const drafts: Pack = {
  lang: 'en',
  name: 'drafts',
  version: '2',
  lexicons: [],
  rules: [...blame, ...dismissive, ...passiveAggressive, ...sarcasm, ...overpromise, ...jargon],
};
