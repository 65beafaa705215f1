import type { Pack } from '../../core/rule';
import { advances } from './advances';
import { aggression } from './aggression';
import { care } from './care';
import { contempt } from './contempt';
import { cues } from './cues';
import { cursing } from './cursing';
import { despair } from './despair';
import { discrimination } from './discrimination';
import { drafts } from './drafts';
import { frames } from './frames';
import { guards } from './guards';
import { harmWish } from './harmWish';
import { hate } from './hate';
import { insult } from './insult';
import { intimidation } from './intimidation';
import { lexicons } from './lexicons';
import { lifeline } from './lifeline';
import { menace } from './menace';
import { names } from './names';
import { notes } from './notes';
import { prejudice } from './prejudice';
import { pursuit } from './pursuit';
import { selection } from './selection';
import { sexualHarassment } from './sexualHarassment';
import { threat } from './threat';
import { violence } from './violence';

/** The English packs: one a subject. */
export const english: Pack[] = [
  lexicons,
  guards,
  cues,
  threat,
  violence,
  menace,
  frames,
  pursuit,
  care,
  despair,
  lifeline,
  intimidation,
  harmWish,
  sexualHarassment,
  advances,
  hate,
  prejudice,
  selection,
  discrimination,
  insult,
  contempt,
  names,
  aggression,
  cursing,
  notes,
  drafts,
];
