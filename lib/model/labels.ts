import { type DraftKind, draftKinds, type Kind, kinds, type Note, notes } from '../core/kinds';

/** What the model says of a text, in this order; `severe` is any breach of severity 2 or more. */
export const labels = [...kinds, ...notes, 'severe', ...draftKinds] as const;
export type Label = Kind | Note | 'severe' | DraftKind;

export const labelIndex = Object.fromEntries(labels.map((label, index) => [label, index])) as Record<Label, number>;
