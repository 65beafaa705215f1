import type { Template } from '../../core/template';
import { boundary } from './boundary';
import { complaint } from './complaint';
import { everyday } from './everyday';
import { formal } from './formal';
import { notes } from './notes';

/** The Spanish reply library, by situation. */
export const spanish: readonly Template[] = [...boundary, ...complaint, ...everyday, ...formal, ...notes];
