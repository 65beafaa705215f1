import type { Template } from '../../core/template';
import { aggression } from './aggression';
import { care } from './care';
import { complaint } from './complaint';
import { cursing } from './cursing';
import { employeeConduct } from './employee-conduct';
import { everyday } from './everyday';
import { formal } from './formal';
import { hazard } from './hazard';
import { insult } from './insult';
import { legalAction } from './legal-action';
import { reportedSpeech } from './reported-speech';
import { restriction } from './restriction';
import { serious } from './serious';
import { threat } from './threat';

/** The English reply library, by situation. */
export const english: readonly Template[] = [
  ...aggression,
  ...care,
  ...complaint,
  ...cursing,
  ...employeeConduct,
  ...everyday,
  ...formal,
  ...hazard,
  ...insult,
  ...legalAction,
  ...reportedSpeech,
  ...restriction,
  ...serious,
  ...threat,
];
