import { type PackParts, packKeys } from '../../../../lib/core/policy/pack';
import { type Draft, valueAt } from '../draft';

/** What of the form makes a pack. */
export function partsOf(draft: Draft): PackParts {
  const found = packKeys.flatMap((key) => {
    const value = valueAt(draft, ['policy', key]);
    return Array.isArray(value) ? [[key, value]] : [];
  });
  return Object.fromEntries(found) as PackParts;
}
