import type { Template } from '../../core/template';
import { care } from './care';
import { complaint } from './complaint';
import { employeeConduct } from './employee-conduct';
import { everyday } from './everyday';
import { hazard } from './hazard';
import { legalAction } from './legal-action';
import { reportedSpeech } from './reported-speech';

/** The English reply library, by situation. */
export const english: readonly Template[] = [
  ...care,
  ...complaint,
  ...employeeConduct,
  ...everyday,
  ...hazard,
  ...legalAction,
  ...reportedSpeech,
];
