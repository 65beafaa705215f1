import type { Step } from './ladder';

export type KeptStep = { readonly id: string; readonly step: Step };

/** What is remembered of one customer; `key` is the keyed hash, steps are oldest first. */
export type Remembered = { readonly key: string; readonly steps: readonly KeptStep[] };

export type MemorySize = { readonly customers: number; readonly steps: number };
