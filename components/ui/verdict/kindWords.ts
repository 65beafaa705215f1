import { type DraftKind, draftFacts, type Kind } from '../../../lib/core/kinds';
import type { Words } from '../words';

export const isDraftKind = (kind: Kind | DraftKind): kind is DraftKind => Object.hasOwn(draftFacts, kind);

/** Label and neutral description of a kind, of a customer's message or of a draft. */
export function kindWords(kind: Kind | DraftKind, words: Words): { readonly label: string; readonly text: string } {
  return isDraftKind(kind) ? words.draftKinds[kind] : words.kinds[kind];
}
