import { compileTables } from '../../lib/core/rules/compileTables';
import type { Tables } from '../../lib/core/rules/tables';
import { english } from '../../lib/rules/en/index';

/**
 * The English packs, compiled. A build computes them and puts what they come to in the place of this file
 * (`wxt.config.ts`), so that no page has to read thousands of patterns; without a build they are computed here.
 */
export const englishTables = (): Tables[] => compileTables(english);
