import type { Pack } from '../../core/rule';
import { aggression } from './aggression';
import { care } from './care';
import { cues } from './cues';
import { cursing } from './cursing';
import { discrimination } from './discrimination';
import { drafts } from './drafts';
import { guards } from './guards';
import { harmWish } from './harmWish';
import { hate } from './hate';
import { insult } from './insult';
import { intimidation } from './intimidation';
import { lexicons } from './lexicons';
import { menace } from './menace';
import { notes } from './notes';
import { sexualHarassment } from './sexualHarassment';
import { threat } from './threat';

/** The English packs: one a subject. */
export const english: Pack[] = [
  lexicons,
  guards,
  cues,
  threat,
  menace,
  care,
  intimidation,
  harmWish,
  sexualHarassment,
  hate,
  discrimination,
  insult,
  aggression,
  cursing,
  notes,
  drafts,
];
