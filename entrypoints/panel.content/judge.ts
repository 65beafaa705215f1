import type { Judge } from '../../lib/core/judge';
import { compile } from '../../lib/core/rules/compile';
import { english } from '../../lib/rules/en/index';

/** The judge of this page: rules, and the learned part where it could be loaded. */
export async function loadJudge(): Promise<Judge> {
  return { packs: compile(english), model: null };
}
