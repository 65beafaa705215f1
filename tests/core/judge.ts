import type { Judge } from '../../lib/core/judge';
import { compile } from '../../lib/core/rules/compile';
import { english } from '../../lib/rules/en';

/** The rules of the product without the learned part. */
export const judge: Judge = { packs: compile(english), model: null };
